package org.faxian.ingest.nature;

import java.util.regex.Pattern;

/** Signs of texts that an office writes for the users of its services: guides, questions, one-off notices. */
final class ServiceSigns {
    private static final Pattern GUIDE_TITLE = Pattern.compile(
            "(?:指南|流程|流程图|攻略|操作手册|使用手册|操作说明|使用说明|办理步骤|办理方法|教程|材料清单|资料清单|须知|政策清单|服务清单|告知单|政策指引|操作指引|办理指引|小贴士|"
                    + "地址及.{0,8}联系方式|联系方式)(?:[（(].{1,20}[）)])?$|^(?:[【\\[].{1,10}[】\\]])?(?:如何|怎样|怎么|在哪)|(?:如何|怎样|怎么)(?:办理|申请|申领|查询|"
                    + "缴纳|领取|验放|办|填|使用)");
    private static final Pattern GUIDE_HEADING = Pattern.compile(
            "(?:^|[、.．）)])(?:办理|申请|申报|申领|受理|报名|认定|办事)(?:条件|流程|材料|时限|地点|时间|指引|方式|步骤|对象|依据|渠道|程序|要求|部门|机构)|(?:所需|申请|申办|"
                    + "提交)(?:的)?(?:资料|材料)|(?:承诺|法定)?办结时限|收费标准|咨询(?:电话|方式|热线)|监督电话|受理条件|温馨提示|特别提醒|领取方式|第[一二三四五]步|步骤[1一]|网上办理|窗口办理");
    private static final Pattern READER =
            Pattern.compile("您|你可以|点击|扫码|扫描|二维码|小程序|APP|公众号|网址[：:]|小贴士|登录|搜索|刷脸|戳|一文了解|立即");
    private static final Pattern GUIDE_COLUMN = Pattern.compile("办事|服务指|指南|便民|知识库|最新服务|政务服务|公共服务|就业服务|社保服务|好办");
    private static final Pattern QUESTIONS_TITLE =
            Pattern.compile("常见问题|热点问题|疑难问题|百问|问题解答|疑问解答|知识库|Q&A|FAQ|问题汇总|有问必答|政策问题");
    private static final Pattern QUESTIONS_COLUMN = Pattern.compile("常见问题|便民问答|咨询|知识库");
    private static final Pattern OFFER_TITLE = Pattern.compile(
            "(?:受理.{0,30}申请|推出供应|选房|摇号|配租|配售|房源|报名|征集|停水|停电|预约|参观|培训班|讲座|竞赛|比赛|开庭|庭审|活动|申购|认购|招租|招商).{0,20}(?:公告|通告|通知|启事|"
                    + "预告|告示|公示)$|举办.{2,40}(?:大赛|竞赛|比赛|展览|讲座|论坛|培训班)的?(?:通知|公告)$");
    private static final Pattern OFFER =
            Pattern.compile("房源|报名(?:时间|方式|地点|条件)|摇号|名额|申请时间|申请方式|申请类别|先到先得|选房|轮候|提交申请|受理时间");
    private static final Pattern OFFER_COLUMN = Pattern.compile("住房保障|住房分配|分配和退出|招租|活动|预告|开庭|仲裁公告");

    private ServiceSigns() {}

    static boolean isGuideTitle(DocumentView document) {
        return document.hasTitle(GUIDE_TITLE);
    }

    static boolean hasGuideHeadings(DocumentView document) {
        return document.hasMoreMatches(GUIDE_HEADING, 1);
    }

    static boolean hasManyGuideHeadings(DocumentView document) {
        return document.hasMoreMatches(GUIDE_HEADING, 3);
    }

    static boolean addressesReader(DocumentView document) {
        return document.hasMoreMatches(READER, 1);
    }

    static boolean inGuideColumn(DocumentView document) {
        return GUIDE_COLUMN.matcher(document.column()).find();
    }

    static boolean isQuestionsTitle(DocumentView document) {
        return document.hasTitle(QUESTIONS_TITLE);
    }

    static boolean inQuestionsColumn(DocumentView document) {
        return QUESTIONS_COLUMN.matcher(document.column()).find();
    }

    static boolean isOfferTitle(DocumentView document) {
        return document.hasTitle(OFFER_TITLE);
    }

    static boolean makesOffer(DocumentView document) {
        return document.hasMoreMatches(OFFER, 1);
    }

    static boolean inOfferColumn(DocumentView document) {
        return OFFER_COLUMN.matcher(document.column()).find();
    }
}
