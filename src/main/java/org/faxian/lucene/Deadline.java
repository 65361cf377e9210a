package org.faxian.lucene;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.faxian.search.engine.SearchTimeoutException;

/** The time limit of the searches of a snapshot; Lucene checks it while it collects a segment. */
final class Deadline implements QueryTimeout {
    /** No time limit. */
    static final Deadline NEVER = new Deadline(Optional.empty(), 0);

    private final Optional<Duration> most;
    private final AtomicLong begun;

    /**
     * Creates a deadline.
     *
     * @param most time limit; empty for none
     */
    private Deadline(Optional<Duration> most, long begun) {
        this.most = most;
        this.begun = new AtomicLong(begun);
    }

    static Deadline after(Duration most) {
        return new Deadline(Optional.of(most), System.nanoTime());
    }

    /** Returns whether there is a time limit. */
    boolean isSet() {
        return most.isPresent();
    }

    /** Extends the deadline by time spent on data shared by all searches. */
    void putOff(Duration time) {
        if (isSet()) {
            begun.addAndGet(time.toNanos());
        }
    }

    @Override
    public boolean shouldExit() {
        return most.filter(limit -> System.nanoTime() - begun.get() >= limit.toNanos())
                .isPresent();
    }

    /**
     * Throws an exception if the searcher was stopped and its results are incomplete.
     *
     * @throws SearchTimeoutException if the searcher timed out
     */
    void check(IndexSearcher searcher) {
        if (searcher.timedOut()) {
            throw new SearchTimeoutException(most.orElse(Duration.ZERO));
        }
    }
}
