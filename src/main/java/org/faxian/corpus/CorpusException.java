package org.faxian.corpus;

import org.faxian.language.Message;
import org.faxian.language.MessageException;

/** Thrown if the corpus cannot be used; the message states the problem, the expectation and the remedy. */
public final class CorpusException extends MessageException {
    private static final long serialVersionUID = 1L;

    public CorpusException(Message message) {
        super(message);
    }

    public CorpusException(Message message, Throwable cause) {
        super(message);
        initCause(cause);
    }
}
