package org.faxian.ingest.extract.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.ProvisionLabel;

/** Filter that inserts the numbers that a browser shows before the items of ordered lists into the source of a page. */
final class OrderedLists {
    /** Elements whose content is not text of the page. */
    private static final Set<String> CODE = Set.of("script", "style", "textarea");

    private static final Pattern BLANKS = Pattern.compile("(?:[\\s\\u3000\\u00A0]|&nbsp;|&#160;|&#12288;|&emsp;)*+");
    private static final int DEEPEST = 50;
    /** Maximum number of reversed lists; each is read twice. */
    private static final int MOST_REVERSED = 100;

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final Deque<OpenList> open = new ArrayDeque<>();
    private String waiting = "";
    private int reversed;

    /** An open list. */
    private static final class OpenList {
        private final ListStyle style;
        private final int step;
        private int next;

        OpenList(ListStyle style, int next, int step) {
            this.style = style;
            this.next = next;
            this.step = step;
        }
    }

    private OrderedLists(String source) {
        this.source = source;
    }

    static String numbered(String source) {
        OrderedLists lists = new OrderedLists(source);
        lists.read();
        return lists.out.toString();
    }

    private void read() {
        Matcher tags = HtmlTag.in(source);
        int at = 0;
        int comment = comment(0);
        while (at < source.length() && tags.find(at)) {
            comment = comment < at ? comment(at) : comment;
            if (comment < tags.start()) {
                text(source.substring(at, comment));
                int end = source.indexOf("-->", comment + 4);
                at = copy(comment, end < 0 ? end : end + 3);
            } else {
                text(source.substring(at, tags.start()));
                at = copy(tags.start(), following(HtmlTag.of(tags), tags.end()));
            }
        }
        copy(at, -1);
    }

    /** Returns the index of the next comment, or the length of the source if there is none. */
    private int comment(int from) {
        int found = source.indexOf("<!--", from);
        return found < 0 ? source.length() : found;
    }

    private int following(HtmlTag tag, int end) {
        tag(tag, end);
        return CODE.contains(tag.name()) && !tag.ends() ? end(tag.name(), end) : end;
    }

    /** Copies the source up to {@code to}, or to its end if {@code to} is negative. */
    private int copy(int from, int to) {
        int end = to < 0 ? source.length() : to;
        out.append(source, from, end);
        return end;
    }

    private int end(String name, int from) {
        int small = source.indexOf("</" + name, from);
        return small >= 0 ? small : source.indexOf("</" + name.toUpperCase(Locale.ROOT), from);
    }

    private void tag(HtmlTag tag, int following) {
        boolean list = tag.name().equals("ol") || tag.name().equals("ul");
        if (list && tag.ends()) {
            open.poll();
        } else if (list && open.size() < DEEPEST) {
            open.push(tag.name().equals("ol") ? list(tag, following) : new OpenList(ListStyle.NONE, 1, 1));
        } else if (tag.name().equals("li")) {
            waiting = tag.ends() || open.isEmpty() ? "" : item(open.element(), tag);
        }
    }

    private OpenList list(HtmlTag tag, int following) {
        boolean down = tag.attribute("reversed").isPresent() && reversed++ < MOST_REVERSED;
        int first = tag.number("start").orElseGet(() -> down ? items(following) : 1);
        return new OpenList(ListStyle.of(tag).orElse(ListStyle.DECIMAL), first, down ? -1 : 1);
    }

    private static String item(OpenList list, HtmlTag tag) {
        int value = tag.number("value").orElse(list.next);
        list.next = value + list.step;
        return ListStyle.of(tag).orElse(list.style).shown(value);
    }

    /** Writes text and puts the number before the first word of an item, however many elements enclose it. */
    private void text(String text) {
        Matcher blanks = BLANKS.matcher(text);
        int begins = blanks.lookingAt() ? blanks.end() : 0;
        if (!waiting.isEmpty() && begins < text.length()) {
            // If the numbers were typed, a style sheet hides those of the list.
            boolean typed = ProvisionLabel.begins(text.substring(begins));
            out.append(text, 0, begins).append(typed ? "" : waiting).append(text, begins, text.length());
            waiting = "";
        } else {
            out.append(text);
        }
    }

    /**
     * Returns the number of items of the list whose start tag ends at the given index, without those of nested lists.
     */
    private int items(int following) {
        Matcher tags = HtmlTag.in(source);
        int depth = 1;
        int items = 0;
        for (int at = following; depth > 0 && tags.find(at); at = tags.end()) {
            HtmlTag tag = HtmlTag.of(tags);
            if (tag.name().equals("ol") || tag.name().equals("ul")) {
                depth += tag.ends() ? -1 : 1;
            }
            items += depth == 1 && !tag.ends() && tag.name().equals("li") ? 1 : 0;
        }
        return items;
    }
}
