package org.faxian.export.manuscript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.Timeline;

/**
 * A run of days on which a version is in force, in whole or in part.
 *
 * @param from the first day; empty if unknown
 * @param until the day after the last; empty if no end is known
 */
public record ForcePeriod(Optional<LocalDate> from, Optional<LocalDate> until) {
    public ForcePeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** Returns the periods of a version, the earliest first; a suspension does not interrupt them. */
    public static List<ForcePeriod> of(Timeline timeline) {
        List<ForcePeriod> periods = new ArrayList<>();
        boolean isContinued = false;
        for (Timeline.Span span : timeline.spans()) {
            boolean isBinding = span.validity().status().isBinding();
            if (isBinding && isContinued) {
                periods.add(new ForcePeriod(periods.removeLast().from, span.until()));
            } else if (isBinding) {
                Optional<LocalDate> from = Optional.of(span.from()).filter(day -> day.getYear() > 0);
                periods.add(new ForcePeriod(from, span.until()));
            }
            isContinued = isBinding;
        }
        return List.copyOf(periods);
    }

    /** Returns the last day; empty if no end is known. */
    public Optional<LocalDate> lastDay() {
        return until.map(day -> day.minusDays(1));
    }
}
