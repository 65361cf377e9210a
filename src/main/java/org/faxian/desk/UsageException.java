package org.faxian.desk;

/** The command was called in a way that cannot be meant; the message says what was found and what is expected. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was found, what was expected, what to do. */
    public UsageException(String message) {
        super(message);
    }
}
