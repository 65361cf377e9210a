package org.faxian.search.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.Change;

/**
 * Which changes are asked for.
 *
 * @param asOf the day on which it is asked: what nobody could know then is not told
 * @param since the first day of the changes; empty for all before
 * @param until the last day of the changes; {@code asOf} where none is given, since what is to come has to be asked for
 * @param types empty means any
 */
public record ChangeRequest(
        LocalDate asOf, Optional<LocalDate> since, Optional<LocalDate> until, Set<Change.Type> types) {
    public ChangeRequest {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        types = Set.copyOf(types);
    }

    /** Those of the changes, in their order. */
    public List<Change> in(List<Change> changes) {
        LocalDate last = until.orElse(asOf);
        return changes.stream()
                .filter(change ->
                        !change.on().isAfter(last) && !change.knownFrom().isAfter(asOf))
                .filter(change -> since.filter(change.on()::isBefore).isEmpty())
                .filter(change -> types.isEmpty() || types.contains(change.type()))
                .toList();
    }

    /** The same for changes of all types. */
    public ChangeRequest ofAnyType() {
        return new ChangeRequest(asOf, since, until, Set.of());
    }

    /** The same for the days of all years. */
    public ChangeRequest ofAnyDay() {
        return new ChangeRequest(asOf, Optional.empty(), Optional.empty(), types);
    }
}
