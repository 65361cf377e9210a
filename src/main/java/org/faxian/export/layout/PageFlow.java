package org.faxian.export.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pages under construction: takes boxes from top to bottom and begins a new page where one does not fit. */
final class PageFlow {
    private static final double MILLIMETRE = 72 / 25.4;

    /** Margins of GB/T 9704: 37 mm above, 35 mm below, 28 mm left, 26 mm right. */
    static final double LEFT = 28 * MILLIMETRE;

    static final double WIDTH = Page.WIDTH - (28 + 26) * MILLIMETRE;
    static final double TOP = 37 * MILLIMETRE;
    static final double BOTTOM = Page.HEIGHT - 35 * MILLIMETRE;

    /** Draws a box whose upper edge is at {@code y}. */
    @FunctionalInterface
    interface Painter {
        void paint(PageDraft page, double y);
    }

    private record Box(double height, boolean isSpace, Painter painter) {}

    private final Page.Receiver receiver;
    private final PageNumber pageNumber;
    private final List<Box> waiting = new ArrayList<>();
    private PageDraft page = new PageDraft(1);
    private double y = TOP;

    PageFlow(PageNumber pageNumber, Page.Receiver receiver) {
        this.pageNumber = pageNumber;
        this.receiver = receiver;
    }

    /** Adds a box; those that were to stay with the next one stand on the same page. */
    void add(double height, Painter painter) throws IOException {
        waiting.add(new Box(height, false, painter));
        draw();
    }

    /** Adds a box that does not stand at the end of a page, such as a heading. */
    void addWithNext(double height, Painter painter) throws IOException {
        waiting.add(new Box(height, false, painter));
        if (height() > (BOTTOM - TOP) / 2) {
            draw();
        }
    }

    /** Adds a space, which is left out at the beginning of a page. */
    void space(double height) {
        waiting.add(new Box(height, true, (draft, top) -> {}));
    }

    /** Returns the height that is left on the page. */
    double room() {
        return BOTTOM - y - height();
    }

    private double height() {
        return waiting.stream().mapToDouble(Box::height).sum();
    }

    private void draw() throws IOException {
        if (y > TOP && y + height() > BOTTOM + 0.01) {
            endPage(true);
        }
        for (Box box : waiting) {
            if (box.isSpace() && y == TOP) {
                continue;
            }
            box.painter().paint(page, y);
            y += box.height();
        }
        waiting.clear();
    }

    /** Continues on a new page unless nothing stands on this one. */
    void breakPage(boolean isNumbered) throws IOException {
        draw();
        if (y > TOP) {
            endPage(isNumbered);
        }
    }

    /** Ends the last page; a document without content has one empty page. */
    void end() throws IOException {
        draw();
        if (y > TOP || page.number() == 1) {
            endPage(true);
        }
    }

    private void endPage(boolean isNumbered) throws IOException {
        if (isNumbered) {
            pageNumber.paint(page);
        }
        receiver.accept(page.page());
        page = new PageDraft(page.number() + 1);
        y = TOP;
    }
}
