package org.faxian.ingest.nature;

import java.util.regex.Pattern;

/** Titles of regulations, recognised by the kind of document (文种) at their end. */
final class RegulationTitle {
    /** Kinds of document by which departments and congresses make rules. */
    private static final String STRONG =
            "条例|办法|规定|细则|规则|规程|准则|通知|通报|公告|通告|意见|批复|复函|答复|解释|决定|决议|令|命令|章程|条令|宪法|(?<![方书说])法|规范|补充规定|函";
    /** Kinds of document that are also used for texts without binding force. */
    private static final String WEAK =
            "方案|标准|目录|规划|纲要|预案|措施|制度|指引|指南|要点|安排|清单|计划|解答|基准|要求|流程|公报|解释|说明|机制|体系|协定|公约|修正案|令第.{1,6}号";
    /** Edition, number or part in brackets after a title. */
    private static final String TAIL = "[”\"》]?(?:[（(\\[〔【][^（()）]{1,40}[）)\\]〕】]?){0,3}[”\"》]?$";

    private static final Pattern STRONG_END = Pattern.compile("(?:" + STRONG + ")" + TAIL);
    private static final Pattern WEAK_END = Pattern.compile("(?:" + WEAK + ")" + TAIL);
    private static final Pattern FUSED =
            Pattern.compile("^[^。《]{0,80}?关于.{2,120}?的?(?:通知|意见|批复|复函|公告|通告|决定|规定|通报|函)(?!》)");
    private static final Pattern AUTHORITY = Pattern.compile(
            "^.{0,40}(?:国务院|政府|人大|委员会|常委会|厅|局|部|署|法院|检察院|委|银行|办公室|总局|中心|海关|办|会|院)[、，]?(?:关于|对|令|公告|通告|转发|印发|文件|\\(|（|〔|\\[|\\d{4}年)");
    private static final Pattern ISSUED = Pattern.compile("印发《[^》]+(?:" + STRONG + "|" + WEAK + ")(?:（[^）]*）)?》?$");

    private RegulationTitle() {}

    static boolean isStrong(DocumentView document) {
        return document.hasTitle(STRONG_END)
                || document.hasTitle(ISSUED)
                || FUSED.matcher(document.opening()).find();
    }

    static boolean isWeak(DocumentView document) {
        return !isStrong(document) && document.hasTitle(WEAK_END);
    }

    static boolean isOnlyFileName(DocumentView document) {
        return !isStrong(document) && STRONG_END.matcher(document.fileTitle()).find();
    }

    static boolean namesAuthority(DocumentView document) {
        return document.hasTitle(AUTHORITY);
    }
}
