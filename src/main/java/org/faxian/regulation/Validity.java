package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text is worth on a day (效力状态), since when, and on what evidence.
 *
 * @param since the first day of this status; empty where it is not known
 * @param until what comes next, where that is known and the text has force now or will have it
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

    /** A validity after which nothing is known. */
    public Validity(ValidityStatus status, Optional<LocalDate> since, Basis basis, List<Evidence> evidence) {
        this(status, since, basis, evidence, Optional.empty());
    }

    public Validity {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(basis, "basis");
        evidence = List.copyOf(evidence);
        // An index that an earlier version wrote knows nothing of it.
        until = Objects.requireNonNullElse(until, Optional.empty());
    }

    /** The same until the other one takes its place; what has ended once does not end again. */
    public Validity until(LocalDate on, Validity next) {
        boolean mayEnd = status.isBinding() || status == ValidityStatus.NOT_YET_IN_FORCE;
        return mayEnd && next.status != status
                ? new Validity(status, since, basis, evidence, Optional.of(new Next(on, next.status)))
                : this;
    }
}
