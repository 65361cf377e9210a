package org.faxian.export.layout;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.faxian.export.manuscript.Block;

/**
 * The contents of a document, with the page of each entry.
 *
 * @param pages the page of each place; a place that is not in it has no number yet
 */
record ContentsLayout(Glyphs glyphs, Map<String, Integer> pages) {
    private static final Style STYLE = Style.CONTENTS;
    /** Room for a dot and a page number of six digits. */
    private static final double NUMBER_ROOM = 5 * STYLE.size();

    void add(Block.ContentsEntry entry, PageFlow flow) throws IOException {
        double indent = Math.min(entry.level() - 1, 6) * STYLE.size();
        List<Line> lines = LineBreaker.lines(
                List.of(glyphs.body(entry.text())), STYLE.size(), PageFlow.WIDTH - NUMBER_ROOM - indent, 0);
        for (Line line : lines) {
            flow.add(STYLE.leading(), (page, y) -> paint(page, y, entry, line, PageFlow.LEFT + indent));
        }
    }

    private void paint(PageDraft page, double y, Block.ContentsEntry entry, Line line, double x) {
        page.line(line, x, y, STYLE, 0);
        int target = pages.getOrDefault(entry.anchor(), 0);
        double right = PageFlow.LEFT + PageFlow.WIDTH;
        page.link(new Page.Link(x, y, right - x, STYLE.leading(), entry.anchor(), target));
        if (line.isLast()) {
            Line number = line(target == 0 ? "" : Integer.toString(target));
            double numberX = right - number.width(STYLE.size());
            page.line(number, numberX, y, STYLE, 0);
            leader(page, x + line.width(STYLE.size()), numberX, y);
        }
    }

    /** Draws dots in columns that are the same on all lines. */
    private void leader(PageDraft page, double from, double to, double y) {
        double dot = line("·").width(STYLE.size());
        double right = PageFlow.LEFT + PageFlow.WIDTH - 3 * STYLE.size();
        int count = (int) ((Math.min(to, right) - from - STYLE.size() / 2) / dot);
        if (count > 0) {
            page.line(line("·".repeat(count)), Math.min(to, right) - count * dot, y, STYLE, 0);
        }
    }

    private Line line(String text) {
        return new Line(List.of(glyphs.body(text)), true);
    }
}
