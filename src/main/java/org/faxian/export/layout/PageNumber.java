package org.faxian.export.layout;

import java.util.List;

/** The number of a page as GB/T 9704 has it: — 3 —, below the text, on the outer side of the sheet. */
record PageNumber(Glyphs glyphs) {
    private static final double DISTANCE = 7 / 25.4 * 72;

    void paint(PageDraft page) {
        Style style = Style.PAGE_NUMBER;
        Line line = new Line(List.of(glyphs.body("— " + page.number() + " —")), true);
        boolean isRight = page.number() % 2 == 1;
        double x = isRight
                ? PageFlow.LEFT + PageFlow.WIDTH - line.width(style.size()) - style.size()
                : PageFlow.LEFT + style.size();
        page.line(line, x, PageFlow.BOTTOM + DISTANCE, style, 0);
    }
}
