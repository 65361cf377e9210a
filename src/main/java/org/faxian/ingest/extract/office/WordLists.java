package org.faxian.ingest.extract.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.extract.office.ListCounters.NumberedList;
import org.faxian.ingest.extract.paragraph.BinaryNumberFormat;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The lists of a Word file, their shared definitions and their overrides, from the events of numbering.xml.
 *
 * <p>Word 2003 uses other element names, and numbers for the number formats.
 */
final class WordLists extends DefaultHandler {
    /** A definition may refer to a style whose list has the levels. */
    private static final int DEEPEST = 5;

    private final Map<String, Map<Integer, ListLevel>> definitions = new HashMap<>();
    private final Map<String, Map<String, Integer>> depthsOfStyles = new HashMap<>();
    private final Map<String, String> styleOfDefinition = new HashMap<>();
    private final Map<String, String> definitionOfList = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> overrides = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();

    private String definition = "";
    private String list = "";
    private int depth;
    /** Depth within content for older readers. */
    private int fallback;

    /** Returns the list of that id with its levels; without levels if the file does not define the list. */
    NumberedList list(String id, WordStyles styles) {
        String from = definition(id, styles);
        Map<Integer, ListLevel> levels = new HashMap<>(definitions.getOrDefault(from, Map.of()));
        levels.putAll(overrides.getOrDefault(id, Map.of()));
        return new NumberedList(id, from, levels, starts.getOrDefault(id, Map.of()));
    }

    private String definition(String list, WordStyles styles) {
        String found = definitionOfList.getOrDefault(list, "");
        for (int i = 0; i < DEEPEST && styleOfDefinition.containsKey(found); i++) {
            found = definitionOfList.getOrDefault(styles.list(styleOfDefinition.getOrDefault(found, "")), "");
        }
        return found;
    }

    /** Returns the level that the definition links to the style. */
    Optional<Integer> depthOfStyle(String definition, String style) {
        return Optional.ofNullable(
                depthsOfStyles.getOrDefault(definition, Map.of()).get(style));
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        fallback += name.equals("Fallback") ? 1 : 0;
        if (fallback > 0) {
            return;
        }
        String value = WordNumbering.attribute(attributes, "val");
        switch (name) {
            case "abstractNum" -> startDefinition(WordNumbering.attribute(attributes, "abstractNumId"));
            case "listDef" -> startDefinition(WordNumbering.attribute(attributes, "listDefId"));
            case "num" -> startList(WordNumbering.attribute(attributes, "numId"));
            case "list" -> startList(WordNumbering.attribute(attributes, "ilfo"));
            case "abstractNumId", "ilst" -> definitionOfList.put(list, value);
            case "numStyleLink", "listStyleLink" -> styleOfDefinition.put(definition, value);
            case "lvl", "lvlOverride" -> depth = WordNumbering.number(WordNumbering.attribute(attributes, "ilvl"), 0);
            case "startOverride" ->
                starts.computeIfAbsent(list, key -> new HashMap<>()).put(depth, WordNumbering.number(value, 1));
            case "pStyle" ->
                depthsOfStyles
                        .computeIfAbsent(definition, key -> new HashMap<>())
                        .putIfAbsent(value, depth);
            default -> property(name, value, attributes);
        }
    }

    private void property(String name, String value, Attributes attributes) {
        switch (name) {
            case "start" -> change(level -> level.withStart(WordNumbering.number(value, 1)));
            case "numFmt" -> change(level -> level.withFormat(format(value, attributes)));
            case "nfc" -> change(level -> level.withFormat(BinaryNumberFormat.name(WordNumbering.number(value, 0))));
            case "lvlText" -> change(level -> level.withText(value));
            case "isLgl" -> change(level -> level.withLegal(!WordBody.OFF.contains(value)));
            case "lvlRestart" -> change(level -> level.withRestart(WordNumbering.number(value, 0)));
            case "suff" -> change(level -> level.withSetOff(!value.equalsIgnoreCase("nothing")));
            default -> {
                // All other elements of a list only affect its appearance.
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        fallback -= name.equals("Fallback") ? 1 : 0;
    }

    /** Returns the format. Word writes 01, 002 and similar formats as custom formats with an example. */
    private static String format(String value, Attributes attributes) {
        String example = WordNumbering.attribute(attributes, "format");
        return !value.equals("custom") ? value : example.startsWith("01,") ? "decimalZero" : example;
    }

    private void startDefinition(String id) {
        definition = id;
        list = "";
    }

    private void startList(String id) {
        list = id;
        definition = "";
    }

    private void change(ListLevel.Change change) {
        Map<Integer, ListLevel> levels = list.isEmpty()
                ? definitions.computeIfAbsent(definition, key -> new HashMap<>())
                : overrides.computeIfAbsent(list, key -> new HashMap<>());
        levels.compute(depth, (key, level) -> change.apply(level == null ? ListLevel.PLAIN : level));
    }
}
