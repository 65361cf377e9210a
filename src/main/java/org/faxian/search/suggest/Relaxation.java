package org.faxian.search.suggest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faxian.language.Message;

/**
 * A looser search that finds more (放宽条件).
 *
 * @param label label of the dropped condition
 * @param parameters request parameters that change, with their values; a parameter without values is removed
 * @param total number of hits
 */
public record Relaxation(Message label, Map<String, List<String>> parameters, long total) {
    public Relaxation {
        Objects.requireNonNull(label, "label");
        parameters = Map.copyOf(parameters);
    }
}
