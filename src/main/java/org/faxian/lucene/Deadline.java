package org.faxian.lucene;

import java.time.Duration;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.faxian.search.engine.SearchTimeoutException;

/**
 * When the searches of a snapshot are stopped; Lucene asks while it goes through a segment.
 *
 * @param most how long after it was opened; empty for never
 */
record Deadline(Optional<Duration> most, long opened) implements QueryTimeout {
    /** Searches take as long as they take. */
    static final Deadline NEVER = new Deadline(Optional.empty(), 0);

    static Deadline after(Duration most) {
        return new Deadline(Optional.of(most), System.nanoTime());
    }

    @Override
    public boolean shouldExit() {
        return most.filter(limit -> System.nanoTime() - opened >= limit.toNanos())
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
