package org.faxian.ingest.extract;

/** White space as Unicode has it, the ideographic blank and the no-break space among it. */
final class WhiteSpace {
    private WhiteSpace() {}

    /** The text without white space and byte order marks at its ends. */
    static String strip(String text) {
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

    /** Adds the next line of a paragraph: with a blank between Latin words, with none where Chinese meets. */
    static void joinLine(StringBuilder paragraph, String line) {
        if (!paragraph.isEmpty()
                && !line.isEmpty()
                && isLatin(paragraph.charAt(paragraph.length() - 1))
                && isLatin(line.charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x250;
    }
}
