package org.faxian.ingest.extract;

/** Thrown if a file has more text than any document. Unchecked, because it passes through callbacks of parsers. */
final class TextTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TextTooLongException(int limit) {
        super("the text is longer than " + limit + " characters");
    }
}
