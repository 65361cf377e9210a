package org.faxian.register;

import java.time.LocalDate;
import java.util.Optional;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Metadata;

/**
 * Since when a regulation was there, in words of which no file is held, before the first wording that is.
 *
 * @param effective the day on which it took effect
 * @param made the day on which it was made, where none says when it took effect
 */
record Beginning(Optional<LocalDate> effective, Optional<LocalDate> made) {
    /** The first wording that is held is the first there was. */
    static final Beginning WITH_THE_TEXT = new Beginning(Optional.empty(), Optional.empty());

    /** What the oldest wording tells of the time before it took effect. */
    static Beginning of(Metadata metadata, LocalDate start) {
        Optional<LocalDate> effective = metadata.beganOn();
        boolean isRenewed = metadata.enactment().renewals().findAny().isPresent();
        Optional<LocalDate> made =
                metadata.enactment().firstKnownDate().filter(day -> effective.isEmpty() && isRenewed);
        return new Beginning(effective.filter(start::isAfter), made.filter(start::isAfter));
    }

    /** The first day on which something was there. */
    Optional<LocalDate> day() {
        return effective.or(() -> made);
    }

    /** What can be said of the days before the wording that is held. */
    Evidence told(LocalDate start) {
        return effective
                .map(day -> Evidence.Reason.FIRST_TEXT_NOT_HELD.with(day, start))
                .or(() -> made.map(day -> Evidence.Reason.FIRST_DAY_NOT_TOLD.with(day, start)))
                .orElseThrow(() -> new IllegalStateException("nothing is known of the time before " + start));
    }
}
