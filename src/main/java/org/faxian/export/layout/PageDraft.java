package org.faxian.export.layout;

import java.util.ArrayList;
import java.util.List;

/** A page to which things are still added. */
final class PageDraft {
    /** Where the baseline of a Chinese character is in its square, from above. */
    private static final double BASELINE = 0.88;

    private final int number;
    private final List<Page.Text> texts = new ArrayList<>();
    private final List<Page.Rule> rules = new ArrayList<>();
    private final List<Page.Place> places = new ArrayList<>();
    private final List<Page.Bookmark> bookmarks = new ArrayList<>();
    private final List<Page.Link> links = new ArrayList<>();

    PageDraft(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Draws a line of characters whose squares stand in the middle of the leading. */
    void line(Line line, double x, double y, Style style, double spacing) {
        double left = x;
        double baseline = y + (style.leading() - style.size()) / 2 + BASELINE * style.size();
        for (Span span : line.spans()) {
            texts.add(new Page.Text(left, baseline, span.face(), style.size(), spacing, span.text()));
            left += span.width(style.size()) + spacing * span.length();
        }
    }

    void rule(double fromX, double fromY, double toX, double toY) {
        rules.add(new Page.Rule(fromX, fromY, toX, toY));
    }

    void place(String anchor, double y) {
        places.add(new Page.Place(anchor, y));
    }

    void bookmark(int level, String text, double y) {
        bookmarks.add(new Page.Bookmark(level, text, y));
    }

    void link(Page.Link link) {
        links.add(link);
    }

    Page page() {
        return new Page(number, texts, rules, places, bookmarks, links);
    }
}
