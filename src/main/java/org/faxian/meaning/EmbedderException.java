package org.faxian.meaning;

/** Thrown if a model cannot be loaded or used; the message names the cause. */
public final class EmbedderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EmbedderException(String message, Throwable cause) {
        super(message, cause);
    }

    public EmbedderException(String message) {
        super(message);
    }
}
