package org.faxian.opensearch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.index.VersionFields.Status;

/** The statuses of a version in a single value, because nested statuses cannot be read with a hit. */
final class StatusDays {
    private StatusDays() {}

    /** Encodes the first day and the name of each status: {@code 17532 IN_FORCE;18687 REPEALED}. */
    static String encode(List<Status> statuses) {
        return statuses.stream()
                .map(status -> status.days().first() + " " + status.status())
                .collect(Collectors.joining(";"));
    }

    /** Returns the last status that has begun by the day. */
    static ValidityStatus statusOn(String encoded, LocalDate day) {
        ValidityStatus status = ValidityStatus.UNKNOWN;
        for (String span : encoded.split(";", -1)) {
            String[] parts = span.split(" ", 2);
            if (Long.parseLong(parts[0]) <= day.toEpochDay()) {
                status = ValidityStatus.valueOf(parts[1]);
            }
        }
        return status;
    }
}
