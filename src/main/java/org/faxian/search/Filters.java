package org.faxian.search;

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
 * @param years of promulgation; empty means any
 */
public record Filters(
        Set<ValidityStatus> statuses,
        Set<RegulationKind> kinds,
        Set<String> authorities,
        Set<Integer> years,
        DateRange promulgated,
        DateRange effective) {

    /** A range of days, both ends included where given. */
    public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {
        /** Every day, and no day known as well. */
        public static final DateRange ANY = new DateRange(Optional.empty(), Optional.empty());

        public DateRange {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
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
            new Filters(Set.of(), Set.of(), Set.of(), Set.of(), DateRange.ANY, DateRange.ANY);

    public Filters {
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        authorities = Set.copyOf(authorities);
        years = Set.copyOf(years);
        Objects.requireNonNull(promulgated, "promulgated");
        Objects.requireNonNull(effective, "effective");
    }

    /** The same filters with other statuses. */
    public Filters withStatuses(Set<ValidityStatus> others) {
        return new Filters(others, kinds, authorities, years, promulgated, effective);
    }

    /** The same filters without the one that belongs to the facet. */
    public Filters without(Facet facet) {
        return switch (facet) {
            case STATUS -> withStatuses(Set.of());
            case KIND -> new Filters(statuses, Set.of(), authorities, years, promulgated, effective);
            case AUTHORITY -> new Filters(statuses, kinds, Set.of(), years, promulgated, effective);
            case YEAR -> new Filters(statuses, kinds, authorities, Set.of(), promulgated, effective);
        };
    }
}
