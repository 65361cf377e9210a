package org.faxian.lucene;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.faxian.search.engine.SearchTimeoutException;

/** When the searches of a snapshot are stopped; Lucene asks while it goes through a segment. */
final class Deadline implements QueryTimeout {
    /** Searches take as long as they take. */
    static final Deadline NEVER = new Deadline(Optional.empty(), 0);

    private final Optional<Duration> most;
    private final AtomicLong begun;

    /**
     * A deadline.
     *
     * @param most how long after it has begun; empty for never
     */
    private Deadline(Optional<Duration> most, long begun) {
        this.most = most;
        this.begun = new AtomicLong(begun);
    }

    static Deadline after(Duration most) {
        return new Deadline(Optional.of(most), System.nanoTime());
    }

    /** Whether there is one at all. */
    boolean isSet() {
        return most.isPresent();
    }

    /** Puts it off by a time that was spent on what is made once for all, and not on this search. */
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
     * Fails where the searcher was stopped, since what it found is a part of it.
     *
     * @throws SearchTimeoutException in that case
     */
    void check(IndexSearcher searcher) {
        if (searcher.timedOut()) {
            throw new SearchTimeoutException(most.orElse(Duration.ZERO));
        }
    }
}
