package org.faxian.export.layout;

import java.io.IOException;
import java.util.List;
import org.faxian.export.font.FontFace;

/**
 * A page of A4. Lengths are in points, from the upper left corner.
 *
 * @param number from 1
 */
public record Page(
        int number,
        List<Text> texts,
        List<Rule> rules,
        List<Place> places,
        List<Bookmark> bookmarks,
        List<Link> links) {
    /** Width of a page. */
    public static final double WIDTH = 210 / 25.4 * 72;

    /** Height of a page. */
    public static final double HEIGHT = 297 / 25.4 * 72;

    public Page {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
        places = List.copyOf(places);
        bookmarks = List.copyOf(bookmarks);
        links = List.copyOf(links);
    }

    /** A receiver of pages. */
    @FunctionalInterface
    public interface Receiver {
        void accept(Page page) throws IOException;
    }

    /**
     * Characters on one line.
     *
     * @param x the left edge
     * @param y the baseline
     * @param spacing the distance added after each character
     */
    public record Text(double x, double y, FontFace face, double size, double spacing, String text) {}

    /** A thin line. */
    public record Rule(double fromX, double fromY, double toX, double toY) {}

    /** A place to which links lead. */
    public record Place(String anchor, double y) {}

    /** An entry of the outline. */
    public record Bookmark(int level, String text, double y) {}

    /** An area that leads to a place, and the page of the place. */
    public record Link(double x, double y, double width, double height, String anchor, int page) {}
}
