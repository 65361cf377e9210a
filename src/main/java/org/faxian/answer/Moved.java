package org.faxian.answer;

/** A regulation that stands under another id for good. */
public final class Moved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String now;

    /**
     * Creates the message.
     *
     * @param former the id in the address that was asked for
     * @param now the one under which it stands
     */
    public Moved(String former, String now) {
        super(former + " 已并入 " + now + "，请改用 " + now, null, false, false);
        this.now = now;
    }

    /** Returns the id under which it stands now. */
    public String now() {
        return now;
    }
}
