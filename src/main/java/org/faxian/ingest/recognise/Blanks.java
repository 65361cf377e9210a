package org.faxian.ingest.recognise;

import java.util.regex.Pattern;

/** White space of all kinds, as it strays into Chinese text: U+3000, U+00A0, zero-width marks. */
final class Blanks {
    /** A single blank, for use in a pattern. */
    static final String ONE = "[\\s\\p{Z}\\u200B\\u200C\\u200D\\u2060\\uFEFF]";

    /** Up to a handful of blanks, for use in a pattern; possessive, so that a pattern stays linear. */
    static final String FEW = ONE + "{0,8}+";

    private static final Pattern RUN = Pattern.compile(ONE + "++");

    private Blanks() {}

    static String drop(String text) {
        return RUN.matcher(text).replaceAll("");
    }

    static String strip(String text) {
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

    static boolean is(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200D')
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
