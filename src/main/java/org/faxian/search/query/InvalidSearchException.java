package org.faxian.search.query;

/** A search that cannot be run as stated; the message says what was found, what is expected, what to do. */
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

    /** What was found, what is expected, what to do; the same as the message. */
    public String detail() {
        return detail;
    }

    /** The parameter at fault, by its name in the API. */
    public String parameter() {
        return parameter;
    }

    /** A fixed word for programs: {@code query-too-long}. */
    public String code() {
        return code;
    }
}
