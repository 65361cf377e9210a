package org.faxian.ingest.extract.pdf;

import java.util.List;
import org.faxian.ingest.extract.layout.PlacedLine;

/** The text on one baseline of a PDF page, from left to right, split at gaps wider than a character. */
record PdfRow(List<PlacedLine> cells) {
    /**
     * In widths of a character: from {@code GAP} on, a gap separates cells; from {@code COLUMN} on, columns of a table.
     */
    static final double GAP = 1;

    private static final double COLUMN = 1.8;

    PdfRow {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a row holds at least one cell, found none");
        }
    }

    double y() {
        return cells.getFirst().y();
    }

    /** Returns the row as one line, with tabs between the columns of a table. */
    PlacedLine whole() {
        PlacedLine first = cells.getFirst();
        StringBuilder text = new StringBuilder(first.text());
        double size = cells.stream().mapToDouble(PlacedLine::size).max().orElseThrow();
        for (int i = 1; i < cells.size(); i++) {
            double gap = cells.get(i).left() - cells.get(i - 1).right();
            text.append(gap > COLUMN * size ? "\t" : " ").append(cells.get(i).text());
        }
        return new PlacedLine(
                text.toString(),
                first.page(),
                first.column(),
                first.left(),
                cells.getLast().right(),
                first.y(),
                size,
                first.pageWidth(),
                first.pageHeight());
    }
}
