package org.faxian.ingest.recognise.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.Relation;
import org.faxian.text.Blanks;

/** A verb by which a text disposes of another document as a whole (废止, 失效, 暂停施行, 恢复施行). */
enum OperativeVerb {
    /** What stops is over; for a time it 暂停. */
    REPEAL(
            Relation.Type.REPEALS,
            "(?:废止|不再(?:施行|实施|执行|适用)|终止(?:施行|实施|执行)|(?<!暂时)停止(?:施行|实施|执行|适用|使用))",
            "(?:废止|不再施行|终止(?:施行|实施|执行)|停止(?:施行|实施|执行|适用|使用))",
            "废止|停止|不再|终止"),
    /** A repeal in other words; what is void may as well be a certificate. */
    VOID(Relation.Type.REPEALS, "作废", "作废", "作废"),
    /** A repeal in other words; what is cancelled may as well be a licence. */
    CANCEL(Relation.Type.REPEALS, "(?:予以)?(?:撤销|取消)", "(?:撤销|取消)", "撤销|取消"),
    /** The text takes the place of the other one. */
    REPLACE(Relation.Type.REPEALS, "(?:由|被)本\\p{IsHan}{1,8}(?:替代|取代|代替)", "(?:替代|取代|代替)", "替代|取代|代替"),
    LAPSE(Relation.Type.DECLARES_LAPSED, "失效", "宣布(?:失效)?", "失效"),
    SUSPEND(
            Relation.Type.SUSPENDS,
            "(?:暂停|暂缓|暂时停止)(?:施行|实施|执行|适用)(?:" + Blanks.FEW + "(?:至|到)" + Blanks.FEW + TermLimits.LAST_DAY + "止?)?",
            "(?:暂停|暂缓|暂时停止)(?:施行|实施|执行|适用)",
            "暂停|暂缓|暂时停止"),
    RESUME(Relation.Type.RESUMES, "恢复(?:施行|实施|执行|适用)", "恢复(?:施行|实施|执行|适用)", "恢复");

    private final Relation.Type type;
    private final Pattern sign;
    private final Pattern behind;
    private final Pattern ahead;

    OperativeVerb(Relation.Type type, String behind, String ahead, String sign) {
        this.type = type;
        this.sign = Pattern.compile(sign);
        this.behind = Pattern.compile(Fixed.NOT + behind + Fixed.ENDS);
        this.ahead = Pattern.compile(Fixed.OPENS + ahead + Fixed.TO_NAME);
    }

    /** What it does to the document. */
    Relation.Type type() {
        return type;
    }

    /** Whether the text may hold the verb. */
    boolean isIn(String text) {
        return sign.matcher(text).find();
    }

    /** Finds the verb where it stands behind its objects: 《甲办法》同时废止. */
    Matcher behind(String text) {
        return behind.matcher(text);
    }

    /** Whether the text, which ends where a name begins, ends with the verb: 决定废止《. */
    boolean endsAhead(String text) {
        return ahead.matcher(text).find();
    }

    /** What patterns of all verbs have in common; an enum's own constants are not there yet when its members are made. */
    private static final class Fixed {
        private static final String NOT = "(?<!不)(?<!不予)(?<!未)(?<!未予)(?<!暂不予)(?<!不得)";
        private static final String ENDS = "(?=[。｡；;，,、）)：:]|$|" + Blanks.ONE + "*$|[（(])";
        private static final String OPENS =
                "(?:^|[、，,；;：:）)]|决定|现|之日起|日起|一并|同时|本(?:(?![不未拟应])\\p{IsHan}){1,6})" + Blanks.FEW + "(?:予以|现予)?";
        private static final String TO_NAME = "(?:以?下列?[^《。]{0,20}|[^《》。，；不]{0,12})$";

        private Fixed() {}
    }
}
