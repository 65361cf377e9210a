package org.faxian.search.suggest;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A looser search that finds more (放宽条件).
 *
 * @param label what is given up
 * @param parameters the parameters of the search that change, with their values; without any, the parameter falls away
 * @param total how many it finds
 */
public record Relaxation(String label, Map<String, List<String>> parameters, long total) {
    public Relaxation {
        Objects.requireNonNull(label, "label");
        parameters = Map.copyOf(parameters);
    }
}
