package org.faxian.language;

/**
 * An exception for a reader: its message is put into words where it is shown, in the language of the page, the request or
 * the terminal. {@link #getMessage} is in English, for logs.
 */
public abstract class MessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // handled where it is thrown and never serialized
    private final Message message;

    /** Creates the exception. */
    protected MessageException(Message message) {
        super(message.toString());
        this.message = message;
    }

    /** Creates the exception with what caused it. */
    protected MessageException(Message message, Throwable cause) {
        super(message.toString(), cause);
        this.message = message;
    }

    /** Creates the exception without a stack trace, for what is expected to happen often. */
    protected MessageException(Message message, boolean hasStackTrace) {
        super(message.toString(), null, false, hasStackTrace);
        this.message = message;
    }

    /** Returns what was found, what is expected and what to do. */
    public final Message message() {
        return message;
    }
}
