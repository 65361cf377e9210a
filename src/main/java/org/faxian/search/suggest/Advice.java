package org.faxian.search.suggest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.search.Hit;

/**
 * Advice shown with the hits of a search that finds little.
 *
 * @param corrected query that was probably meant and finds more; never searched instead of the typed query
 * @param suggestions texts similar to the typed query
 * @param relaxations looser searches that find more
 * @param ended best hits of the search with a status that the filter excludes; only if nothing else is found
 */
public record Advice(
        Optional<String> corrected, List<Suggestion> suggestions, List<Relaxation> relaxations, List<Hit> ended) {
    /** No advice, because enough was found. */
    public static final Advice NONE = new Advice(Optional.empty(), List.of(), List.of(), List.of());

    public Advice {
        Objects.requireNonNull(corrected, "corrected");
        suggestions = List.copyOf(suggestions);
        relaxations = List.copyOf(relaxations);
        ended = List.copyOf(ended);
    }
}
