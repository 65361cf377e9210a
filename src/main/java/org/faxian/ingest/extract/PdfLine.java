package org.faxian.ingest.extract;

/**
 * A line of a pdf's page, in points from the upper left corner.
 *
 * @param left where its first character begins, blanks left out
 * @param right where its last character ends
 * @param y its baseline
 * @param size the width of a Chinese character in it
 */
record PdfLine(
        String text, int page, double left, double right, double y, double size, double pageWidth, double pageHeight) {
    double width() {
        return right - left;
    }
}
