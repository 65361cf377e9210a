package org.faxian.ingest.recognise.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.line.Sentences;
import org.faxian.text.Blanks;
import org.faxian.text.ChineseNumeral;
import org.faxian.text.DateReader;

/** The clauses that state when a text takes effect (施行). */
public final class EffectiveClauses {
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,4}";
    private static final String ITSELF = "本(?!\\p{IsHan}{1,12}第[一二三四五六七八九十百零]{1,5}[条章节])" + Blanks.FEW
            + "《?[\\p{IsHan}]{1,12}?》?(?:[（(][^（）()]{1,40}[）)])?";
    private static final String FORCE = "(?:开始|正式)?(?:施行|实行|实施|执行|生效|试行)";
    private static final String FROM = "[自从]" + Blanks.FEW;
    private static final String LATER =
            "(?:起?" + Blanks.FEW + "(?:满|第)?(" + NUMERAL + ")" + Blanks.FEW + "(个月|日|天|年)(?:后|以后|之后|起)?)?";
    private static final String EVENT =
            "(?:[\\p{IsHan}]{0,20}?)(公布|发布|印发|颁布|下发|发文|通过|批准|签发|刊登|公告|颁发)(?:之?(?:日|次日)|之?日的?(?:次|第二)日|(?=" + NUMERAL
                    + "(?:日|天|个月)))";
    private static final String WHEN = "(?:(?<date>" + DateReader.WRITTEN + ")|(?<event>" + EVENT + "))" + Blanks.FEW
            + LATER + "(?:零时|[0-9]{1,2}时)?起?" + Blanks.FEW;
    private static final String REST = "(?:其他|其余)(?:各条|条款|条文|规定|内容|部分)?";
    private static final Pattern OWN =
            Pattern.compile("(?:" + ITSELF + "(?![^。；]{0,30}第[一二三四五六七八九十]{1,4}条)[^。；《》]{0,40}?|" + REST
                    + "|(?:以上|上述)(?:政策|措施|政策措施|规定))" + FROM + WHEN + FORCE);
    private static final Pattern ANY = Pattern.compile("(?:^|[，,。；;、\\s　]|该修[正订])" + FROM + WHEN + FORCE);
    /** 现予发布施行: from the day of the order. */
    private static final Pattern AT_ONCE = Pattern.compile("现予以?(公布|发布|颁布)[，,]?(?:施行|实施|执行)");

    private static final Pattern ON_DAY = Pattern.compile(
            ITSELF + "[^。；《》]{0,12}?(?:于|在)?(?<date>" + DateReader.WRITTEN + ")" + Blanks.FEW + "起?" + FORCE);
    /** 本公告执行期限为2022年1月1日至2024年12月31日, 本办法自2022年1月1日至2024年12月31日有效. */
    private static final Pattern PERIOD = Pattern.compile("(?:" + ITSELF
            + "(?:的?(?:执行|有效|实施|施行|试行|适用)(?:期[限间]?|日期|时间)(?:自|为|从|是|[:：])*|[自从于]?)|^(?:第[一二三四五六七八九十百零]{1,6}条"
            + Blanks.FEW + ")?(?:执行|有效|实施|施行|试行)期[限间]?[:：])"
            + Blanks.FEW + "(?<date>"
            + DateReader.WRITTEN + ")" + Blanks.FEW + "起?(?:至|到|[-－–—~～]{1,2})" + Blanks.FEW + "[0-9０-９二〇○零]{4}");

    /** 本办法有效期自印发之日起至2022年12月31日止, 本办法自印发之日起有效期三年. */
    private static final Pattern TERM_FROM =
            Pattern.compile(ITSELF + "[^。；《》]{0,24}?" + FROM + WHEN + "(?:计?算|算起|至|到|有效)");

    private static final Pattern TIED =
            Pattern.compile(ITSELF + "[^。；《》]{0,12}?(?:[与和同]《[^。]{2,120}》[^。，《》]{0,12}?(?:同时|同步|一并)" + FORCE
                    + "|自《[^。]{2,120}》[^。，《》]{0,12}?" + FORCE + "之日起" + Blanks.FEW + FORCE + ")");

    /** 施行之日由省财政厅另行公告, 施行日期另行规定. */
    private static final Pattern OPEN =
            Pattern.compile(ITSELF + "的?(?:施行|实施|执行|生效)(?:之日|日期|时间|的日期|的时间)[^。；《》]{0,24}?(?:另行|届时)" + Blanks.FEW
                    + "(?:公告|公布|规定|通知|确定|发布|明确|决定)");

    private EffectiveClauses() {}

    /** Returns the clause that leaves the effective date to a later document. */
    public static Optional<String> open(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("另行") || line.contains("届时"))
                .flatMap(line -> Sentences.of(line).stream())
                .filter(sentence -> OPEN.matcher(sentence).find())
                .map(Blanks::strip)
                .reduce((earlier, later) -> later);
    }

    /** The start of a text's effect, as stated in its clause. */
    public sealed interface Start {
        /** A date stated in the clause. */
        record On(LocalDate day) implements Start {}

        /**
         * A date counted from an event.
         *
         * @param event the event: 公布, 发布, 印发, 通过, 批准 …
         */
        record After(String event, int count, String unit, boolean nextDay) implements Start {

            public LocalDate from(LocalDate day) {
                LocalDate first = nextDay ? day.plusDays(1) : day;
                return switch (unit) {
                    case "个月" -> first.plusMonths(count);
                    case "年" -> first.plusYears(count);
                    default -> first.plusDays(count);
                };
            }
        }
    }

    /** A clause and the start that it states. */
    public record Effect(Start start, String clause) {}

    /** Returns the last clause of the lines on the text itself (本条例自…起施行). */
    public static Optional<Effect> effect(List<String> lines) {
        return last(lines, OWN)
                .or(() -> last(lines, PERIOD))
                .or(() -> last(lines, ON_DAY))
                .or(() -> last(lines, TERM_FROM));
    }

    /** Returns a clause without a subject (现予公布，自…起施行), as used in letters and orders. */
    public static Optional<Effect> effectInLetter(List<String> lines) {
        return last(lines, OWN).or(() -> last(lines, ANY)).or(() -> atOnce(lines));
    }

    private static Optional<Effect> atOnce(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Sentences.of(line).stream())
                .map(sentence -> AT_ONCE.matcher(sentence))
                .filter(Matcher::find)
                .findFirst()
                .map(m -> new Effect(new Start.After(m.group(1), 0, "日", false), Blanks.strip(m.group())));
    }

    /**
     * Returns the clause that ties the effective date to that of another text (与《…》同时施行); this text does not state it.
     */
    public static Optional<String> tied(List<String> lines) {
        return Sentences.lastNaming(lines, TIED);
    }

    private static Optional<Effect> last(List<String> lines, Pattern pattern) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (!line.contains("行") && !line.contains("实施") && !line.contains("生效") && !line.contains("有效")) {
                continue;
            }
            for (String sentence : Sentences.of(line)) {
                Matcher m = pattern.matcher(sentence);
                Optional<Start> start = m.find() ? start(m) : Optional.empty();
                if (start.isPresent()) {
                    return start.map(s -> new Effect(s, Blanks.strip(sentence)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Start> start(Matcher m) {
        Optional<LocalDate> day = DateReader.first(m.group("date") == null ? "" : m.group("date"));
        if (day.isPresent()) {
            return Optional.of(new Start.On(day.get()));
        }
        String event = m.groupCount() < 5 || m.group("event") == null ? "" : m.group("event");
        if (event.isEmpty()) {
            return Optional.empty();
        }
        int last = m.groupCount();
        int count = m.group(last - 1) == null
                ? 0
                : ChineseNumeral.parse(m.group(last - 1)).orElse(0);
        String unit = m.group(last) == null ? "日" : m.group(last);
        return Optional.of(
                new Start.After(m.group(last - 2), count, unit, event.endsWith("次日") || event.endsWith("第二日")));
    }
}
