package org.faxian.ingest.extract.layout;

/**
 * A line of a PDF page or of one of its columns, in points from its upper left corner.
 *
 * @param column 0 if the page has no columns, otherwise 1 for the left and 2 for the right column
 * @param left the left edge of the first character, without blanks
 * @param right the right edge of the last character
 * @param y the baseline
 * @param size the width of a Chinese character in the line
 * @param pageWidth the width of the page or column
 */
public record PlacedLine(
        String text,
        int page,
        int column,
        double left,
        double right,
        double y,
        double size,
        double pageWidth,
        double pageHeight) {
    /** Creates a line of a page without columns. */
    public PlacedLine(
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

    /** Returns this line as a line of a column that extends between the given edges on the page. */
    public PlacedLine inColumn(int number, double from, double to) {
        return new PlacedLine(text, page, number, left - from, right - from, y, size, to - from, pageHeight);
    }

    /** Returns whether both lines are in the same column of the same page. */
    boolean isBeside(PlacedLine other) {
        return page == other.page && column == other.column;
    }
}
