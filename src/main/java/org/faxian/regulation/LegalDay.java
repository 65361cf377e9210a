package org.faxian.regulation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The calendar day in China, independent of the machine's time zone. */
public final class LegalDay {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private LegalDay() {}

    /** Returns the current day. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** Returns the day of a moment. */
    public static LocalDate of(Instant moment) {
        return moment.atZone(CHINA).toLocalDate();
    }

    /** Returns the start of a day. */
    public static OffsetDateTime beginningOf(LocalDate day) {
        return day.atStartOfDay(CHINA).toOffsetDateTime();
    }
}
