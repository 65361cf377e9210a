package org.faxian.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the regulations are in force, wherever the server stands. */
record Today(Clock clock) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    LocalDate date() {
        return LocalDate.now(clock.withZone(SHANGHAI));
    }
}
