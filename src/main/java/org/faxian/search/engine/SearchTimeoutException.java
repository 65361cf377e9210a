package org.faxian.search.engine;

import java.time.Duration;

/** A search was stopped, since it took longer than a search may. */
public final class SearchTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A search that may take so long and was stopped. */
    public SearchTimeoutException(Duration most) {
        super("the search was stopped after " + most.toMillis()
                + " ms: ask for less, in fewer words or with more filters");
    }
}
