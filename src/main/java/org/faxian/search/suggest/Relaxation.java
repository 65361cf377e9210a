package org.faxian.search.suggest;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A looser search that finds more (放宽条件).
 *
 * @param label label of the dropped condition
 * @param parameters request parameters that change, with their values; a parameter without values is removed
 * @param total number of hits
 */
public record Relaxation(String label, Map<String, List<String>> parameters, long total) {
    public Relaxation {
        Objects.requireNonNull(label, "label");
        parameters = Map.copyOf(parameters);
    }
}
