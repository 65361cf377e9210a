package org.faxian.ingest.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.DocumentNumber;

/**
 * One act in the history of a text: 2020年3月1日云江省人民政府令第5号公布.
 *
 * @param date empty where the entry tells the act but no day (发布之日施行)
 * @param act what was done; when an amendment was adopted or approved, the amendment counts
 * @param by who did it, as written
 * @param takesEffect whether the act itself is said to put the text into force (公布施行)
 */
record HistoryEntry(
        Optional<LocalDate> date,
        Act act,
        List<String> by,
        List<DocumentNumber.Order> orders,
        boolean takesEffect,
        String text) {

    /** The numbers under which it was done: orders, else numbers of agencies' series (云林规〔2023〕4号). */
    List<DocumentNumber> numbers() {
        return orders.isEmpty() ? NumberReader.serials(NAMES.matcher(text).replaceAll("《》")) : List.copyOf(orders);
    }

    /** What an entry can tell. */
    enum Act {
        ADOPTED,
        APPROVED,
        PROMULGATED,
        AMENDED,
        EFFECTIVE,
        OTHER
    }

    private static final Pattern BOUNDARY = Pattern.compile("(?:^|[\\n；;]|(?:通过|公布|发布|颁布|批准|修正|修订|修改|施行|实施|生效)[，,。)）]?)"
            + Blanks.FEW + "[（(]?(?:(?:并?根据|依据|经|自|并?于)?" + Blanks.FEW + "(?=" + DateReader.WRITTEN + ")"
            + "|(?=" + HistoryZone.ACTOR_FIRST + "))");
    private static final Pattern NAMES = Pattern.compile("《[^《》]*(?:《[^《》]*》[^《》]*)*》?|[〈＜<][^〈＜<〉＞>]*[〉＞>]");
    private static final Pattern AMENDS = Pattern.compile("修正|修订|修改");
    private static final Pattern AMENDMENT_NAME = Pattern.compile("修正案|修改|修正|修订");
    private static final Pattern TAKES_EFFECT = Pattern.compile("(?:施行|实施|生效|执行)[）)。；;，,]?$");
    private static final Pattern ISSUES = Pattern.compile("公布|发布|颁布|公告|印发|颁行");

    /** Divides the lines of a history into its entries. */
    static List<HistoryEntry> entries(List<String> lines) {
        String text = joined(lines);
        List<Integer> starts = new ArrayList<>();
        Matcher m = BOUNDARY.matcher(text);
        while (m.find()) {
            starts.add(m.end());
        }
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            entries.add(of(text.substring(starts.get(i), end)));
        }
        return entries;
    }

    /** A line that ends inside a name goes on in the next. */
    private static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (String line : lines) {
            text.append(text.isEmpty() || depth > 0 ? "" : "\n").append(line);
            depth = Math.max(0, depth + count(line, '《') - count(line, '》'));
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
        Act act = act(plain, text);
        boolean takesEffect = act != Act.EFFECTIVE
                && TAKES_EFFECT.matcher(plain).find()
                && !plain.matches(".*自.{0,12}起?(?:施行|实施|生效|执行).{0,2}$");
        return new HistoryEntry(
                date, act, HistoryActor.of(plain, act), NumberReader.orders(afterDate(plain)), takesEffect, text);
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
        if (plain.contains("通过") || plain.endsWith("会议")) {
            return Act.ADOPTED;
        }
        return TAKES_EFFECT.matcher(plain).find() ? Act.EFFECTIVE : Act.OTHER;
    }
}
