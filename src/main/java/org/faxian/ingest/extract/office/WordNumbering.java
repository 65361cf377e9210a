package org.faxian.ingest.extract.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faxian.ingest.extract.office.ListCounters.NumberedList;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The automatic numbers of a Word file, such as 第一条 that was not typed. Use one instance per file, from its top to its
 * end.
 */
final class WordNumbering {
    private final WordStyles styles = new WordStyles();
    private final WordLists lists = new WordLists();
    private final Map<String, NumberedList> resolved = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    /** Returns the handler of the part styles.xml. */
    DefaultHandler styles() {
        return styles;
    }

    /** Returns the handler of the part numbering.xml. */
    DefaultHandler lists() {
        return lists;
    }

    /**
     * Returns the number that Word shows before the next paragraph of that style and list; an empty string if it shows
     * none.
     */
    String next(String style, String list, String level) {
        String listId = list.isEmpty() ? styles.list(style) : list;
        NumberedList numbered = resolved.computeIfAbsent(listId, id -> lists.list(id, styles));
        return counters.next(numbered, depth(style, list, level, numbered));
    }

    private int depth(String style, String list, String level, NumberedList numbered) {
        if (!level.isEmpty()) {
            return number(level, 0);
        }
        if (list.isEmpty()) {
            // The list defines which of its levels belongs to a style, regardless of the style's own level.
            return lists.depthOfStyle(numbered.definition(), style).orElse(number(styles.level(style), 0));
        }
        return number(styles.level(style), 0);
    }

    /** Returns the warnings about numbers to compare with the original. */
    List<Warning> warnings() {
        return counters.warnings();
    }

    static int number(String value, int fallback) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : fallback;
    }

    static String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
