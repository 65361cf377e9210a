package org.faxian.ingest.extract.office;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The lists to which the styles of a Word file assign paragraphs, from the events of styles.xml. */
final class WordStyles extends DefaultHandler {
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private String id = "";

    private record Style(String basedOn, String list, String level) {
        private static final Style NONE = new Style("", "", "");
    }

    /** Returns the list of the style or of an ancestor; an empty string if there is none. */
    String list(String style) {
        return inherited(style, Style::list);
    }

    /** Returns the level of the style or of an ancestor; an empty string if there is none. */
    String level(String style) {
        return inherited(style, Style::level);
    }

    private String inherited(String id, Function<Style, String> property) {
        Style style = styles.getOrDefault(id, Style.NONE);
        for (int i = 0; i < DEEPEST && property.apply(style).isEmpty(); i++) {
            style = styles.getOrDefault(style.basedOn, Style.NONE);
        }
        return property.apply(style);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        String value = WordNumbering.attribute(attributes, "val");
        switch (name) {
            case "style" -> {
                id = WordNumbering.attribute(attributes, "styleId");
                styles.put(id, Style.NONE);
            }
            case "basedOn" -> styles.computeIfPresent(id, (key, s) -> new Style(value, s.list, s.level));
            case "numId", "ilfo" -> styles.computeIfPresent(id, (key, s) -> new Style(s.basedOn, value, s.level));
            case "ilvl" -> styles.computeIfPresent(id, (key, s) -> new Style(s.basedOn, s.list, value));
            default -> {
                // All other elements of a style only affect its appearance.
            }
        }
    }
}
