package org.faxian.opensearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.language.Message;
import org.faxian.search.engine.EngineUnavailableException;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * The requested fields of a hit.
 *
 * @param values values by field name
 * @param score score; 0 if the search is not sorted by score
 */
record HitFields(Map<String, List<String>> values, float score) {

    static HitFields of(Hit<?> hit) {
        Map<String, List<String>> values = new HashMap<>();
        hit.fields().forEach((name, value) -> values.put(name, List.of(value.to(String[].class))));
        return new HitFields(values, Optional.ofNullable(hit.score()).orElse(0d).floatValue());
    }

    /** Returns the values of a field; empty if there are none. */
    List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Returns the value of a mandatory field. */
    String value(String field) {
        return values(field).stream()
                .findFirst()
                .orElseThrow(() -> new EngineUnavailableException(Message.of("engine.field-missing", field)));
    }
}
