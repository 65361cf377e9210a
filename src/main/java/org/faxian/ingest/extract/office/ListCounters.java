package org.faxian.ingest.extract.office;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.NumberFormat;
import org.faxian.language.Message;
import org.faxian.regulation.RecognisedDocument.Warning;

/**
 * Counters for the paragraphs of automatic lists, as in a word processor. Use one instance per file, from its top to
 * its end.
 */
final class ListCounters {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /**
     * Counts by definition and level: one for each list that counts by itself at the level, and one shared by all other
     * lists.
     */
    private final Map<String, TreeMap<Integer, Map<String, Integer>>> counts = new HashMap<>();

    private final Set<String> unknown = new LinkedHashSet<>();

    /**
     * A list as used in the text.
     *
     * @param id the id of the list
     * @param definition the definition, which several lists may share; such lists continue each other's count
     * @param levels the levels by depth, from 0
     * @param starts the levels at which this list counts by itself, with the first number
     */
    record NumberedList(String id, String definition, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
        private String counter(int depth) {
            return starts.containsKey(depth) ? "own " + id : "shared";
        }

        private int start(int depth) {
            return starts.getOrDefault(
                    depth, levels.getOrDefault(depth, ListLevel.PLAIN).start());
        }
    }

    /**
     * Returns the number shown before the next paragraph of the list at this depth; an empty string if none is shown.
     */
    String next(NumberedList list, int depth) {
        ListLevel level = list.levels().get(depth);
        if (level == null) {
            return "";
        }
        TreeMap<Integer, Map<String, Integer>> reached =
                counts.computeIfAbsent(list.definition(), key -> new TreeMap<>());
        reached.computeIfAbsent(depth, key -> new HashMap<>())
                .merge(list.counter(depth), list.start(depth), (old, unused) -> old + 1);
        reached.tailMap(depth, false).entrySet().removeIf(deeper -> list.levels()
                .getOrDefault(deeper.getKey(), ListLevel.PLAIN)
                .restartsBehind(deeper.getKey(), depth));
        return setOff(level, shown(list, level, reached));
    }

    /** Restarts the list at this depth and returns the number shown; see {@link #next}. */
    String restart(NumberedList list, int depth, int start) {
        counts.computeIfAbsent(list.definition(), key -> new TreeMap<>())
                .computeIfAbsent(depth, key -> new HashMap<>())
                .put(list.counter(depth), start - 1);
        return next(list, depth);
    }

    private String shown(NumberedList list, ListLevel level, Map<Integer, Map<String, Integer>> reached) {
        return PLACE.matcher(level.text()).replaceAll(place -> {
            int depth = Integer.parseInt(place.group(1)) - 1;
            int value = reached.getOrDefault(depth, Map.of()).getOrDefault(list.counter(depth), list.start(depth));
            String format = list.levels().getOrDefault(depth, level).format();
            return Matcher.quoteReplacement(written(value, level.legal() ? "decimal" : format));
        });
    }

    private String written(int value, String format) {
        if (!NumberFormat.isKnown(format)) {
            unknown.add(format);
        }
        return NumberFormat.written(format, value).orElseGet(() -> Integer.toString(value));
    }

    /** Appends a blank to a number that ends in a letter or digit, so that it does not merge with the text. */
    private static String setOff(ListLevel level, String number) {
        char last = number.isEmpty() ? ' ' : number.charAt(number.length() - 1);
        return level.setOff() && last > ' ' && last < 0x80 && Character.isLetterOrDigit(last) ? number + " " : number;
    }

    /** Returns one warning for each unknown number format. */
    List<Warning> warnings() {
        return unknown.stream()
                .map(format -> new Warning("number-format", Message.of("ingest.doubt.number-format", format)))
                .toList();
    }
}
