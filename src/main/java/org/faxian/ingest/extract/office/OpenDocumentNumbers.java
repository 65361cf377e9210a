package org.faxian.ingest.extract.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faxian.ingest.extract.office.ListCounters.NumberedList;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.xml.sax.Attributes;

/** The automatic numbers of an OpenDocument text, counted by the list elements around its paragraphs. */
final class OpenDocumentNumbers {
    private final OpenDocumentListStyles styles;
    private final ListCounters counters = new ListCounters();
    private final Deque<OpenList> open = new ArrayDeque<>();
    /** Lists by their ids, and the last list of each style. */
    private final Map<String, String> idsOfLists = new HashMap<>();

    private final Map<String, String> lastOfStyle = new HashMap<>();
    private int count;

    /** An open list element, with the state of its current item. */
    private static final class OpenList {
        private final String id;
        private final String style;
        private boolean begins;
        private boolean itemWaits;
        private String startValue = "";

        OpenList(String id, String style, boolean begins) {
            this.id = id;
            this.style = style;
            this.begins = begins;
        }
    }

    OpenDocumentNumbers(OpenDocumentListStyles styles) {
        this.styles = styles;
    }

    void startList(Attributes attributes) {
        OpenList around = open.peek();
        String named = value(attributes, "style-name");
        String style = named.isEmpty() && around != null ? around.style : named;
        boolean continues = value(attributes, "continue-numbering").equals("true");
        String continued = value(attributes, "continue-list");
        String id = around != null ? around.id : "";
        if (around == null && !continued.isEmpty()) {
            id = idsOfLists.getOrDefault(continued, "");
        } else if (around == null && continues) {
            id = lastOfStyle.getOrDefault(style, "");
        }
        boolean begins = around != null && !continues && continued.isEmpty();
        String list = id.isEmpty() ? "list " + ++count : id;
        idsOfLists.put(value(attributes, "id"), list);
        lastOfStyle.put(style, list);
        open.push(new OpenList(list, style, begins));
    }

    void endList() {
        open.poll();
    }

    void startItem(Attributes attributes) {
        OpenList list = open.peek();
        if (list != null) {
            list.itemWaits = true;
            list.startValue = value(attributes, "start-value");
        }
    }

    /** Ends an item, or a list header without a number. */
    void endItem() {
        OpenList list = open.peek();
        if (list != null) {
            list.itemWaits = false;
        }
    }

    /** Returns the number shown before the paragraph that begins; an empty string if it is not the first of an item. */
    String paragraph(Attributes attributes) {
        OpenList list = open.peek();
        if (list == null || !list.itemWaits) {
            return "";
        }
        list.itemWaits = false;
        String style = list.style.isEmpty() ? styles.ofParagraph(value(attributes, "style-name")) : list.style;
        NumberedList numbered = new NumberedList(list.id, list.id, styles.levels(style), Map.of());
        int depth = open.size() - 1;
        String number = next(numbered, depth, list);
        list.begins = false;
        list.startValue = "";
        return number;
    }

    private String next(NumberedList numbered, int depth, OpenList list) {
        int first = numbered.levels().getOrDefault(depth, ListLevel.PLAIN).start();
        if (!numbered.levels().containsKey(depth)) {
            return "";
        }
        return list.begins || !list.startValue.isEmpty()
                ? counters.restart(numbered, depth, WordNumbering.number(list.startValue, first))
                : counters.next(numbered, depth);
    }

    /** Returns the number of the heading, from its list or from its level in the outline. */
    String heading(Attributes attributes) {
        if (!open.isEmpty() || value(attributes, "is-list-header").equals("true")) {
            return paragraph(attributes);
        }
        Map<Integer, ListLevel> levels = styles.levels(OpenDocumentListStyles.OUTLINE);
        int depth = WordNumbering.number(value(attributes, "outline-level"), 1) - 1;
        NumberedList outline =
                new NumberedList(OpenDocumentListStyles.OUTLINE, OpenDocumentListStyles.OUTLINE, levels, Map.of());
        boolean numbered = !levels.getOrDefault(depth, ListLevel.PLAIN.withFormat("none"))
                .format()
                .equals("none");
        return numbered ? counters.next(outline, depth) : "";
    }

    /** Returns the warnings about numbers to compare with the original. */
    List<Warning> warnings() {
        return counters.warnings();
    }

    private static String value(Attributes attributes, String name) {
        return WordNumbering.attribute(attributes, name);
    }
}
