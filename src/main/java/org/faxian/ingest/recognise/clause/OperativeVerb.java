package org.faxian.ingest.recognise.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.Relation;
import org.faxian.text.Blanks;

/** A verb by which a text acts on another document as a whole (废止, 失效, 暂停施行, 恢复施行). */
enum OperativeVerb {
    /** A permanent end; a temporary stop is 暂停. */
    REPEAL(
            Relation.Type.REPEALS,
            "(?:废止|不再(?:施行|实施|执行|适用)|终止(?:施行|实施|执行)|(?<!暂时)停止(?:施行|实施|执行|适用|使用))(?:处理)?",
            "(?:废止|不再施行|终止(?:施行|实施|执行)|(?<!暂时)停止(?:施行|实施|执行|适用|使用))",
            "废止|停止|不再|终止"),
    /** A repeal in other words; the object may also be a certificate. */
    VOID(Relation.Type.REPEALS, "作废(?:处理)?", "作废", "作废"),
    /** A repeal in other words; the object may also be a licence. */
    CANCEL(Relation.Type.REPEALS, "(?:予以)?(?:撤销|取消)", "(?:撤销|取消)", "撤销|取消"),
    /** The text replaces the other text. */
    REPLACE(Relation.Type.REPEALS, "(?:由|被)本\\p{IsHan}{1,8}(?:替代|取代|代替)", "(?:替代|取代|代替)", "替代|取代|代替"),
    LAPSE(Relation.Type.DECLARES_LAPSED, "(?:失效(?:处理)?|(?:失去|丧失)(?:法律)?效力|不再有效)", "宣布(?:失效)?", "失效|效力|不再有效"),
    SUSPEND(
            Relation.Type.SUSPENDS,
            "(?:暂停|暂缓|暂不|暂时停止|中止)(?:施行|实施|执行|适用)(?:" + Blanks.FEW + "(?:至|到)" + Blanks.FEW + TermLimits.LAST_DAY
                    + "止?|[0-9一二三四五六七八九十两]{1,3}(?:年|个月|日|天))?",
            "(?:暂停|暂缓|暂不|暂时停止|中止)(?:施行|实施|执行|适用)",
            "暂停|暂缓|暂不|暂时停止|中止"),
    RESUME(Relation.Type.RESUMES, "恢复(?:施行|实施|执行|适用)", "恢复(?:施行|实施|执行|适用)", "恢复");

    private final Relation.Type type;
    private final Pattern sign;
    private final Pattern following;
    private final Pattern ahead;
    private final Pattern heading;

    OperativeVerb(Relation.Type type, String following, String ahead, String sign) {
        this.type = type;
        this.sign = Pattern.compile(sign);
        this.following = Pattern.compile(Fixed.NOT + following + Fixed.ENDS);
        this.ahead = Pattern.compile(Fixed.OPENS + ahead + Fixed.TO_NAME);
        this.heading = Pattern.compile(Fixed.NOT + following + Fixed.HEADS);
    }

    /** Returns the type of the act on the document. */
    Relation.Type type() {
        return type;
    }

    /** Returns whether the text may contain the verb. */
    boolean isIn(String text) {
        return sign.matcher(text).find();
    }

    /** Finds the verb after its objects: 《甲办法》同时废止. */
    Matcher following(String text) {
        return following.matcher(text);
    }

    /**
     * Returns whether the verb permanently ends documents by an act of an authority; its object may be a part described
     * only by its matter.
     */
    boolean endsDocuments() {
        return this == REPEAL;
    }

    /** Returns whether the words announce objects of the verb after a colon: 下列文件停止执行：. */
    boolean heads(String words) {
        return heading.matcher(words).find();
    }

    /** Returns whether the words announce objects of a partial act (部分条款予以废止：). */
    static boolean isInPart(String words) {
        return Fixed.IN_PART.matcher(words).find();
    }

    /** Returns whether the text before a name ends with the verb: 决定废止《. */
    boolean endsAhead(String text) {
        return ahead.matcher(text).find();
    }

    /**
     * Constants shared by the patterns of all verbs. The static fields of an enum are not yet initialised when its
     * members are created.
     */
    private static final class Fixed {
        private static final String NOT =
                "(?<!不)(?<!不予)(?<!未)(?<!未予)(?<!未被)(?<!没有)(?<!没有被)(?<!无需)(?<!无须)(?<!不必)(?<!不需要)(?<!暂不予)(?<!不得)";
        private static final String ENDS = "(?=[。｡；;，,、）)：:]|$|" + Blanks.ONE + "*$|[（(])";
        private static final String OPENS =
                "(?:^|[、，,；;：:）)]|决定|现|之日起|日起|[日月]|期间|期内|一并|同时|[本我全](?:(?![不未拟应])\\p{IsHan}){1,6})" + Blanks.FEW
                        + "(?:予以|现予)?";
        private static final Pattern IN_PART = Pattern.compile("部分(?:条款|内容|规定)?(?:予以|同时)?(?:废止|失效|停止)");
        private static final String TO_NAME =
                "(?!的(?![^《》。；：:]{0,12}(?:文件|规章|办法|规定|目录|有|是|为)))(?:以?下列?[^《。]{0,20}|[^《》。，；不]{0,12}|[^《》。，；不]{0,40}(?:印发|发布|公布|制定|下发|颁布|出台|转发)的?)$";
        /** A verb before a colon applies to all names after it. */
        private static final String HEADS =
                "(?:的(?=[^《》。；：:]{0,20}(?:文件|规章|办法|规定|目录|[0-9一二三四五六七八九十]件))|(?![的前后]))[^《》。；：:]{0,40}[:：]";

        private Fixed() {}
    }
}
