package org.faxian.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.VersionId;

/**
 * The last hit that somebody has seen of a search, behind which it goes on.
 *
 * @param day by which it was sorted; empty where it has none, or the order is not one of days
 * @param offset how many hits stood before and with it; a hint, since what was indexed since moves it
 */
public record SearchPosition(Optional<LocalDate> day, VersionId last, int offset) {
    public SearchPosition {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(last, "last");
        if (offset < 1) {
            throw new IllegalArgumentException("a hit that was seen is at least the first, found " + offset);
        }
    }

    /** The order in which engines give hits that they sort by a day: those without one last, and of one day by their ids. */
    static Comparator<SearchPosition> order(boolean newestFirst) {
        Comparator<LocalDate> days = newestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(
                        (SearchPosition position) -> position.day().orElse(null), Comparator.nullsLast(days))
                .thenComparing(SearchPosition::last);
    }
}
