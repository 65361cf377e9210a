package org.faxian.search.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.ValidityStatus;

/**
 * What narrows a search; several values of one filter mean any of them, several filters all of them.
 *
 * @param statuses on the day asked for; empty means any
 * @param kinds empty means any
 * @param authorities full names; empty means any
 * @param years of promulgation; empty means any, unless {@code undated}
 * @param undated whether those pass whose day of promulgation is not known; beside {@code years}, or alone
 * @param since the day since which the status of the day asked for holds
 */
public record Filters(
        Set<ValidityStatus> statuses,
        Set<RegulationKind> kinds,
        Set<String> authorities,
        Set<Integer> years,
        boolean undated,
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
    public static final Filters NONE =
            new Filters(Set.of(), Set.of(), Set.of(), Set.of(), false, DateRange.ANY, DateRange.ANY, DateRange.ANY);

    public Filters {
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        authorities = Set.copyOf(authorities);
        years = Set.copyOf(years);
        Objects.requireNonNull(promulgated, "promulgated");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(since, "since");
    }

    /** The same filters with other statuses. */
    public Filters withStatuses(Set<ValidityStatus> others) {
        return new Filters(others, kinds, authorities, years, undated, promulgated, effective, since);
    }

    /** The same filters with other kinds. */
    public Filters withKinds(Set<RegulationKind> others) {
        return new Filters(statuses, others, authorities, years, undated, promulgated, effective, since);
    }

    /** The same filters with other authorities. */
    public Filters withAuthorities(Set<String> others) {
        return new Filters(statuses, kinds, others, years, undated, promulgated, effective, since);
    }

    /** The same filters with other years of promulgation, and whether those of no known year pass. */
    public Filters withYears(Set<Integer> others, boolean orUnknown) {
        return new Filters(statuses, kinds, authorities, others, orUnknown, promulgated, effective, since);
    }

    /** The same filters with other days of promulgation. */
    public Filters withPromulgated(DateRange other) {
        return new Filters(statuses, kinds, authorities, years, undated, other, effective, since);
    }

    /** The same filters with other days of taking effect. */
    public Filters withEffective(DateRange other) {
        return new Filters(statuses, kinds, authorities, years, undated, promulgated, other, since);
    }

    /** The same filters with other days since which the status holds. */
    public Filters withSince(DateRange other) {
        return new Filters(statuses, kinds, authorities, years, undated, promulgated, effective, other);
    }

    /** The same filters without the one that belongs to the facet. */
    public Filters without(Facet facet) {
        return switch (facet) {
            case STATUS -> withStatuses(Set.of());
            case KIND -> withKinds(Set.of());
            case AUTHORITY -> withAuthorities(Set.of());
            case YEAR -> withYears(Set.of(), false);
        };
    }
}
