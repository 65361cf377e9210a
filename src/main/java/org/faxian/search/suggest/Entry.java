package org.faxian.search.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Timeline.Span;
import org.faxian.regulation.ValidityStatus;

/**
 * An entry of the vocabulary.
 *
 * @param key lookup key: letters and digits of the folded text
 * @param weight estimated search frequency: occurrences of a term, or citations of a regulation
 * @param days days on which the entry exists; empty means all days
 */
record Entry(Suggestion suggestion, String key, int weight, List<Days> days) {
    /** Divisor for the weight of regulations that are not in force. */
    private static final int NOT_CURRENT = 100;

    /** Returns the entry with other days. */
    Entry on(List<Days> others) {
        return new Entry(suggestion, key, weight, others);
    }

    /**
     * A range of consecutive days.
     *
     * @param from first day
     * @param until first day after the range; empty if it has no end
     * @param current whether the regulation has a current status
     */
    record Days(LocalDate from, Optional<LocalDate> until, boolean current) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }

        /** Returns the days of a regulation, starting with its promulgation. */
        static List<Days> of(Regulation regulation) {
            LocalDate listed = regulation.listedFrom().orElse(LocalDate.MIN);
            return regulation.versions().stream()
                    .flatMap(version -> version.timeline().spans().stream().flatMap(span -> of(version, span).stream()))
                    .filter(days -> days.until().map(listed::isBefore).orElse(true))
                    .map(days -> new Days(latest(days.from(), listed), days.until(), days.current()))
                    .toList();
        }

        private static Optional<Days> of(RegulationVersion version, Span span) {
            LocalDate from = latest(version.representsFrom(), span.from());
            Optional<LocalDate> until = version.representsUntil()
                    .map(end -> span.until().filter(end::isAfter).orElse(end))
                    .or(span::until);
            boolean current = ValidityStatus.current().contains(span.validity().status());
            return until.map(from::isBefore).orElse(true)
                    ? Optional.of(new Days(from, until, current))
                    : Optional.empty();
        }

        private static LocalDate latest(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }

    Entry {
        days = List.copyOf(days);
    }

    /** Returns the weight on the day; empty if the entry does not exist yet. */
    Optional<Integer> weightOn(LocalDate day) {
        return days.isEmpty()
                ? Optional.of(weight)
                : days.stream()
                        .filter(run -> run.contains(day))
                        .findFirst()
                        .map(run -> run.current() ? weight : weight / NOT_CURRENT);
    }
}
