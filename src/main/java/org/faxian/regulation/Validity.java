package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The validity of a text on a day (时效性), with its first day and evidence.
 *
 * @param since the first day of this status; empty if unknown
 * @param until the next status, if it is known and the text is or will be in force
 */
public record Validity(
        ValidityStatus status, Optional<LocalDate> since, Basis basis, List<Evidence> evidence, Optional<Next> until) {
    /**
     * The next status of a text (将于某日废止).
     *
     * @param on its first day
     */
    public record Next(LocalDate on, ValidityStatus status) {
        public Next {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(status, "status");
        }
    }

    /** Creates a validity without a known next status. */
    public Validity(ValidityStatus status, Optional<LocalDate> since, Basis basis, List<Evidence> evidence) {
        this(status, since, basis, evidence, Optional.empty());
    }

    public Validity {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(basis, "basis");
        evidence = List.copyOf(evidence);
        // Indexes written by earlier versions have no next status.
        until = Objects.requireNonNullElse(until, Optional.empty());
    }

    /** Returns this validity with the next status; unchanged if this status does not end or equals the next one. */
    public Validity until(LocalDate on, Validity next) {
        boolean mayEnd = status.isBinding() || status == ValidityStatus.NOT_YET_IN_FORCE;
        return mayEnd && next.status != status
                ? new Validity(status, since, basis, evidence, Optional.of(new Next(on, next.status)))
                : this;
    }
}
