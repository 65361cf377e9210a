package org.faxian.ingest.extract;

/**
 * A line of a pdf's page or of one of its columns, in points from the upper left corner of it.
 *
 * @param column 0 where the page is not in columns, else 1 for the left one and 2 for the right one
 * @param left where its first character begins, blanks left out
 * @param right where its last character ends
 * @param y its baseline
 * @param size the width of a Chinese character in it
 * @param pageWidth how wide the page or the column is
 */
record PdfLine(
        String text,
        int page,
        int column,
        double left,
        double right,
        double y,
        double size,
        double pageWidth,
        double pageHeight) {
    /** A line of a page without columns. */
    PdfLine(
            String text,
            int page,
            double left,
            double right,
            double y,
            double size,
            double pageWidth,
            double pageHeight) {
        this(text, page, 0, left, right, y, size, pageWidth, pageHeight);
    }

    double width() {
        return right - left;
    }

    /** The same as a line of a column, which begins and ends there on the page. */
    PdfLine inColumn(int number, double from, double to) {
        return new PdfLine(text, page, number, left - from, right - from, y, size, to - from, pageHeight);
    }

    /** Whether both stand in the same column of the same page. */
    boolean isBeside(PdfLine other) {
        return page == other.page && column == other.column;
    }
}
