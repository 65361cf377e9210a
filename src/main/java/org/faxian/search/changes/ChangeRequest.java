package org.faxian.search.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.Change;

/**
 * A request for changes.
 *
 * @param asOf reference day; changes that could not be known on it are left out
 * @param since first day of the changes; empty for no lower limit
 * @param until last day of the changes; defaults to {@code asOf}, so future changes are returned only on request
 * @param types types of change; empty for any
 */
public record ChangeRequest(
        LocalDate asOf, Optional<LocalDate> since, Optional<LocalDate> until, Set<Change.Type> types) {
    public ChangeRequest {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        types = Set.copyOf(types);
    }

    /** Returns the matching changes, in the given order. */
    public List<Change> in(List<Change> changes) {
        LocalDate last = until.orElse(asOf);
        return changes.stream()
                .filter(change ->
                        !change.on().isAfter(last) && !change.knownFrom().isAfter(asOf))
                .filter(change -> since.filter(change.on()::isBefore).isEmpty())
                .filter(change -> types.isEmpty() || types.contains(change.type()))
                .toList();
    }

    /** Returns a copy for changes of all types. */
    public ChangeRequest ofAnyType() {
        return new ChangeRequest(asOf, since, until, Set.of());
    }

    /** Returns a copy without limits on the days. */
    public ChangeRequest ofAnyDay() {
        return new ChangeRequest(asOf, Optional.empty(), Optional.empty(), types);
    }
}
