package org.faxian.export.manuscript;

import org.faxian.regulation.Placeholder;

/** Text in the form in which files contain it. */
public final class WrittenText {
    /** The sign for a character that cannot be written. */
    private static final String UNWRITABLE = "〓";

    private WrittenText() {}

    /**
     * Returns the text as every format can hold it: pictures are named, control characters are dropped, and other
     * characters that neither XML 1.0 nor UTF-8 allows are replaced by 〓.
     */
    public static String of(String text) {
        StringBuilder written = new StringBuilder();
        Placeholder.written(text).codePoints().forEach(c -> {
            boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            boolean isForbidden =
                    (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c == 0xFFFE || c == 0xFFFF;
            if (isForbidden) {
                written.append(UNWRITABLE);
            } else if (!isControl) {
                written.appendCodePoint(c);
            }
        });
        return written.toString();
    }
}
