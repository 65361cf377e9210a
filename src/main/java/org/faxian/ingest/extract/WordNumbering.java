package org.faxian.ingest.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.ChineseNumeral;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The automatic numbers of a docx: 第一条 that nobody typed. One serves one file, from its top to its end. */
final class WordNumbering {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int DEPTH_OF_STYLES = 20;

    private final Map<String, Map<Integer, Level>> abstractLists = new HashMap<>();
    private final Map<String, String> abstractOfList = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();

    /** Takes the part styles.xml. */
    DefaultHandler styles() {
        return new StylesPart();
    }

    /** Takes the part numbering.xml. */
    DefaultHandler lists() {
        return new NumberingPart();
    }

    /** The number that Word shows before the next paragraph of that style and list; empty where it shows none. */
    String next(String style, String list, String level) {
        String listId = list.isEmpty() ? fromStyle(style).list : list;
        String depth = level.isEmpty() ? fromStyle(style).level : level;
        Map<Integer, Level> levels = abstractLists.getOrDefault(abstractOfList.getOrDefault(listId, ""), Map.of());
        int ilvl = depth.isEmpty() ? 0 : Integer.parseInt(depth);
        Level definition = levels.get(ilvl);
        if (definition == null) {
            return "";
        }
        // Lists that share an abstract list count on together, unless one restarts.
        String counted = restarts.containsKey(listId) ? listId : "abstract " + abstractOfList.get(listId);
        TreeMap<Integer, Integer> counter = counters.computeIfAbsent(counted, key -> new TreeMap<>());
        int start = restarts.getOrDefault(listId, Map.of()).getOrDefault(ilvl, definition.start);
        counter.merge(ilvl, start, (old, unused) -> old + 1);
        counter.tailMap(ilvl, false).clear();
        return definition.show(levels, counter);
    }

    private Style fromStyle(String id) {
        Style style = styles.getOrDefault(id, Style.NONE);
        for (int i = 0; i < DEPTH_OF_STYLES && style.list.isEmpty(); i++) {
            style = styles.getOrDefault(style.basedOn, Style.NONE);
        }
        return style;
    }

    static String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private record Style(String basedOn, String list, String level) {
        private static final Style NONE = new Style("", "", "");
    }

    private record Level(int start, String format, String text, boolean legal) {
        String show(Map<Integer, Level> levels, Map<Integer, Integer> counter) {
            Matcher m = PLACE.matcher(text);
            return m.replaceAll(place -> {
                int ilvl = Integer.parseInt(place.group(1)) - 1;
                Level level = levels.getOrDefault(ilvl, this);
                int value = counter.getOrDefault(ilvl, level.start);
                return Matcher.quoteReplacement(written(value, legal ? "decimal" : level.format));
            });
        }

        private static String written(int value, String format) {
            return switch (format) {
                case "none", "bullet" -> "";
                case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand" ->
                    value >= 0 && value <= 9999 ? ChineseNumeral.format(value) : Integer.toString(value);
                case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    value >= 1 && value <= 20 ? Character.toString('①' + value - 1) : Integer.toString(value);
                case "upperLetter" -> value >= 1 && value <= 26 ? Character.toString('A' + value - 1) : "" + value;
                case "lowerLetter" -> value >= 1 && value <= 26 ? Character.toString('a' + value - 1) : "" + value;
                default -> Integer.toString(value);
            };
        }
    }

    /** Which list a style puts its paragraphs in. */
    private final class StylesPart extends DefaultHandler {
        private String id = "";

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            String value = attribute(attributes, "val");
            switch (name) {
                case "style" -> {
                    id = attribute(attributes, "styleId");
                    styles.put(id, Style.NONE);
                }
                case "basedOn" -> styles.computeIfPresent(id, (key, s) -> new Style(value, s.list, s.level));
                case "numId" -> styles.computeIfPresent(id, (key, s) -> new Style(s.basedOn, value, s.level));
                case "ilvl" -> styles.computeIfPresent(id, (key, s) -> new Style(s.basedOn, s.list, value));
                default -> {
                    // Everything else in a style is looks.
                }
            }
        }
    }

    /** What the lists look like, and where one starts anew. */
    private final class NumberingPart extends DefaultHandler {
        private String abstractId = "";
        private String listId = "";
        private int ilvl;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            String value = attribute(attributes, "val");
            switch (name) {
                case "abstractNum" -> abstractId = attribute(attributes, "abstractNumId");
                case "num" -> {
                    listId = attribute(attributes, "numId");
                    abstractId = "";
                }
                case "abstractNumId" -> abstractOfList.put(listId, value);
                case "lvl", "lvlOverride" -> ilvl = number(attribute(attributes, "ilvl"), 0);
                case "startOverride" ->
                    restarts.computeIfAbsent(listId, key -> new HashMap<>()).put(ilvl, number(value, 1));
                case "start" -> change(level -> new Level(number(value, 1), level.format, level.text, level.legal));
                case "numFmt" -> change(level -> new Level(level.start, value, level.text, level.legal));
                case "lvlText" -> change(level -> new Level(level.start, level.format, value, level.legal));
                case "isLgl" -> change(level -> new Level(level.start, level.format, level.text, true));
                default -> {
                    // Everything else in a list is looks.
                }
            }
        }

        private void change(java.util.function.UnaryOperator<Level> change) {
            if (!abstractId.isEmpty()) {
                abstractLists
                        .computeIfAbsent(abstractId, key -> new HashMap<>())
                        .compute(
                                ilvl,
                                (key, level) ->
                                        change.apply(level == null ? new Level(1, "decimal", "", false) : level));
            }
        }

        private int number(String value, int fallback) {
            return value.matches("\\d{1,6}") ? Integer.parseInt(value) : fallback;
        }
    }
}
