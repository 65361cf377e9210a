package org.faxian.ingest.recognise.clause;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.line.Sentences;
import org.faxian.text.Blanks;
import org.faxian.text.ChineseNumeral;
import org.faxian.text.DateReader;

/**
 * The clause that limits the term of a text itself (有效期).
 *
 * <p>A term has a subject: the term of a licence, a subsidy, a list or a transition period is not that of the text. The
 * subject is the words before the term in its clause or, if there are none, the subject of which the sentence says that
 * it takes effect.
 */
public final class TermLimits {
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,4}";
    private static final String DAY = "(?:" + DateReader.WRITTEN + ")";
    private static final String END_OF_YEAR =
            "(?:[0-9０-９]{4}" + Blanks.FEW + "年(?:[0-9０-９]{1,2}月)?" + Blanks.FEW + "(?:年)?底)";
    private static final String FORCE = "(?:施行|实施|执行|试行|有效|生效)";
    private static final String NOUN = "(?:(?:有效|施行|实施|试行|执行|适用)期[限间]?|施行日期|(?:执行|实施|有效|施行|试行)时间)";
    private static final String COUNT =
            "(?<count>" + NUMERAL + ")" + Blanks.FEW + "(?<unit>年|个月|日|天)(?![0-9一二三四五六七八九十]{1,2}月)";
    /** The last day of a term, for use inside another pattern: 2025年4月30日, 2025年底. */
    static final String LAST_DAY = "(?:" + DAY + "|" + END_OF_YEAR + ")";

    private static final String UNTIL = "(?:至|到|截至|截止到?|截止至|[-－–—~～]{1,2})" + Blanks.FEW + "(?<until>" + LAST_DAY + ")";
    private static final String BEGUN =
            "[自从]?" + Blanks.FEW + "(?:" + DAY + "|[^，。；《》]{0,8}之日)" + Blanks.FEW + "起?(?:计算|算起)?[，,]?";

    /** Subjects that denote the text itself. */
    private static final String OWN_SUBJECT =
            "(?:本[\\p{IsHan}]{1,12}(?:[（(][^（）()]{1,20}[）)])?|以上[\\p{IsHan}]{0,8}(?:措施|政策|规定)|该[\\p{IsHan}]{0,4}(?:办法|规定|细则|意见|措施|政策|通知)|上述(?:政策|规定|措施))的?";

    private static final List<Pattern> LASTS = List.of(
            Pattern.compile(NOUN + Blanks.FEW + "(?:为|是|暂定为?|定为|[:：])?" + Blanks.FEW + "(?:" + BEGUN + ")?" + Blanks.FEW
                    + "(?:为|是)?" + COUNT),
            Pattern.compile("(?:起|起，|[，,]|^)" + Blanks.FEW + "(?:暂定)?(?:" + FORCE + ")" + Blanks.FEW + COUNT),
            Pattern.compile("(?:起|[，,])" + Blanks.FEW + "(?:暂定|暂行|试行期|有效)" + Blanks.FEW + COUNT),
            Pattern.compile("(?:起" + Blanks.FEW + "满?|" + FORCE + "满)" + COUNT + Blanks.FEW
                    + "[后满]?(?:即|自动|自行)*(?:失效|废止|终止|停止" + FORCE + ")"));
    private static final List<Pattern> ENDS = List.of(
            Pattern.compile(
                    NOUN + Blanks.FEW + "(?:为|是|暂定|[:：])?" + Blanks.FEW + "(?:" + BEGUN + ")?" + Blanks.FEW + UNTIL),
            Pattern.compile(FORCE + "(?:期限)?[^。；《》，,]{0,8}?" + UNTIL),
            Pattern.compile(
                    "[自从于]?" + Blanks.FEW + DAY + Blanks.FEW + "起?" + UNTIL + Blanks.FEW + "止?" + Blanks.FEW + FORCE),
            Pattern.compile("(?:^|[，,])" + Blanks.FEW + UNTIL + Blanks.FEW + "(?:止|废止|自动失效|自行失效|失效|终止|结束|停止)"));
    /** The first day on which the text is void: 自2025年5月1日起自动失效. */
    private static final Pattern VOID_FROM = Pattern.compile("[，,]" + Blanks.FEW + "[自从于]?" + Blanks.FEW + "(?<from>"
            + DAY + ")" + Blanks.FEW + "(?:(?:24|２４|二十四)时|(?<midnight>[0０零]时))?" + Blanks.FEW + "(?<begins>起)?"
            + Blanks.FEW + "(?:到期|期满|届满)?[后，,]?(?:同时)?(?:即|自动|自行)*(?:失效|废止|终止|停止" + FORCE + "|不再" + FORCE + ")");

    private static final Pattern SIGN = Pattern.compile("期|至|到|试行|暂行|暂定|失效|废止|终止|停止|不再");
    private static final Pattern TIED = Pattern.compile(
            NOUN + "(?:[与和同]|按照?|参照|依照)《[^。]{2,120}》(?:[（(][^（）()]{1,40}[）)])?(?:的?" + NOUN + ")?(?:相?一致|相同|保持一致|执行)");
    private static final Pattern NOTE_OF_OTHER = Pattern.compile("》" + Blanks.FEW + "[（(][^（）()《》]{0,80}[）)]");
    private static final Pattern LABEL = Pattern.compile("^(?:第[一二三四五六七八九十]{1,4}条)?" + Blanks.FEW + NOUN + "[:：]");
    private static final Pattern BEGINS_WITH_DAY =
            Pattern.compile("(?:^|[，,])(?:第[一二三四五六七八九十百]{1,6}条|[一二三四五六七八九十]{1,3}、)?[\\s\\p{Z}]*(?:现予|[自从])");
    private static final Pattern TAKES_EFFECT = Pattern.compile(
            "起" + Blanks.FEW + "(?:满[^，。]{1,6})?(?:起?算|计算|施行|实施|执行|生效|试行)|后(?:施行|实施|执行)|(?:施行|实施|执行|试行)");
    private static final Pattern ITSELF = Pattern.compile(OWN_SUBJECT);

    private TermLimits() {}

    /**
     * A term with its last day, if stated, or else its duration from the first day.
     *
     * @param unit the unit of the duration: 年, 个月 or 日
     */
    public record Limit(Optional<LocalDate> until, int count, String unit, String clause) {
        /** Returns the last day of a term that begins on the given day. */
        public LocalDate lastDay(LocalDate firstDay) {
            return until.orElseGet(() -> switch (unit) {
                case "年" -> firstDay.plusYears(count).minusDays(1);
                case "个月" -> firstDay.plusMonths(count).minusDays(1);
                default -> firstDay.plusDays(count).minusDays(1);
            });
        }
    }

    /** Returns the last clause of the lines that limits the term of the text itself. */
    public static Optional<Limit> of(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (SIGN.matcher(line).find()) {
                Optional<Limit> limit = ofLine(line);
                if (limit.isPresent()) {
                    return limit;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the clause that ties the term to that of another text (有效期与《…》一致). */
    public static Optional<String> tied(List<String> lines) {
        return Sentences.lastNaming(lines, TIED);
    }

    /**
     * Finds the term in a line. A sentence after the one on taking effect continues with its subject (本办法自…起施行。有效期五年。).
     */
    private static Optional<Limit> ofLine(String line) {
        boolean own = false;
        Optional<Limit> found = Optional.empty();
        for (String sentence : Sentences.of(line)) {
            boolean begins = TAKES_EFFECT.matcher(sentence).find()
                    && (ITSELF.matcher(sentence).find() || beginsWithDay(sentence));
            own = own || begins;
            Optional<Limit> limit = ofSentence(sentence, own);
            found = limit.isPresent() ? limit : found;
        }
        return found;
    }

    private static boolean beginsWithDay(String sentence) {
        return BEGINS_WITH_DAY.matcher(sentence).find();
    }

    private static Optional<Limit> ofSentence(String whole, boolean own) {
        // The term in a note on another document is the term of that document: 《…》（有效期至2020年底）同时废止.
        String sentence = NOTE_OF_OTHER.matcher(whole).replaceAll("》");
        int named = sentence.indexOf('》');
        Matcher itself = ITSELF.matcher(sentence);
        // If a document is named before the text itself, a term without a subject after it belongs to that document.
        int of = named >= 0 && !(itself.find() && itself.start() < named) ? named : sentence.length();
        for (Pattern pattern : ENDS) {
            Matcher m = pattern.matcher(sentence);
            while (m.find()) {
                Optional<LocalDate> until = day(m.group("until"));
                if (until.isPresent() && isOwn(sentence, m.start(), own && m.start() < of)) {
                    return Optional.of(new Limit(until, 0, "日", Blanks.strip(whole)));
                }
            }
        }
        Matcher end = VOID_FROM.matcher(sentence);
        Optional<LocalDate> voidFrom = end.find() && isOwn(sentence, end.start() + 1, own && end.start() < of)
                ? DateReader.first(end.group("from"))
                : Optional.empty();
        if (voidFrom.isPresent()) {
            int daysBefore = end.group("begins") == null && end.group("midnight") == null ? 0 : 1;
            return Optional.of(new Limit(voidFrom.map(day -> day.minusDays(daysBefore)), 0, "日", Blanks.strip(whole)));
        }
        for (Pattern pattern : LASTS) {
            Matcher m = pattern.matcher(sentence);
            while (m.find()) {
                OptionalInt count = ChineseNumeral.parse(m.group("count"));
                if (count.isPresent() && isOwn(sentence, m.start(), own && m.start() < of)) {
                    return Optional.of(new Limit(
                            Optional.empty(),
                            count.getAsInt(),
                            m.group("unit").replace('天', '日'),
                            Blanks.strip(whole)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether the words before the term in its clause denote the text itself, or nothing after the text takes
     * effect.
     */
    private static boolean isOwn(String sentence, int at, boolean own) {
        int start = at;
        while (start > 0 && "，,；;。：:、".indexOf(sentence.charAt(start - 1)) < 0) {
            start--;
        }
        String subject = Blanks.drop(sentence.substring(start, at)).replaceFirst("^第[一二三四五六七八九十百零〇]{1,6}条", "");
        boolean labels =
                start == 0 && subject.isEmpty() && LABEL.matcher(sentence).find();
        return labels || (own && isNobody(subject)) || subject.matches(OWN_SUBJECT + "[^，。；第]{0,40}");
    }

    /** Returns whether the words name no subject. */
    private static boolean isNobody(String subject) {
        return subject.matches(
                "(?:[（(]?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)、.．]?)?(?:[自从于]?[^，。；]{0,24}(?:起|后|之日))?(?:其|暂定|并|且|，)?(?:的)?");
    }

    /** Returns the date matched by {@link #LAST_DAY}. */
    static Optional<LocalDate> day(String written) {
        Optional<LocalDate> day = DateReader.first(written);
        if (day.isPresent()) {
            return day;
        }
        Matcher end =
                Pattern.compile("([0-9０-９]{4})\\D{0,3}年(?:([0-9０-９]{1,2})月)?").matcher(Blanks.drop(written));
        if (!end.find()) {
            return Optional.empty();
        }
        int year = ChineseNumeral.parse(end.group(1)).orElse(0);
        int month =
                end.group(2) == null ? 12 : ChineseNumeral.parse(end.group(2)).orElse(0);
        return year < 1900 || month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(year, month).atEndOfMonth());
    }
}
