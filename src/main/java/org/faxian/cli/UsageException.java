package org.faxian.cli;

/** The command was called in a way that cannot be meant; the message says what was found and what is expected. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
