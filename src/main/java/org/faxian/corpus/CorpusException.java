package org.faxian.corpus;

/** Thrown if the corpus cannot be used; the message states the problem, the expectation and the remedy. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }

    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
