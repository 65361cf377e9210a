package org.faxian.regulation;

/**
 * What stands in a text for a picture or a formula that could not be taken out of its file: U+FFFC.
 *
 * <p>Unicode has the character for this (OBJECT REPLACEMENT CHARACTER), so that others who read a text know it too. It is no
 * part of the words: whatever is understood, compared or looked for, is so without it.
 */
public final class Placeholder {
    /** The character, for texts that are built. */
    public static final String MARK = "\uFFFC";

    /** As it is shown in snippets, where there is little room. */
    public static final String SHORT = "〔图〕";

    /** As it is shown to readers, in files too. */
    public static final String WRITTEN = "〔图，见原件〕";

    private static final char CHARACTER = '\uFFFC';

    private Placeholder() {}

    /** Whether the character is it. */
    public static boolean is(int character) {
        return character == CHARACTER;
    }

    /** Whether it stands in the text. */
    public static boolean isIn(String text) {
        return text.indexOf(CHARACTER) >= 0;
    }

    /** The words of the text. */
    public static String without(String text) {
        return text.replace(MARK, "");
    }

    /** The text for readers with little room. */
    public static String shortened(String text) {
        return text.replace(MARK, SHORT);
    }

    /** The text for readers. */
    public static String written(String text) {
        return text.replace(MARK, WRITTEN);
    }

    /** The text that was {@link #written}. */
    public static String read(String written) {
        return written.replace(WRITTEN, MARK);
    }

    /** Nothing but the placeholders of the text. */
    public static String only(String text) {
        return MARK.repeat((int) text.chars().filter(Placeholder::is).count());
    }
}
