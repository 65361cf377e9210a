package org.faxian.ingest.nature;

import java.util.regex.Pattern;

/** Signs of papers that are filled in, signed or paid: forms, invoices, lists, contracts, personal records. */
final class PaperSigns {
    private static final Pattern FORM_TITLE = Pattern.compile(
            "(?:表|申请书|承诺书|委托书|回执|回执单|保证书|责任书|同意书|声明书|声明|证明|证明书|申报书|任务书|登记卡|样表|模板|回复函样式|申请单|登记单|审批单|确认单|通知单|报告单|告知承诺书|"
                    + "鉴定书)(?:[（(].{1,20}[）)])?$");
    private static final Pattern FORM_FIELD = Pattern.compile(
            "[（(]?(?:签字|签名|盖章|签章|公章)[）)]|填表(?:人|日期|说明)|填报(?:人|单位|日期)|身份证(?:号|号码|件号)|联系电话|联系人[：:]|申请人[：:（(姓]|申请日期|申请理由|年月日|"
                    + "法定代表人|姓名[：:]|性别[：:]|意见[：:]|家庭住址|通讯地址|经办人|受托人|委托人|承诺人|_{3,}|□");
    private static final Pattern BILL_TITLE = Pattern.compile(
            "发票|收据|对账单|交易明细|银行流水|流水单|账单|报价单|结算单|送货单|出库单|入库单|收条|借条|欠条|付款凭证|缴款书|缴费通知单|电子回单|回单|订购单|采购订单|销售清单");
    private static final Pattern BILL_FIELD = Pattern.compile(
            "发票代码|发票号码|开票日期|开票人|价税合计|纳税人识别号|购买方|销售方|税率|税额|金额|账号|余额|借方|贷方|户名|摘要|收款人|付款人|收款单位|今收到|人民币[（(]大写|[¥￥]|单价|数量|开户行|交易日期|合计");
    private static final Pattern LIST_TITLE = Pattern.compile(
            "(?:名单|公示|名册|花名册|通讯录|成绩|成绩单|一览表|值班表|签到表|人员信息|统计表)(?:[（(].{1,20}[）)])?$|^.{0,40}公示$|(?:进行|予以)公示");
    private static final Pattern OBJECTIONS = Pattern.compile("(?<!规范|加强|做好|实行|推行)公示(?:[（(].{1,20}[）)])?$");
    private static final Pattern LIST_FIELD = Pattern.compile("^序号|姓名|性别|准考证号|职务|工作单位|公示期|如有异议|拟(?:聘用|录用|确定|任|推荐|命名)");
    private static final Pattern CONTRACT_TITLE = Pattern.compile("(?:合同|合同书|协议|协议书|租约|备忘录)(?:[（(].{1,20}[）)])?$");
    private static final Pattern PARTY = Pattern.compile("甲方|乙方|丙方|出租方|承租方|买受人|出卖人|委托方|受托方|发包人|承包人|双方");
    private static final Pattern RESUME_TITLE = Pattern.compile("简历$|个人(?:资料|信息|档案)$|履历表?$");
    private static final Pattern RESUME_FIELD =
            Pattern.compile("姓名|性别|出生(?:年月|日期)?|民族|政治面貌|学历|毕业(?:院校|学校)|专业|工作(?:经历|经验)|教育(?:经历|背景)|自我评价|求职意向|期望薪资|籍贯");

    private PaperSigns() {}

    static boolean isFormTitle(DocumentView document) {
        return document.hasTitle(FORM_TITLE);
    }

    static boolean hasFormFields(DocumentView document) {
        return document.hasMoreMatches(FORM_FIELD, 2);
    }

    static boolean isBillTitle(DocumentView document) {
        return document.hasTitle(BILL_TITLE);
    }

    static boolean hasBillFields(DocumentView document) {
        return document.hasMoreMatches(BILL_FIELD, 3);
    }

    static boolean isListTitle(DocumentView document) {
        return document.hasTitle(LIST_TITLE);
    }

    /** Returns whether the title is that of a draft decision published for objections (公示). */
    static boolean asksForObjections(DocumentView document) {
        return document.hasTitle(OBJECTIONS);
    }

    static boolean hasListFields(DocumentView document) {
        return document.hasMoreMatches(LIST_FIELD, 1);
    }

    static boolean isContractTitle(DocumentView document) {
        return document.hasTitle(CONTRACT_TITLE);
    }

    static boolean hasParties(DocumentView document) {
        return document.hasMoreMatches(PARTY, 1) && document.hasMoreLines(PARTY, 2);
    }

    static boolean isResumeTitle(DocumentView document) {
        return document.hasTitle(RESUME_TITLE);
    }

    static boolean hasResumeFields(DocumentView document) {
        return document.hasMoreMatches(RESUME_FIELD, 4);
    }
}
