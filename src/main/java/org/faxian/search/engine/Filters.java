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
 * What narrows a search; several values of one filter mean any of them, several filters all of them.
 *
 * @param statuses on the day asked for; empty means any
 * @param values of the facets of versions: a version passes that has one of each; {@link Facet#UNKNOWN} lets those through
 *     of which no value is known. A facet that is not named narrows nothing
 * @param since the day since which the status of the day asked for holds
 */
public record Filters(
        Set<ValidityStatus> statuses,
        Map<Facet, Set<String>> values,
        DateRange promulgated,
        DateRange effective,
        DateRange since) {

    /** A range of days, both ends included where given. */
    public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {
        /** Every day, and no day known as well. */
        public static final DateRange ANY = new DateRange(Optional.empty(), Optional.empty());

        public DateRange {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        /** The days of a year up to the day, which may lie in it. */
        public static DateRange ofYear(LocalDate upTo) {
            return new DateRange(Optional.of(upTo.withDayOfYear(1)), Optional.of(upTo));
        }

        /** Whether it lets everything through. */
        public boolean isAny() {
            return from.isEmpty() && to.isEmpty();
        }

        /** Whether the day lies in the range. */
        public boolean contains(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** Lets everything through. */
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

    /** The same filters with other statuses. */
    public Filters withStatuses(Set<ValidityStatus> others) {
        return new Filters(others, values, promulgated, effective, since);
    }

    /** The same filters with other values of a facet; none of them lets any pass. */
    public Filters with(Facet facet, Set<String> others) {
        Map<Facet, Set<String>> changed = new HashMap<>(values);
        changed.put(facet, others);
        return new Filters(statuses, changed, promulgated, effective, since);
    }

    /** The values of a facet of which a version must have one; empty where any will do. */
    public Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    /** The same filters with other days of promulgation. */
    public Filters withPromulgated(DateRange other) {
        return new Filters(statuses, values, other, effective, since);
    }

    /** The same filters with other days of taking effect. */
    public Filters withEffective(DateRange other) {
        return new Filters(statuses, values, promulgated, other, since);
    }

    /** The same filters with other days since which the status holds. */
    public Filters withSince(DateRange other) {
        return new Filters(statuses, values, promulgated, effective, other);
    }

    /** The same filters without the one that belongs to the facet. */
    public Filters without(Facet facet) {
        return facet == Facet.STATUS ? withStatuses(Set.of()) : with(facet, Set.of());
    }
}
