package org.faxian.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.VersionId;

/**
 * The last hit that a client received, after which a search continues.
 *
 * @param day date it was sorted by; empty if it has none or the sort order is not by date
 * @param offset number of hits up to and including this one; only a hint, because newly indexed regulations shift it
 */
public record SearchPosition(Optional<LocalDate> day, VersionId last, int offset) {
    public SearchPosition {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(last, "last");
        if (offset < 1) {
            throw new IllegalArgumentException("a hit that was seen is at least the first, found " + offset);
        }
    }

    /** Returns the order of hits sorted by date: hits without a date last, hits of one day by id. */
    static Comparator<SearchPosition> order(boolean newestFirst) {
        Comparator<LocalDate> days = newestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(
                        (SearchPosition position) -> position.day().orElse(null), Comparator.nullsLast(days))
                .thenComparing(SearchPosition::last);
    }
}
