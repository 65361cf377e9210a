package org.faxian.search.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.ValidityStatus;

/**
 * Filters of a search. Values of one filter are alternatives; all filters must match.
 *
 * @param statuses statuses on the requested day; empty for any
 * @param values facet values of versions: a version must have one value of each facet; {@link Facet#UNKNOWN} matches
 *     versions without a known value. A facet that is not named is not filtered
 * @param promulgated range of the promulgation date
 * @param effective range of the effective date
 * @param since range of the day since which the status on the requested day holds
 */
public record Filters(
        Set<ValidityStatus> statuses,
        Map<Facet, Set<String>> values,
        DateRange promulgated,
        DateRange effective,
        DateRange since) {

    /** A range of days; each end is inclusive and optional. */
    public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {
        /** Matches any day and an unknown day. */
        public static final DateRange ANY = new DateRange(Optional.empty(), Optional.empty());

        public DateRange {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        /** Returns the days of the year from 1 January to the given day. */
        public static DateRange ofYear(LocalDate upTo) {
            return new DateRange(Optional.of(upTo.withDayOfYear(1)), Optional.of(upTo));
        }

        /** Returns whether the range matches everything. */
        public boolean isAny() {
            return from.isEmpty() && to.isEmpty();
        }

        /** Returns whether the day lies in the range. */
        public boolean contains(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** Filters that match everything. */
    public static final Filters NONE = new Filters(Set.of(), Map.of(), DateRange.ANY, DateRange.ANY, DateRange.ANY);

    public Filters {
        statuses = Set.copyOf(statuses);
        EnumMap<Facet, Set<String>> narrowing = new EnumMap<>(Facet.class);
        values.forEach((facet, wanted) -> {
            if (facet == Facet.STATUS) {
                throw new IllegalArgumentException("statuses are those of a day, and have a place of their own");
            }
            if (!wanted.isEmpty()) {
                narrowing.put(facet, Set.copyOf(wanted));
            }
        });
        values = Collections.unmodifiableMap(narrowing);
        Objects.requireNonNull(promulgated, "promulgated");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(since, "since");
    }

    /** Returns a copy with other statuses. */
    public Filters withStatuses(Set<ValidityStatus> others) {
        return new Filters(others, values, promulgated, effective, since);
    }

    /** Returns a copy with other values of a facet; an empty set removes the filter. */
    public Filters with(Facet facet, Set<String> others) {
        Map<Facet, Set<String>> changed = new HashMap<>(values);
        changed.put(facet, others);
        return new Filters(statuses, changed, promulgated, effective, since);
    }

    /** Returns the values of a facet of which a version must have one; empty if the facet is not filtered. */
    public Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    /** Returns a copy with another range of promulgation dates. */
    public Filters withPromulgated(DateRange other) {
        return new Filters(statuses, values, other, effective, since);
    }

    /** Returns a copy with another range of effective dates. */
    public Filters withEffective(DateRange other) {
        return new Filters(statuses, values, promulgated, other, since);
    }

    /** Returns a copy with another range of days since which the status holds. */
    public Filters withSince(DateRange other) {
        return new Filters(statuses, values, promulgated, effective, other);
    }

    /** Returns a copy without the filter of the facet. */
    public Filters without(Facet facet) {
        return facet == Facet.STATUS ? withStatuses(Set.of()) : with(facet, Set.of());
    }
}
