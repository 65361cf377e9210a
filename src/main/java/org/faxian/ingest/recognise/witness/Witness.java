package org.faxian.ingest.recognise.witness;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faxian.regulation.Provenance;

/**
 * A place that may provide the value of a field; a list of witnesses is ordered by precedence.
 *
 * @param place the place of the value, as the source of the field
 * @param says provides the value; called only if no earlier witness has one
 */
record Witness<T>(Provenance place, Supplier<Optional<T>> says) {
    /** Creates a witness of several values; an empty list counts as no value. */
    static <T> Witness<List<T>> ofAll(Provenance place, Supplier<List<T>> says) {
        return new Witness<>(place, () -> Optional.of(says.get()).filter(values -> !values.isEmpty()));
    }
}
