package org.faxian.desk;

import org.faxian.language.Message;
import org.faxian.language.MessageException;

/** An error in how a command was called; the message states what was found and what is expected. */
public final class UsageException extends MessageException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception whose message states what was found, what was expected and what to do. */
    public UsageException(Message message) {
        super(message);
    }
}
