package org.faxian.regulation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The day it is where the regulations are in force, wherever the machine stands. */
public final class LegalDay {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private LegalDay() {}

    /** Today. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day of a moment. */
    public static LocalDate of(Instant moment) {
        return moment.atZone(CHINA).toLocalDate();
    }

    /** The moment at which a day begins. */
    public static OffsetDateTime beginningOf(LocalDate day) {
        return day.atStartOfDay(CHINA).toOffsetDateTime();
    }
}
