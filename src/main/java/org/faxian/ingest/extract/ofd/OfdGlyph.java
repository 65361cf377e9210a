package org.faxian.ingest.extract.ofd;

import org.faxian.ingest.extract.paragraph.WhiteSpace;

/**
 * A character on a page of an OFD file, in points from the upper left corner.
 *
 * @param text one character, possibly a blank
 * @param x the left edge
 * @param y the baseline
 * @param width the width, as far as it is known without the font
 * @param size the width of a Chinese character of its run
 * @param run the run of text with which it was drawn; within a run, the file contains the blanks
 * @param turns the direction of its line in right angles: 0 to the right, 1 downwards, 2 to the left, 3 upwards
 */
record OfdGlyph(String text, double x, double y, double width, double size, int run, int turns) {
    double right() {
        return x + width;
    }

    /** Returns the character after the page is turned so that its line runs to the right. */
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
