package org.faxian.ingest;

/** Kinds of text that departments publish or keep and that are not regulations. */
public enum NonRegulation {
    FOREIGN("a text that is not Chinese", "非中文文本"),
    NEWS("news", "新闻报道"),
    GUIDE("a service guide", "办事指南"),
    QUESTIONS("frequently asked questions", "常见问题"),
    FORM("a form", "表格"),
    INVOICE("an invoice, receipt or statement of account", "票据账单"),
    LIST("a list of persons or a notice of candidates", "名单公示"),
    RECRUITMENT("a recruitment notice", "招考招聘"),
    PROCUREMENT("a tender or procurement notice", "招标采购"),
    SERVICE_NOTICE("a one-off notice of an offer, an event or an application round", "业务公告"),
    MEETING("minutes of a meeting", "会议纪要"),
    SPEECH("a speech", "讲话致辞"),
    WORK_REPORT("a plan or report of work", "工作计划总结"),
    STATISTICS("statistics", "统计数据"),
    CONTRACT("a contract", "合同协议"),
    RESUME("a personal record", "个人简历"),
    CASE("a decision or notice in a single case", "案件文书"),
    PAGE("a page of links", "栏目页"),
    OTHER("a text without any feature of a regulation", "其他文本");

    private final String english;
    private final String chinese;

    NonRegulation(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Returns the English name of this kind, with an article. */
    public String english() {
        return english;
    }

    /** Returns the Chinese name of this kind. */
    public String chinese() {
        return chinese;
    }
}
