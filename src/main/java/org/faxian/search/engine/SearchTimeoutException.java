package org.faxian.search.engine;

import java.time.Duration;

/** Thrown if a search was stopped because it exceeded the time limit. */
public final class SearchTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception for a search with the given time limit. */
    public SearchTimeoutException(Duration most) {
        super("the search was stopped after " + most.toMillis()
                + " ms: ask for less, in fewer words or with more filters");
    }
}
