package org.faxian.ingest.extract.paragraph;

import org.faxian.regulation.Placeholder;

/** White space as defined by Unicode, including the ideographic space and the no-break space. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Returns the text without white space and byte order marks at its ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Appends the next line of a paragraph, with a blank between Latin words and none next to Chinese. */
    public static void joinLine(StringBuilder paragraph, String line) {
        if (isLatin(last(paragraph)) && isLatin(first(line))) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    /** Returns the last character that is not a placeholder, or a blank if there is none. */
    static char last(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && Placeholder.is(text.charAt(last))) {
            last--;
        }
        return last < 0 ? ' ' : text.charAt(last);
    }

    private static char first(CharSequence text) {
        int first = 0;
        while (first < text.length() && Placeholder.is(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? ' ' : text.charAt(first);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x250;
    }
}
