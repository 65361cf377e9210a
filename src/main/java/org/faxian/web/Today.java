package org.faxian.web;

import java.time.Clock;
import java.time.LocalDate;
import org.faxian.regulation.LegalDay;

/** The day it is where the regulations are in force, wherever the server stands. */
record Today(Clock clock) {
    LocalDate date() {
        return LegalDay.today(clock);
    }
}
