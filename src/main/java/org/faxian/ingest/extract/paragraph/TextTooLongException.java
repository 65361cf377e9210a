package org.faxian.ingest.extract.paragraph;

/** Thrown if a file has more text than any document. Unchecked, because it passes through callbacks of parsers. */
public final class TextTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TextTooLongException(int limit) {
        super("the text is longer than " + limit + " characters");
    }
}
