package org.faxian.answer;

/** The exception for the id of a regulation that was permanently merged into another. */
public final class Moved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String now;

    /**
     * Creates the exception with its message.
     *
     * @param former the id in the requested address
     * @param now the id of the regulation it was merged into
     */
    public Moved(String former, String now) {
        super(former + " 已并入 " + now + "，请改用 " + now, null, false, false);
        this.now = now;
    }

    /** Returns the current id. */
    public String now() {
        return now;
    }
}
