package org.faxian.answer;

import org.faxian.language.Message;
import org.faxian.language.MessageException;

/** The exception for the id of a regulation that was permanently merged into another. */
public final class Moved extends MessageException {
    private static final long serialVersionUID = 1L;

    private final String now;

    /**
     * Creates the exception with its message.
     *
     * @param former the id in the requested address
     * @param now the id of the regulation it was merged into
     */
    public Moved(String former, String now) {
        super(Message.of("problem.moved", former, now), false);
        this.now = now;
    }

    /** Returns the current id. */
    public String now() {
        return now;
    }
}
