package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text is worth on a day (效力状态), since when, and on what evidence.
 *
 * @param since the first day of this status; empty where it is not known
 */
public record Validity(ValidityStatus status, Optional<LocalDate> since, Basis basis, List<Evidence> evidence) {
    public Validity {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(basis, "basis");
        evidence = List.copyOf(evidence);
    }
}
