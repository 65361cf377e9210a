package org.faxian.ingest.extract;

/** More text came out of a file than any document holds; unchecked, since it passes through the parsers' callbacks. */
final class TextTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TextTooLongException(int limit) {
        super("the text is longer than " + limit + " characters");
    }
}
