package org.faxian.export.layout;

import org.faxian.export.font.FontFace;
import org.faxian.export.font.FontPair;

/** The characters of a text that the fonts can show; counts those that they cannot. */
final class Glyphs {
    private static final int MISSING = '〓';

    private final FontPair fonts;
    private int missing;

    Glyphs(FontPair fonts) {
        this.fonts = fonts;
    }

    Span body(String text) {
        return span(fonts.body(), text);
    }

    Span heading(String text) {
        return span(fonts.heading(), text);
    }

    private Span span(FontFace face, String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(shown, face, character));
        return new Span(face, shown.toString());
    }

    private void append(StringBuilder shown, FontFace face, int character) {
        if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
            shown.append(character == '　' && face.has(character) ? '　' : ' ');
        } else if (isInvisible(character)) {
            return;
        } else if (face.has(character)) {
            shown.appendCodePoint(character);
        } else {
            missing++;
            shown.appendCodePoint(face.has(MISSING) ? MISSING : '?');
        }
    }

    /** Marks of direction, joiners, selectors of variants and controls, which have no shape of their own. */
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        boolean isSelector =
                (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
        return type == Character.FORMAT || type == Character.CONTROL || isSelector;
    }

    /** Returns how many characters were replaced since the last call. */
    int takeMissing() {
        int count = missing;
        missing = 0;
        return count;
    }
}
