package org.faxian.export.layout;

import org.faxian.export.font.FontFace;

/** Characters in one face. */
record Span(FontFace face, String text) {
    double width(double size) {
        return size * text.codePoints().mapToDouble(face::width).sum();
    }

    int length() {
        return text.codePointCount(0, text.length());
    }
}
