package org.faxian.ingest.extract.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The list styles of an OpenDocument text, read from the events of styles.xml and of the styles in content.xml. */
final class OpenDocumentListStyles extends DefaultHandler {
    /** The style that numbers headings outside of lists. */
    static final String OUTLINE = "outline-style";

    private static final int DEEPEST = 20;
    private static final Pattern PLACE = Pattern.compile("%(\\d)%");
    private static final List<String> FIELDS_OF_PLACE = List.of("%1", "%2", "%3", "%4", "%5", "%6", "%7", "%8", "%9");

    /** Formats by the first examples of the series with which OpenDocument names them. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("", "none"),
            Map.entry("1", "decimal"),
            Map.entry("i", "lowerRoman"),
            Map.entry("I", "upperRoman"),
            Map.entry("a", "lowerLetter"),
            Map.entry("A", "upperLetter"),
            Map.entry("01,02", "decimalZero"),
            Map.entry("１,２", "decimalFullWidth"),
            Map.entry("一,二", "chineseCountingThousand"),
            Map.entry("壹,贰", "chineseLegalSimplified"),
            Map.entry("壹,貳", "ideographLegalTraditional"),
            Map.entry("壱,弐", "japaneseLegal"),
            Map.entry("甲,乙", "ideographTraditional"),
            Map.entry("子,丑", "ideographZodiac"),
            Map.entry("①,②", "decimalEnclosedCircle"),
            Map.entry("㊀,㊁", "ideographEnclosedCircle"),
            Map.entry("⒈,⒉", "decimalEnclosedFullstop"),
            Map.entry("⑴,⑵", "decimalEnclosedParen"));

    private final Map<String, Map<Integer, ListLevel>> levels = new HashMap<>();
    private final Map<String, Paragraph> paragraphs = new HashMap<>();
    private String style = "";
    private int depth;

    private record Paragraph(String parent, String list) {}

    /** Returns the levels of the list style by their depth, from 0. */
    Map<Integer, ListLevel> levels(String listStyle) {
        return levels.getOrDefault(listStyle, Map.of());
    }

    /** Returns the list style of the paragraph style or of an ancestor; an empty string if there is none. */
    String ofParagraph(String paragraphStyle) {
        Paragraph found = paragraphs.getOrDefault(paragraphStyle, new Paragraph("", ""));
        for (int i = 0; i < DEEPEST && found.list.isEmpty() && paragraphs.containsKey(found.parent); i++) {
            found = paragraphs.getOrDefault(found.parent, found);
        }
        return found.list;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "style" ->
                paragraphs.put(
                        value(attributes, "name"),
                        new Paragraph(value(attributes, "parent-style-name"), value(attributes, "list-style-name")));
            case "list-style" -> style = value(attributes, "name");
            case OUTLINE -> style = OUTLINE;
            case "list-level-style-number", "outline-level-style" -> level(attributes);
            case "list-level-label-alignment" -> {
                boolean setOff = !value(attributes, "label-followed-by").equals("nothing");
                levels.computeIfAbsent(style, key -> new HashMap<>())
                        .computeIfPresent(depth, (key, level) -> level.withSetOff(setOff));
            }
            default -> {
                // All other elements of a style only affect its appearance.
            }
        }
    }

    private void level(Attributes attributes) {
        depth = WordNumbering.number(value(attributes, "level"), 1) - 1;
        int start = WordNumbering.number(value(attributes, "start-value"), 1);
        String format = format(value(attributes, "num-format"));
        ListLevel level = new ListLevel(start, format, shown(attributes, format), false, OptionalInt.empty(), true);
        levels.computeIfAbsent(style, key -> new HashMap<>()).put(depth, level);
    }

    private String shown(Attributes attributes, String format) {
        String whole = value(attributes, "num-list-format");
        if (!whole.isEmpty()) {
            return PLACE.matcher(whole).replaceAll("%$1");
        }
        if (format.equals("none")) {
            return value(attributes, "num-prefix") + value(attributes, "num-suffix");
        }
        int shown = Math.clamp(WordNumbering.number(value(attributes, "display-levels"), 1), 1, depth + 1);
        int last = Math.min(depth + 1, FIELDS_OF_PLACE.size());
        List<String> places = FIELDS_OF_PLACE.subList(Math.max(0, last - shown), last);
        return value(attributes, "num-prefix") + String.join(".", places) + value(attributes, "num-suffix");
    }

    private static String format(String series) {
        String[] examples = series.replaceAll("[\\s…]+|\\.\\.\\.", "").split(",", -1);
        String key = examples.length > 1 ? examples[0] + "," + examples[1] : examples[0];
        return FORMATS.getOrDefault(key, series);
    }

    private static String value(Attributes attributes, String name) {
        return WordNumbering.attribute(attributes, name);
    }
}
