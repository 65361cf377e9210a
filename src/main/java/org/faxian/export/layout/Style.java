package org.faxian.export.layout;

/**
 * Size and leading of a paragraph, in points. 三号 is 15.75 points, so that a line of GB/T 9704 has 28 characters and a page
 * 22 lines.
 *
 * @param leading the distance from line to line
 */
record Style(double size, double leading) {
    static final Style COVER = new Style(28, 44);
    static final Style TITLE = new Style(22, 34);
    static final Style BODY = new Style(15.75, 28);
    static final Style NOTE = new Style(14, 24);
    static final Style CONTENTS = new Style(14, 24);
    static final Style PAGE_NUMBER = new Style(14, 14);
    static final Style COLOPHON = new Style(10.5, 16);
}
