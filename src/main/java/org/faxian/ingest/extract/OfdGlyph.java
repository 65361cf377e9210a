package org.faxian.ingest.extract;

/**
 * A character on a page of an OFD, in points from the upper left corner.
 *
 * @param text one character, blanks among them
 * @param x where it begins
 * @param y its baseline
 * @param width as far as it is known without the font
 * @param size the width of a Chinese character of its run
 * @param run the run of text that it was drawn with; inside a run the file says where blanks are
 * @param turns how its line runs, in right angles: 0 to the right, 1 downwards, 2 to the left, 3 upwards
 */
record OfdGlyph(String text, double x, double y, double width, double size, int run, int turns) {
    double right() {
        return x + width;
    }

    /** Returns the character as it stands where the page is turned until its line runs to the right. */
    OfdGlyph upright(double pageWidth, double pageHeight) {
        return switch (turns) {
            case 1 -> at(y, pageWidth - x);
            case 2 -> at(pageWidth - x, pageHeight - y);
            case 3 -> at(pageHeight - y, x);
            default -> this;
        };
    }

    private OfdGlyph at(double otherX, double otherY) {
        return new OfdGlyph(text, otherX, otherY, width, size, run, 0);
    }

    boolean isBlank() {
        return WhiteSpace.strip(text).isEmpty();
    }
}
