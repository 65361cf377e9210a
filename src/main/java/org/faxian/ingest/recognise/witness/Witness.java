package org.faxian.ingest.recognise.witness;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faxian.regulation.Provenance;

/**
 * One place that may give the value of a field; a list of witnesses says whose word counts first.
 *
 * @param place where it stands, as the field's source
 * @param says the value; asked only where no earlier witness gave one
 */
record Witness<T>(Provenance place, Supplier<Optional<T>> says) {
    /** A witness that gives several values, or none. */
    static <T> Witness<List<T>> ofAll(Provenance place, Supplier<List<T>> says) {
        return new Witness<>(place, () -> Optional.of(says.get()).filter(values -> !values.isEmpty()));
    }
}
