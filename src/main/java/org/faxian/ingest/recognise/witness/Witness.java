package org.faxian.ingest.recognise.witness;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faxian.regulation.Provenance;

/**
 * A place that may provide the value of a field; a list of witnesses is ordered by precedence.
 *
 * @param place the place of the value, as the source of the field
 * @param value provides the value; called only if no earlier witness has one
 */
record Witness<T>(Provenance place, Supplier<Optional<T>> value) {
    /** Creates a witness of several values; an empty list counts as no value. */
    static <T> Witness<List<T>> ofAll(Provenance place, Supplier<List<T>> value) {
        return new Witness<>(place, () -> Optional.of(value.get()).filter(values -> !values.isEmpty()));
    }
}
