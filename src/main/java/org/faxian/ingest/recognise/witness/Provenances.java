package org.faxian.ingest.recognise.witness;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.regulation.Field;
import org.faxian.regulation.Provenance;

/** The source of each field, recorded while fields are read. */
public final class Provenances {
    private final Map<Field, Provenance> known = new EnumMap<>(Field.class);

    /** Records the source of a list, unless it is empty. */
    public <T> List<T> from(Field field, Provenance source, List<T> values) {
        if (!values.isEmpty()) {
            known.put(field, source);
        }
        return values;
    }

    /** Records the source of a value, if there is one. */
    public <T> Optional<T> from(Field field, Provenance source, Optional<T> value) {
        value.ifPresent(v -> known.put(field, source));
        return value;
    }

    /** Returns the value of the first witness that has one, and records its place as the source. */
    <T> Optional<T> first(Field field, List<Witness<T>> witnesses) {
        for (Witness<T> witness : witnesses) {
            Optional<T> value = witness.value().get();
            if (value.isPresent()) {
                return from(field, witness.place(), value);
            }
        }
        return Optional.empty();
    }

    public Map<Field, Provenance> known() {
        return known;
    }
}
