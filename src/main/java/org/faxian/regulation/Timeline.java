package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The validity of one version on every day: consecutive spans without gap or overlap.
 *
 * <p>The first span begins on {@link LocalDate#MIN} and the last has no end, so {@link #validityOn} never fails.
 *
 * {@snippet :
 * Validity validity = regulation.versionOn(day).timeline().validityOn(day);
 * assert validity.status() == ValidityStatus.IN_FORCE;
 * }
 */
public record Timeline(List<Span> spans) {

    /**
     * A run of days with one validity.
     *
     * @param from the first day
     * @param until the day after the last; empty for the last span
     */
    public record Span(LocalDate from, Optional<LocalDate> until, Validity validity) {
        public Span {
            Objects.requireNonNull(validity, "validity");
            until.filter(end -> !end.isAfter(from)).ifPresent(end -> {
                throw new IllegalArgumentException("a span must end after it begins, found " + from + " to " + end);
            });
        }

        /** Returns whether the day lies in this span. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }
    }

    public Timeline {
        spans = List.copyOf(spans);
        if (spans.isEmpty() || !spans.getFirst().from().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("a timeline must begin with the first of all days, found " + spans);
        }
        for (int i = 0; i < spans.size(); i++) {
            Optional<LocalDate> expected =
                    i + 1 < spans.size() ? Optional.of(spans.get(i + 1).from()) : Optional.empty();
            if (!spans.get(i).until().equals(expected)) {
                throw new IllegalArgumentException("spans must follow each other without gap or overlap, found "
                        + spans.get(i).until() + " where " + expected + " was expected");
            }
        }
    }

    /** Returns the validity on the day. */
    public Validity validityOn(LocalDate day) {
        return spans.stream()
                .filter(span -> span.contains(day))
                .findFirst()
                .orElseThrow()
                .validity();
    }
}
