package org.faxian.ingest.extract.ofd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faxian.ingest.extract.layout.PlacedLine;
import org.faxian.ingest.extract.paragraph.WhiteSpace;

/** The characters of an OFD page joined into lines by position; files split lines into runs of any length. */
final class OfdLines {
    /** In widths of a Chinese character: characters with a smaller vertical distance are on one line. */
    private static final double SAME_LINE = 0.5;

    /** From {@code BLANK} on, a gap between two runs is a blank; from {@code COLUMN} on, any gap separates columns. */
    private static final double BLANK = 0.4;

    private static final double COLUMN = 1.8;
    /** A character repeated at a smaller distance is drawn twice to look bold. */
    private static final double TWICE = 0.15;

    private final int page;
    private final double pageWidth;
    private final double pageHeight;

    /** Creates an instance for one page, whose size is in points. */
    OfdLines(int page, double pageWidth, double pageHeight) {
        this.page = page;
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
    }

    List<PlacedLine> of(List<OfdGlyph> glyphs) {
        List<OfdGlyph> byHeight =
                glyphs.stream().sorted(Comparator.comparingDouble(OfdGlyph::y)).toList();
        List<PlacedLine> lines = new ArrayList<>();
        List<OfdGlyph> line = new ArrayList<>();
        for (OfdGlyph glyph : byHeight) {
            if (!line.isEmpty() && glyph.y() - line.getFirst().y() > SAME_LINE * glyph.size()) {
                add(lines, line);
                line.clear();
            }
            line.add(glyph);
        }
        add(lines, line);
        return lines;
    }

    private void add(List<PlacedLine> lines, List<OfdGlyph> glyphs) {
        List<OfdGlyph> ordered =
                glyphs.stream().sorted(Comparator.comparingDouble(OfdGlyph::x)).toList();
        List<OfdGlyph> visible =
                ordered.stream().filter(glyph -> !glyph.isBlank()).toList();
        if (visible.isEmpty()) {
            return;
        }
        OfdGlyph first = visible.getFirst();
        double size = visible.stream().mapToDouble(OfdGlyph::size).max().orElse(first.size());
        double right = visible.getLast().right();
        lines.add(new PlacedLine(text(ordered), page, first.x(), right, first.y(), size, pageWidth, pageHeight));
    }

    private static String text(List<OfdGlyph> glyphs) {
        StringBuilder text = new StringBuilder();
        OfdGlyph before = null;
        for (OfdGlyph glyph : glyphs) {
            if (before != null) {
                if (glyph.text().equals(before.text()) && glyph.x() - before.x() < TWICE * glyph.size()) {
                    continue;
                }
                text.append(between(before, glyph));
            }
            text.append(glyph.text());
            before = glyph;
        }
        return WhiteSpace.strip(text.toString());
    }

    private static String between(OfdGlyph before, OfdGlyph next) {
        double gap = next.x() - before.right();
        if (gap > COLUMN * next.size()) {
            return "\t";
        }
        return before.run() != next.run() && gap > BLANK * next.size() ? " " : "";
    }
}
