package org.faxian.ingest.extract;

import java.util.List;

/** The text on one baseline of a PDF page, from left to right, split at gaps wider than a character. */
record PdfRow(List<PdfLine> cells) {
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
    PdfLine whole() {
        PdfLine first = cells.getFirst();
        StringBuilder text = new StringBuilder(first.text());
        double size = cells.stream().mapToDouble(PdfLine::size).max().orElseThrow();
        for (int i = 1; i < cells.size(); i++) {
            double gap = cells.get(i).left() - cells.get(i - 1).right();
            text.append(gap > COLUMN * size ? "\t" : " ").append(cells.get(i).text());
        }
        return new PdfLine(
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
