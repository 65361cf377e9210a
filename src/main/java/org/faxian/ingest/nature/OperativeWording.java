package org.faxian.ingest.nature;

import java.util.regex.Pattern;

/** Formulas by which an official document decides, orders or announces. */
final class OperativeWording {
    private static final Pattern FORMULA =
            Pattern.compile("(?:通知|公告|通告|决定|批复|函复|答复|复函|通报|命令|规定)如下|特此(?:通知|公告|通告|批复|函复|函告|通报|命令)|(?:^|[。，])此复"
                    + "|现(?:将.{1,80})?(?:印发|转发|批转|颁发|下发|发布|公布)(?:给你们|你们)|现予(?:以)?(?:公布|发布|印发)|予以(?:公布|发布)"
                    + "|请(?:认真)?(?:遵照|贯彻|参照|按照|结合.{0,12}(?:遵照|贯彻)?).{0,6}(?:执行|实施|落实)|请认真组织实施|收悉"
                    + "|本(?:条例|办法|规定|细则|规则|规程|准则|通知|公告|通告|意见|决定|法|方案|标准|规范|章程|制度|措施|指引|解释|批复)自.{1,30}(?:施行|实施|执行|生效|起)"
                    + "|本(?:标准|规范|办法|规定|规程|导则|细则|条例)(?:规定了|适用于)|(?:制定|制订|修订|形成|编制).{0,4}本(?:条例|办法|规定|细则|规则|规程|准则|法|方案|标准|规范|章程|制度|措施|"
                    + "指引|意见|指南|预案)");
    private static final Pattern COMMAND = Pattern.compile("应当|不得|必须|严禁|一律|应予|方可");
    private static final Pattern FULL_TEXT = Pattern.compile("全文如下|并发出通知，要求");

    private OperativeWording() {}

    static boolean isPresent(DocumentView document) {
        return document.hasMoreLines(FORMULA, 0);
    }

    /** Returns whether several lines command or forbid. */
    static boolean commands(DocumentView document) {
        return document.hasMoreLines(COMMAND, 2);
    }

    /** Returns whether the text is a news agency's report followed by the full text of the document. */
    static boolean fullTextFollows(DocumentView document) {
        return FULL_TEXT.matcher(document.opening()).find();
    }
}
