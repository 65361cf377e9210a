package org.faxian.ingest.recognise.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.DocumentNumber;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/**
 * One act in the history of a text: 2020年3月1日云江省人民政府令第5号公布.
 *
 * @param date the date; empty if the entry states an act without a date (发布之日施行)
 * @param act the act; an amendment that was adopted or approved counts as an amendment
 * @param by the bodies that acted, as written
 * @param takesEffect whether the act itself puts the text into force (公布施行)
 */
public record HistoryEntry(
        Optional<LocalDate> date,
        Act act,
        List<String> by,
        List<DocumentNumber.Order> orders,
        boolean takesEffect,
        String text) {

    /** Returns the numbers of the act: orders, or else numbers of agencies' series (云林规〔2023〕4号). */
    public List<DocumentNumber> numbers() {
        return orders.isEmpty() ? CitedNumber.serials(NAMES.matcher(text).replaceAll("《》")) : List.copyOf(orders);
    }

    /** Returns whether the same act promulgated the amended text (修订发布). */
    public boolean issues() {
        return AMENDS_AND_ISSUES.matcher(NAMES.matcher(text).replaceAll("《》")).find();
    }

    /** Kinds of acts that an entry states. */
    public enum Act {
        ADOPTED,
        APPROVED,
        PROMULGATED,
        AMENDED,
        EFFECTIVE,
        OTHER
    }

    private static final String ACTED = "(?<!该)(?:通过|公布|发布|颁布|批准|修正|修订|修改|施行|实施|生效|(?<=会议)制定)";
    private static final Pattern BOUNDARY = Pattern.compile("(?:(?:^|[\\n；;]|" + ACTED + "[，,。)）]?)" + Blanks.FEW
            + "[（(]?(?:(?:并?根据|依据|经|自|并?于)?" + Blanks.FEW + "(?=" + DateReader.WRITTEN + ")"
            + "|(?=" + HistoryZone.ACTOR_FIRST + "))|(?:根据|依据)(?=" + DateReader.WRITTEN + ")|" + ACTED + "[)）]?\\n(?="
            + HistoryZone.WITHOUT_DAY + "))");
    private static final Pattern WHOLE_NAME = Pattern.compile("《[^《》]{0,300}(?:《[^《》]{0,300}》[^《》]{0,300})*》");
    private static final Pattern NAMES = Pattern.compile("《[^《》]*(?:《[^《》]*》[^《》]*)*》?|[〈＜<][^〈＜<〉＞>]*[〉＞>]");
    private static final Pattern CUT =
            Pattern.compile("(?:第[^，。]{1,8}[次届]|审判委员会|常务委员会|根据|令|公告|" + DateReader.BEGUN + ")$");
    private static final Pattern UNDATED =
            Pattern.compile("^[（(]?\\p{IsHan}[^。；;《》]{3,150}次会议[^。；;《》]{0,4}通过[，,、）)\\s\\p{Z}]*$");
    /** Two bodies that adopt together, each on a line of its own; only the last line states the act. */
    private static final Pattern COLLEGE = Pattern.compile("(?:审判|检察)委员会.{0,30}会议(?:审议)?(?:通过)?[)）]?$");

    private static final Pattern DATED = Pattern.compile("^" + Blanks.FEW + "(?:根据)?" + DateReader.WRITTEN);
    /** After an adoption, this states the effective date and not a promulgation by the same act. */
    private static final Pattern FROM_ISSUE = Pattern.compile(
            "(?<=(?:通过|批准|修正|修订)[，,、。；;]?)" + Blanks.FEW + "(?:现予公布[，,])?自?(?:公布|发布|颁布)之日起?(?:施行|实施|生效|执行)");

    private static final Pattern ADOPTED_AND_ISSUED = Pattern.compile(
            "^" + Blanks.FEW + "(?<day>" + DateReader.WRITTEN
                    + ")[^《》。；;，,]{2,80}会议?[^《》。；;，,修]{0,4}通过[，,、\\s\\p{Z}]*(?<issued>(?:并(?!根据)|现予|同日|同时|予以)?(?:公布|发布|颁布)(?!之日))");
    private static final Pattern AMENDS = Pattern.compile("修正|修订|修改");
    private static final Pattern AMENDS_AND_ISSUES = Pattern.compile("(?:修正|修订)(?:发布|公布|颁布)");
    private static final Pattern AMENDMENT_NAME = Pattern.compile("修正案|修改|修正|修订");
    private static final Pattern TAKES_EFFECT = Pattern.compile("(?:施行|实施|生效|执行)[）)。；;，,]?$");
    private static final Pattern ISSUES = Pattern.compile("公布|发布|颁布|公告|印发|颁行");

    /** Divides the lines of a history into its entries. */
    public static List<HistoryEntry> entries(List<String> lines) {
        String text = joined(lines);
        List<Integer> starts = new ArrayList<>();
        Matcher m = BOUNDARY.matcher(WHOLE_NAME
                .matcher(text)
                .replaceAll(name -> "《" + "…".repeat(name.group().length() - 2) + "》"));
        while (m.find()) {
            starts.add(m.end());
        }
        if (!starts.isEmpty()
                && UNDATED.matcher(text.substring(0, starts.getFirst())).matches()) {
            starts.addFirst(0);
        }
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            entries.addAll(ofOneDay(text.substring(starts.get(i), end)));
        }
        return entries;
    }

    /** Splits an entry in which a body adopts and promulgates on the same day (通过并公布). */
    private static List<HistoryEntry> ofOneDay(String raw) {
        Matcher both = ADOPTED_AND_ISSUED.matcher(raw);
        if (!both.find()) {
            return List.of(of(raw));
        }
        HistoryEntry adopted = of(raw.substring(0, both.start("issued")));
        // 现予公布 is part of the promulgation itself and states no date.
        return both.group("issued").startsWith("现")
                ? List.of(adopted)
                : List.of(adopted, of(both.group("day") + raw.substring(both.start("issued"))));
    }

    /** Joins a line that ends within a name, or that states no act yet, with the next one. */
    private static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        boolean goesOn = false;
        boolean together = false;
        for (String line : lines) {
            boolean cut = text.isEmpty()
                    || depth > 0
                    || (goesOn && !DATED.matcher(line).find());
            boolean college = COLLEGE.matcher(line).find();
            String between = together && college ? "、" : "\n";
            text.append(cut ? "" : between).append(line);
            together = college && line.endsWith("会议");
            depth = Math.max(0, depth + count(line, '《') - count(line, '》'));
            goesOn = CUT.matcher(line).find();
        }
        return text.toString();
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(c -> c == wanted).count();
    }

    private static HistoryEntry of(String raw) {
        String text = Blanks.strip(raw.replace('\n', ' '));
        Optional<LocalDate> date = DateReader.first(text);
        String plain = Blanks.strip(
                NAMES.matcher(text).replaceAll("《》").replaceFirst("(?:根据|依据|并|于)?" + Blanks.FEW + "$", ""));
        Act act = act(FROM_ISSUE.matcher(plain).replaceFirst(""), text);
        boolean takesEffect = act != Act.EFFECTIVE
                && TAKES_EFFECT.matcher(plain).find()
                && !plain.matches(".*自.{0,12}起?(?:施行|实施|生效|执行).{0,2}$");
        return new HistoryEntry(
                date,
                act,
                HistoryActor.of(FROM_ISSUE.matcher(plain).replaceFirst(""), act),
                NumberReader.orders(afterDate(plain)),
                takesEffect,
                text);
    }

    private static String afterDate(String plain) {
        return plain.replaceFirst("^.{0,8}?" + DateReader.WRITTEN, "");
    }

    private static Act act(String plain, String text) {
        if (AMENDS.matcher(plain).find()) {
            return Act.AMENDED;
        }
        if (plain.contains("通过的《》") || plain.contains("批准的《》")) {
            return AMENDMENT_NAME.matcher(text).find() ? Act.AMENDED : Act.OTHER;
        }
        if (ISSUES.matcher(plain).find() || !NumberReader.orders(plain).isEmpty()) {
            return Act.PROMULGATED;
        }
        if (plain.contains("批准")) {
            return Act.APPROVED;
        }
        if (plain.contains("通过") || plain.contains("会议制定") || plain.endsWith("会议")) {
            return Act.ADOPTED;
        }
        return TAKES_EFFECT.matcher(plain).find() ? Act.EFFECTIVE : Act.OTHER;
    }
}
