package org.faxian.answer;

import java.time.Clock;
import java.time.LocalDate;
import org.faxian.regulation.LegalDay;

/** The current day in the legal time zone, independent of the time zone of the server. */
public record Today(Clock clock) {
    /** Returns today's date. */
    public LocalDate date() {
        return LegalDay.today(clock);
    }
}
