package org.faxian.text;

import java.util.regex.Pattern;

/**
 * White space of all kinds found in Chinese text: U+3000, U+00A0, zero-width characters, and U+E5E5, the result of
 * table-driven conversion of the wide blank in GBK's user-defined area (A3A0).
 */
public final class Blanks {
    /** A pattern for a single blank. */
    public static final String ONE =
            "[\\s\\p{Z}\\uE5E5\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]";

    /** A pattern for up to eight blanks; possessive, so that matching stays linear. */
    public static final String FEW = ONE + "{0,8}+";

    private static final Pattern WITHOUT_WIDTH =
            Pattern.compile("[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]++");
    private static final Pattern RUN = Pattern.compile(ONE + "++");

    private Blanks() {}

    public static String drop(String text) {
        return RUN.matcher(text).replaceAll("");
    }

    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Returns the text without zero-width characters, which would split words and numbers, and with U+E5E5 as U+3000.
     */
    public static String visible(String text) {
        return WITHOUT_WIDTH.matcher(text).replaceAll("").replace('\uE5E5', '　');
    }

    public static boolean is(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\u00AD'
                || c == '\u180E'
                || c == '\uFEFF'
                || c == '\uE5E5';
    }
}
