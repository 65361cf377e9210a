package org.faxian.opensearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.search.engine.EngineUnavailableException;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * What a hit shows of its document.
 *
 * @param values by the names of the fields
 * @param score 0 where the order is another one
 */
record Shown(Map<String, List<String>> values, float score) {

    static Shown of(Hit<?> hit) {
        Map<String, List<String>> values = new HashMap<>();
        hit.fields().forEach((name, value) -> values.put(name, List.of(value.to(String[].class))));
        return new Shown(values, Optional.ofNullable(hit.score()).orElse(0d).floatValue());
    }

    /** The values of a field; empty where it has none. */
    List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The value of a field that every such document has. */
    String value(String field) {
        return values(field).stream()
                .findFirst()
                .orElseThrow(() -> new EngineUnavailableException(
                        "a document lacks its " + field + ": build the index anew with faxian reindex"));
    }
}
