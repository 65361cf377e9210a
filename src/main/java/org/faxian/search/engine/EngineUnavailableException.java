package org.faxian.search.engine;

import org.faxian.language.Message;
import org.faxian.language.MessageException;

/** The index cannot be read or written at present. */
public final class EngineUnavailableException extends MessageException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public EngineUnavailableException(Message message) {
        super(message);
    }

    /** Creates the exception with what caused it. */
    public EngineUnavailableException(Message message, Throwable cause) {
        super(message, cause);
    }
}
