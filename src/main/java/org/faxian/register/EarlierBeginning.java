package org.faxian.register;

import java.time.LocalDate;
import java.util.Optional;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Metadata;

/**
 * The beginning of a regulation before its first held version.
 *
 * @param effective the day on which it took effect
 * @param made the day on which it was made, if no source states when it took effect
 */
record EarlierBeginning(Optional<LocalDate> effective, Optional<LocalDate> made) {
    /** The first held version is the first one. */
    static final EarlierBeginning WITH_THE_TEXT = new EarlierBeginning(Optional.empty(), Optional.empty());

    /** Returns the beginning that the oldest held version states for the time before its own start. */
    static EarlierBeginning of(Metadata metadata, LocalDate start) {
        Optional<LocalDate> effective = metadata.beganOn();
        boolean isRenewed = metadata.enactment().renewals().findAny().isPresent();
        Optional<LocalDate> made =
                metadata.enactment().firstKnownDate().filter(day -> effective.isEmpty() && isRenewed);
        return new EarlierBeginning(effective.filter(start::isAfter), made.filter(start::isAfter));
    }

    /** Returns the first known day. */
    Optional<LocalDate> day() {
        return effective.or(() -> made);
    }

    /** Returns the evidence for the days before the held version. */
    Evidence stated(LocalDate start) {
        return effective
                .map(day -> Evidence.Reason.FIRST_TEXT_NOT_HELD.with(day, start))
                .or(() -> made.map(day -> Evidence.Reason.FIRST_DAY_NOT_TOLD.with(day, start)))
                .orElseThrow(() -> new IllegalStateException("nothing is known of the time before " + start));
    }
}
