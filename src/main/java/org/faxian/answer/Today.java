package org.faxian.answer;

import java.time.Clock;
import java.time.LocalDate;
import org.faxian.regulation.LegalDay;

/** The day it is where the regulations are in force, wherever the server stands. */
public record Today(Clock clock) {
    /** Today. */
    public LocalDate date() {
        return LegalDay.today(clock);
    }
}
