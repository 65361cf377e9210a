package org.faxian.ingest.recognise.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.line.DateReader;
import org.faxian.regulation.QuotedName;
import org.faxian.text.Blanks;

/**
 * A part of a sentence up to a semicolon, with the places of its names, verbs and days.
 *
 * <p>Everything is found once, since an announcement may name hundreds of documents in one sentence.
 */
final class DisposalSegment {
    /** Characters of a verb and the day behind it. */
    private static final int LONGEST_PERIOD = 40;

    private static final char IN_NAME = '《';
    private static final Pattern STAYS = Pattern.compile(
            "继续有效|保留|修改为|[作进]行?.{0,6}修改(?!的)|继续(?:施行|实施|执行|适用)|另行|不予?(?:废止|失效)|仍然?(?:有效|适用)|起(?:施行|实施|执行|生效)");

    /** A day from which something is done, and not that of the taking effect of a text: 自2025年9月1日起，. */
    static final Pattern FROM_DAY = Pattern.compile("[自从]" + Blanks.FEW + "(?<day>" + DateReader.WRITTEN + ")"
            + Blanks.FEW + "(?:零时)?起(?!" + Blanks.FEW + "(?:施行|实施|执行|生效|试行))");

    /** The days between which something is done: 自2025年1月1日至2025年12月31日, 至2025年底. */
    private static final Pattern PERIOD =
            Pattern.compile("(?:[自从在]?" + Blanks.FEW + "(?<from>" + DateReader.WRITTEN + ")" + Blanks.FEW
                    + "(?:零时)?起?)?" + Blanks.FEW + "(?:至|到)" + Blanks.FEW + "(?<until>" + TermLimits.LAST_DAY + ")");

    /** What ends where another name of the same document begins: （以下简称《…. */
    private static final Pattern ALIAS = Pattern.compile("简称[:：]?[“‘]?$");

    private final String text;
    private final List<QuotedName> names;
    private final String masked;
    private final NavigableMap<Integer, OperativeVerb> verbs = new TreeMap<>();
    private final TreeSet<Integer> stays = new TreeSet<>();
    private final NavigableMap<Integer, LocalDate> days = new TreeMap<>();

    DisposalSegment(String text) {
        this.text = text;
        this.names = QuotedName.all(text).stream()
                .filter(name -> !ALIAS.matcher(text.substring(Math.max(0, name.start() - 5), name.start()))
                        .find())
                .toList();
        this.masked = masked(text, names);
        for (OperativeVerb verb : OperativeVerb.values()) {
            Matcher m = verb.behind(masked);
            while (m.find()) {
                verbs.put(m.start(), verb);
            }
        }
        Matcher stay = STAYS.matcher(masked);
        while (stay.find()) {
            stays.add(stay.start());
        }
        Matcher day = FROM_DAY.matcher(masked);
        while (day.find()) {
            int at = day.start();
            DateReader.first(day.group("day")).ifPresent(date -> days.put(at, date));
        }
    }

    /** The text with its names blotted out: a verb inside a name (《关于废止…的决定》) does nothing here. */
    private static String masked(String text, List<QuotedName> names) {
        StringBuilder masked = new StringBuilder(text);
        for (QuotedName name : names) {
            for (int i = name.start(); i < name.end(); i++) {
                masked.setCharAt(i, IN_NAME);
            }
        }
        return masked.toString();
    }

    /** The words between the two places without what the names say. */
    String words(int from, int to) {
        return masked.substring(from, to);
    }

    List<QuotedName> names() {
        return names;
    }

    /** What stands between the name before and this one. */
    String before(int index) {
        return text.substring(
                index == 0 ? 0 : names.get(index - 1).end(), names.get(index).start());
    }

    /** The text from a name to the first mark of the next. */
    String behind(int index) {
        int end = index + 1 < names.size() ? names.get(index + 1).start() + 1 : text.length();
        return text.substring(names.get(index).end(), end);
    }

    /** The first verb, for a segment that names its objects by numbers. */
    Optional<OperativeVerb> firstVerb() {
        return Optional.ofNullable(verbs.firstEntry()).map(Map.Entry::getValue);
    }

    /** What stands before the first verb. */
    String beforeFirstVerb() {
        return text.substring(0, verbs.isEmpty() ? 0 : verbs.firstKey());
    }

    /** The next verb behind a name, where nothing else is said of the name before it. */
    Optional<OperativeVerb> verbBehind(int index) {
        int from = names.get(index).end();
        return Optional.ofNullable(verbs.ceilingEntry(from))
                .filter(verb -> stays.subSet(from, verb.getKey()).isEmpty())
                .map(Map.Entry::getValue);
    }

    /** The day that is told between a name and the one before, or between it and its verb. */
    Optional<LocalDate> dayAround(int index) {
        int from = index == 0 ? 0 : names.get(index - 1).end();
        Integer verb = verbs.ceilingKey(names.get(index).end());
        return days.subMap(from, verb == null ? text.length() : verb).values().stream()
                .findFirst();
    }

    /** The days between which a verb that is done for a time is done to a name; the first one may not be told. */
    Optional<Span> periodAround(int index) {
        int from = index == 0 ? 0 : names.get(index - 1).end();
        Integer verb = verbs.ceilingKey(names.get(index).end());
        int end = verb == null ? text.length() : Math.min(text.length(), verb + LONGEST_PERIOD);
        Matcher period = PERIOD.matcher(masked.substring(from, end));
        return period.find()
                ? TermLimits.day(period.group("until"))
                        .map(until -> new Span(
                                Optional.ofNullable(period.group("from")).flatMap(DateReader::first),
                                Optional.of(until)))
                : Optional.empty();
    }

    /** From the first day to the last, where they are told. */
    record Span(Optional<LocalDate> from, Optional<LocalDate> until) {}

    /** The first day that is told. */
    Optional<LocalDate> firstDay() {
        return days.values().stream().findFirst();
    }
}
