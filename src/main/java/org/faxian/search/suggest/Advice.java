package org.faxian.search.suggest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.search.Hit;

/**
 * What is said beside the hits of a search that finds little.
 *
 * @param corrected the query that may have been meant, which finds more; never searched instead of what was typed
 * @param suggestions texts like what was typed
 * @param relaxations looser searches, each of which finds more
 * @param ended the best of what the same search finds among regulations that are not in force; only where nothing else is
 */
public record Advice(
        Optional<String> corrected, List<Suggestion> suggestions, List<Relaxation> relaxations, List<Hit> ended) {
    /** Nothing to say: enough was found. */
    public static final Advice NONE = new Advice(Optional.empty(), List.of(), List.of(), List.of());

    public Advice {
        Objects.requireNonNull(corrected, "corrected");
        suggestions = List.copyOf(suggestions);
        relaxations = List.copyOf(relaxations);
        ended = List.copyOf(ended);
    }
}
