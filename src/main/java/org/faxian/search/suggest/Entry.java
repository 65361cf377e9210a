package org.faxian.search.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Timeline.Span;
import org.faxian.regulation.ValidityStatus;

/**
 * A text of the vocabulary.
 *
 * @param key the text folded, letters and digits alone: by this it is looked up
 * @param weight how much it is sought, by a guess: how often a term occurs, how often a regulation is cited
 * @param days on which it counts; empty means all of them
 */
record Entry(Suggestion suggestion, String key, int weight, List<Days> days) {
    /** What is no longer, or not yet, in force comes behind what is. */
    private static final int NOT_CURRENT = 100;

    /**
     * A run of days.
     *
     * @param from the first day
     * @param until the first day that no longer belongs to it; empty where there is none
     * @param current whether the regulation is one that may have to be obeyed
     */
    record Days(LocalDate from, Optional<LocalDate> until, boolean current) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }

        /** The days of a regulation from its promulgation on. */
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

    /** Its weight on the day; empty where nobody may know of it yet. */
    Optional<Integer> weightOn(LocalDate day) {
        return days.isEmpty()
                ? Optional.of(weight)
                : days.stream()
                        .filter(run -> run.contains(day))
                        .findFirst()
                        .map(run -> run.current() ? weight : weight / NOT_CURRENT);
    }
}
