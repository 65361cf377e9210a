package org.faxian.search.query;

/** Thrown if a search cannot be run as stated; the message says what was found, what is expected and what to do. */
public final class InvalidSearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String code;
    private final String detail;

    public InvalidSearchException(String parameter, String code, String message) {
        super(message);
        this.parameter = parameter;
        this.code = code;
        this.detail = message;
    }

    /** Returns what was found, what is expected and what to do; identical to the message. */
    public String detail() {
        return detail;
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
