package org.faxian.corpus;

/** The corpus cannot be used as it stands; the message says what was found, what is expected, what to do. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }

    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
