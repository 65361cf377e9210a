package org.faxian.search.query;

import org.faxian.language.Message;
import org.faxian.language.MessageException;

/** Thrown if a search cannot be run as stated; the message says what was found, what is expected and what to do. */
public final class InvalidSearchException extends MessageException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String code;

    public InvalidSearchException(String parameter, String code, Message message) {
        super(message);
        this.parameter = parameter;
        this.code = code;
    }

    /** Returns the API name of the invalid parameter. */
    public String parameter() {
        return parameter;
    }

    /** Returns the error code for programs, such as {@code query-too-long}. */
    public String code() {
        return code;
    }
}
