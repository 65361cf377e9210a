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
 */
record OfdGlyph(String text, double x, double y, double width, double size, int run) {
    double right() {
        return x + width;
    }

    boolean isBlank() {
        return WhiteSpace.strip(text).isEmpty();
    }
}
