package org.faxian.regulation;

/**
 * The placeholder for a picture or formula that could not be extracted from its file: U+FFFC.
 *
 * <p>This is Unicode's OBJECT REPLACEMENT CHARACTER, so other readers of the text recognise it. It is not part of the
 * words: parsing, comparison and search ignore it.
 */
public final class Placeholder {
    /** The placeholder as a string. */
    public static final String MARK = "\uFFFC";

    /** The short form for snippets. */
    public static final String SHORT = "〔图〕";

    /** The form shown to readers and written to files. */
    public static final String WRITTEN = "〔图，见原件〕";

    private static final char CHARACTER = '\uFFFC';

    private Placeholder() {}

    /** Returns whether the character is the placeholder. */
    public static boolean is(int character) {
        return character == CHARACTER;
    }

    /** Returns whether the text contains the placeholder. */
    public static boolean isIn(String text) {
        return text.indexOf(CHARACTER) >= 0;
    }

    /** Returns the text without placeholders. */
    public static String without(String text) {
        return text.replace(MARK, "");
    }

    /** Returns the text with placeholders in the short form. */
    public static String shortened(String text) {
        return text.replace(MARK, SHORT);
    }

    /** Returns the text with placeholders in the form for readers. */
    public static String written(String text) {
        return text.replace(MARK, WRITTEN);
    }

    /** Reverses {@link #written}. */
    public static String read(String written) {
        return written.replace(WRITTEN, MARK);
    }

    /** Returns only the placeholders of the text. */
    public static String only(String text) {
        return MARK.repeat((int) text.chars().filter(Placeholder::is).count());
    }
}
