package org.faxian.ingest.nature;

import java.util.regex.Pattern;

/** Signs of other documents that offices write: recruitment, tenders, minutes, speeches, reports, single cases. */
final class OfficeSigns {
    private static final Pattern RECRUITMENT_TITLE = Pattern.compile(
            "(?:招聘|招录|招考|公开选调|公开遴选|遴选|招募|选聘|拟录用|拟聘用|面试|笔试|体检|资格复审|考核招).{0,24}(?:公告|启事|简章|通告|公示|名单|成绩|须知)(?:[（(].{1,20}[）)])?$|^.{0,40}诚聘");
    private static final Pattern RECRUITMENT = Pattern.compile("报名|笔试|面试|岗位|应聘|招聘|录用|聘用");
    private static final Pattern TENDER_TITLE = Pattern.compile(
            "(?:招标|中标|采购|磋商|谈判|询价|询比|成交|投标|流标|废标|比选|竞价|竞买|拍卖|挂牌出让|出让|预审|遴选服务机构|中选|竞争性.{2,4})(?:项目)?(?:候选人)?(?:结果|意向|更正|终止|"
                    + "需求|合同|成交|单一来源)?(?:公告|公示|文件|邀请函|邀请书|通知书|公开)(?:[（(].{1,20}[）)])?$");
    private static final Pattern TENDER =
            Pattern.compile("采购人|投标人|中标|预算金额|开标|供应商|项目编号|竞买|挂牌|出让人?|宗地|保证金|招标|采购代理|磋商|评审专家|成交|采购文件|响应文件");
    private static final Pattern MEETING_TITLE =
            Pattern.compile("(?:会议纪要|纪要|会议记录|会议议程|工作简报|简报|会议材料)(?:[（(].{1,20}[）)])?$");
    private static final Pattern MEETING = Pattern.compile(
            "^时间[：:]|^地点[：:]|^主持(?:人)?[：:]|^(?:出席|参会|参加)(?:人员|人)?[：:]|^记录(?:人)?[：:]|会议(?:听取|议定|研究|认为|指出|强调)");
    private static final Pattern SPEECH_TITLE =
            Pattern.compile("(?:讲话|致辞|致词|发言|发言稿|讲话稿|演讲|主持词|贺信|倡议书|公开信)(?:[（(].{1,20}[）)])?$|^政府工作报告$");
    private static final Pattern SPEECH = Pattern.compile("^(?:同志们|各位(?:代表|委员|来宾|领导|同志|朋友)|尊敬的.{2,20}|女士们)[，、！:：]");
    private static final Pattern REPORT_TITLE = Pattern.compile(
            "(?:工作|年度|半年|季度|月度|学习|述职)?(?:总结|工作汇报|情况汇报|述职报告|年度报告|工作报告|工作计划|学习计划|年报|情况的?报告|调研报告|自查报告|心得体会|进展情况|落实情况|决算|"
                    + "预算)(?:[（(].{1,20}[）)])?$");
    private static final Pattern REPORT =
            Pattern.compile("存在的?(?:主要)?(?:问题|不足)|下一步(?:工作)?(?:打算|计划|安排|举措)?|主要(?:做法|成效|工作情况)|工作(?:开展|完成)情况");
    private static final Pattern STATISTICS_TITLE = Pattern.compile(
            "统计公报|统计数据|统计月报|统计快报|主要(?:经济)?指标|(?:运行|发放|完成|收支|生产|销售|价格|执法|办理)(?:统计)?情况|发放标准$|(?:同比|环比)(?:上涨|下降|增长)|增长.{0,8}%|"
                    + "普查公报|监测月报|价格监测|水质状况|空气质量");
    private static final Pattern STATISTICS = Pattern.compile("比上年|同比|环比|增长\\d|下降\\d|初步核算|累计|分别为");
    private static final Pattern CASE_TITLE = Pattern.compile(
            "(?:关于(?:送达|公告送达).{1,60}公告|处罚决定书|判决书|裁定书|调解书|起诉书|裁决书|告知书|复议决定书|认定书|许可决定书|通知书|意见书|催告书|送达公告|执行公告)(?:[（(].{1,20}[）)])?$");
    private static final Pattern CASE = Pattern.compile("当事人|被申请人|申请人[：:]|原告|被告|经查|违法事实|如不服本|行政复议|提起行政诉讼");
    private static final Pattern LINK_DATE = Pattern.compile("[\\[（(]?(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}[\\]）)]?$");
    private static final int FEWEST_LINKS = 2;
    private static final int FEWEST_LINES = 10;
    private static final int SHORT_LINE = 40;

    private OfficeSigns() {}

    static boolean isRecruitmentTitle(DocumentView document) {
        return document.hasTitle(RECRUITMENT_TITLE);
    }

    static boolean speaksOfRecruitment(DocumentView document) {
        return document.hasMoreMatches(RECRUITMENT, 2);
    }

    static boolean isTenderTitle(DocumentView document) {
        return document.hasTitle(TENDER_TITLE);
    }

    static boolean speaksOfTender(DocumentView document) {
        return document.hasMoreMatches(TENDER, 3);
    }

    static boolean isMeetingTitle(DocumentView document) {
        return document.hasTitle(MEETING_TITLE);
    }

    static boolean speaksOfMeeting(DocumentView document) {
        return document.hasMoreMatches(MEETING, 1);
    }

    static boolean isSpeechTitle(DocumentView document) {
        return document.hasTitle(SPEECH_TITLE);
    }

    static boolean addressesAudience(DocumentView document) {
        return document.lines().stream().limit(8).anyMatch(line -> SPEECH.matcher(line)
                .find());
    }

    static boolean isReportTitle(DocumentView document) {
        return document.hasTitle(REPORT_TITLE);
    }

    static boolean reportsWork(DocumentView document) {
        return document.hasMoreMatches(REPORT, 1);
    }

    static boolean isStatisticsTitle(DocumentView document) {
        return document.hasTitle(STATISTICS_TITLE);
    }

    static boolean countsThings(DocumentView document) {
        return document.hasMoreMatches(STATISTICS, 1);
    }

    static boolean isCaseTitle(DocumentView document) {
        return document.hasTitle(CASE_TITLE);
    }

    static boolean speaksOfCase(DocumentView document) {
        return document.hasMoreMatches(CASE, 1);
    }

    /** Returns whether the lines are mostly short, without sentences, and contain links with dates. */
    static boolean isPageOfLinks(DocumentView document) {
        long shortLines = document.lines().stream()
                .filter(line -> line.length() <= SHORT_LINE + 20 && !line.contains("。"))
                .count();
        return document.lines().size() >= FEWEST_LINES
                && document.hasMoreLines(LINK_DATE, FEWEST_LINKS)
                && shortLines * 10 >= document.lines().size() * 9L;
    }
}
