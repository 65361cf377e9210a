package org.faxian.ingest.recognise.clause;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.head.CitedNumber;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.ProvisionReader;
import org.faxian.regulation.QuotedName;
import org.faxian.text.Blanks;
import org.faxian.text.ChineseNumeral;
import org.faxian.text.DateReader;

/**
 * A part of a sentence up to a semicolon, with the positions of its names, verbs and dates.
 *
 * <p>Everything is searched only once, because an announcement may name hundreds of documents in one sentence.
 */
final class DisposalSegment {
    private static final int LONGEST_NOTE = 80;
    /** In characters: a verb and the date after it. */
    private static final int LONGEST_PERIOD = 40;

    private static final char OF_OTHER = '名';
    private static final char IN_NAME = '《';
    /** A date from which an act applies, other than that of a text taking effect: 自2025年9月1日起，. */
    static final Pattern FROM_DAY = Pattern.compile("[自从]" + Blanks.FEW + "(?<day>" + DateReader.WRITTEN + ")"
            + Blanks.FEW + "(?:零时)?起(?!" + Blanks.FEW + "(?:施行|实施|执行|生效|试行))");

    /** The period during which an act applies: 自2025年1月1日至2025年12月31日, 至2025年底. */
    private static final Pattern PERIOD =
            Pattern.compile("(?:[自从在]?" + Blanks.FEW + "(?<from>" + DateReader.WRITTEN + ")" + Blanks.FEW
                    + "(?:零时)?起?)?" + Blanks.FEW + "(?:至|到)" + Blanks.FEW + "(?<until>" + TermLimits.LAST_DAY + ")");

    private static final String PERIOD_OF_TIME =
            "(?<count>半|[" + ChineseNumeral.CHARACTERS + "]{1,3})" + Blanks.FEW + "(?<unit>年|个月|日|天)(?!起)";

    private static final Pattern LASTING =
            Pattern.compile("(?:施行|实施|执行|适用)(?:[，,]?(?:暂停|暂缓)?期限?[为是]?)?" + Blanks.FEW + PERIOD_OF_TIME);
    /** The period after a name that the verb precedes: 暂停施行《甲办法》一年. */
    private static final Pattern LASTS_AFTER_NAME =
            Pattern.compile("^(?:[，,]?(?:暂停|暂缓)?期限?[为是]?)?" + Blanks.FEW + PERIOD_OF_TIME + "(?=[，,。；;]|$)");

    /** The words before another name of the same document: （以下简称《…. */
    private static final Pattern ALIAS = Pattern.compile("简称[:：]?[“‘]?$");

    /** 已被《…》所代替: the replacement of the object is not an object itself. */
    private static final Pattern TAKEN_BY = Pattern.compile("(?:被|由)$");

    private static final Pattern TAKES = Pattern.compile("^(?:[（(][^（）()]{0,60}[)）])?(?:所)?(?:代替|替代|取代)");
    /** A note in brackets, or only the number. */
    private static final Pattern NOTE = Pattern.compile(
            "^" + Blanks.FEW + "(?:[（(][^（）()]{0,80}(?:[（(][^（）()]{0,40}[）)][^（）()]{0,40})?[）)]" + Blanks.FEW
                    + "|[\\p{IsHan}]{1,12}[〔\\[［][0-9０-９]{4}[〕\\]］][0-9０-９]{1,5}号" + Blanks.FEW + "){1,3}");

    private static final Pattern STARTS = Pattern.compile("^(?:" + Blanks.ONE + ")*(?:[、，,；;和及与以]|同时|$)");
    private static final Pattern ENUMERATES = Pattern.compile("^(?:" + Blanks.ONE + "|[、，,；;和及与以]|同时)*+"
            + "(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)．.、])?"
            // The words about the next name's authority and date may be long; any other words must be short.
            + "(?:[^，。；：《》]{0,160}(?<=[0-9一二三四五六七八九十]日|发布|公布|颁布|印发|制定|通过|批准|修改|修正|修订|施行|实施|转发)的"
            + "|(?![^，。；：《》]*(?:执行|施行|实施|废止|作废|失效|有效|终止|停止|撤销|取消|修改|依照|按照|根据|依据|[替取代]代|继续))[^，。；：《》]{0,50})$");

    private final String text;
    private final List<QuotedName> names;
    private final String masked;
    private final int[] lastJoined;
    private final NavigableMap<Integer, OperativeVerb> verbs = new TreeMap<>();
    private final NavigableMap<Integer, LocalDate> days = new TreeMap<>();

    DisposalSegment(String text) {
        this.text = text;
        List<QuotedName> quoted = QuotedName.all(text);
        List<QuotedName> all = quoted.isEmpty() ? numbers(text) : quoted;
        this.names = all.stream().filter(name -> isObject(name, text)).toList();
        this.masked = masked(text, all, names);
        this.lastJoined = new int[names.size()];
        for (int i = names.size() - 1; i >= 0; i--) {
            lastJoined[i] = i + 1 < names.size() && joins(i) ? lastJoined[i + 1] : i;
        }
        for (OperativeVerb verb : OperativeVerb.values()) {
            Matcher m = verb.following(masked);
            while (m.find()) {
                verbs.put(m.start(), verb);
            }
        }
        Matcher day = FROM_DAY.matcher(masked);
        while (day.find()) {
            int at = day.start();
            DateReader.first(day.group("day")).ifPresent(date -> days.put(at, date));
        }
    }

    /** Returns the positions of numbers that name documents without titles, each as a name without words. */
    private static List<QuotedName> numbers(String text) {
        List<QuotedName> found = new ArrayList<>();
        int from = 0;
        for (DocumentNumber number : CitedNumber.serials(text)) {
            int start = text.indexOf(number.written(), from);
            if (start >= 0) {
                from = start + number.written().length();
                found.add(new QuotedName("", start, from));
            }
        }
        return found;
    }

    /**
     * Returns whether the name may be an object: neither a short form of another name nor a replacement of the object.
     */
    private static boolean isObject(QuotedName name, String text) {
        String before = text.substring(Math.max(0, name.start() - 5), name.start());
        String following = text.substring(name.end(), Math.min(text.length(), name.end() + LONGEST_NOTE));
        boolean replaces =
                TAKEN_BY.matcher(before).find() && TAKES.matcher(following).find();
        return !replaces && !ALIAS.matcher(before).find();
    }

    /** Returns the text with its names masked: a verb within a name (《关于废止…的决定》) has no effect here. */
    private static String masked(String text, List<QuotedName> all, List<QuotedName> objects) {
        StringBuilder masked = new StringBuilder(text);
        Set<QuotedName> ofObjects = Set.copyOf(objects);
        for (QuotedName name : all) {
            char blot = ofObjects.contains(name) ? IN_NAME : OF_OTHER;
            for (int i = name.start(); i < name.end(); i++) {
                masked.setCharAt(i, blot);
            }
        }
        return masked.toString();
    }

    /** Returns the note after a name: brackets, or only the number. */
    String note(int index) {
        Matcher note = NOTE.matcher(following(index));
        return note.find() ? note.group() : "";
    }

    /** Returns whether the next name is listed together with this one, so that both have the same act. */
    private boolean joins(int index) {
        String between = text.substring(
                names.get(index).end() + note(index).length(),
                names.get(index + 1).start());
        int part = ProvisionReader.at(between).map(ProvisionReader.Part::length).orElse(0);
        String rest = between.substring(part);
        return rest.isEmpty()
                || (ENUMERATES.matcher(rest).matches() && STARTS.matcher(rest).find());
    }

    /** Returns the words between a name with its note and {@code end}. */
    String tail(int index, int end) {
        return masked.substring(names.get(index).end() + note(index).length(), end);
    }

    /** Returns the verbs between the list of a name and the next name, by position. */
    SortedMap<Integer, OperativeVerb> verbsBehind(int index) {
        int last = lastJoined(index);
        int end = last + 1 < names.size() ? names.get(last + 1).start() : text.length();
        return verbs.subMap(names.get(last).end(), end);
    }

    /** Returns the next verb after a name, even if other names precede it. */
    Optional<Map.Entry<Integer, OperativeVerb>> nextVerb(int index) {
        return Optional.ofNullable(verbs.ceilingEntry(names.get(index).end()));
    }

    /** Returns the last of the names that are listed together with this one. */
    int lastJoined(int index) {
        return lastJoined[index];
    }

    /** Returns the name as written, including its marks. */
    String written(int index) {
        return text.substring(names.get(index).start(), names.get(index).end());
    }

    /** Returns the words between two positions, with names masked. */
    String words(int from, int to) {
        return masked.substring(from, to);
    }

    List<QuotedName> names() {
        return names;
    }

    /** Returns the text between the previous name and this one. */
    String before(int index) {
        return text.substring(
                index == 0 ? 0 : names.get(index - 1).end(), names.get(index).start());
    }

    /** Returns the text from a name to the first mark of the next name, inclusive. */
    String following(int index) {
        int end = index + 1 < names.size() ? names.get(index + 1).start() + 1 : text.length();
        return text.substring(names.get(index).end(), end);
    }

    /** Returns the date between the previous name and this one, or between this one and its verb. */
    Optional<LocalDate> dayAround(int index) {
        int from = index == 0 ? 0 : names.get(index - 1).end();
        Integer verb = verbs.ceilingKey(names.get(index).end());
        return days.subMap(from, verb == null ? text.length() : verb).values().stream()
                .findFirst();
    }

    /** Returns the period of a temporary verb for a name; its first day may be absent. */
    Optional<Span> periodAround(int index) {
        int from = index == 0 ? 0 : names.get(index - 1).end();
        Integer verb = verbs.ceilingKey(names.get(index).end());
        int end = verb == null ? text.length() : Math.min(text.length(), verb + LONGEST_PERIOD);
        Matcher period = PERIOD.matcher(masked.substring(from, end));
        return period.find()
                ? TermLimits.day(period.group("until"))
                        .map(until -> new Span(
                                Optional.ofNullable(period.group("from")).flatMap(DateReader::first),
                                Optional.of(until),
                                Optional.empty()))
                : Optional.empty();
    }

    /** Returns the duration of an act: 暂缓执行一年, 暂停施行《甲办法》一年. */
    Optional<Period> lasting(int index) {
        Integer verb = verbs.ceilingKey(names.get(index).end());
        Matcher time = verb == null
                ? LASTS_AFTER_NAME.matcher(
                        following(index).substring(note(index).length()))
                : LASTING.matcher(masked.substring(verb, Math.min(text.length(), verb + LONGEST_PERIOD)));
        return time.find() ? period(time.group("count"), time.group("unit")) : Optional.empty();
    }

    private static Optional<Period> period(String numeral, String unit) {
        if (numeral.equals("半")) {
            return unit.equals("年") ? Optional.of(Period.ofMonths(6)) : Optional.empty();
        }
        OptionalInt count = ChineseNumeral.parse(numeral);
        return count.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        switch (unit) {
                            case "年" -> Period.ofYears(count.getAsInt());
                            case "个月" -> Period.ofMonths(count.getAsInt());
                            default -> Period.ofDays(count.getAsInt());
                        });
    }

    /** A first day, a last day and a duration, each if stated. */
    record Span(Optional<LocalDate> from, Optional<LocalDate> until, Optional<Period> lasting) {}
}
