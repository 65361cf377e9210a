package org.faxian.search.engine;

import java.util.List;
import java.util.Objects;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.ValidityStatus;
import org.faxian.regulation.VersionId;

/**
 * A passage that may answer a question, with the engine's scores; {@link Ranking} orders the candidates.
 *
 * @param position position of the passage in its version
 */
public record Candidate(VersionId version, int position, FieldScores scores, Standing standing) {

    /**
     * Match scores of a passage by field; comparable within one response only.
     *
     * @param pairs score by the character pairs of the query text
     * @param words score by its words
     * @param related score by synonyms and near-synonyms (近义词)
     * @param likeness similarity of its words to the words of the question, -1 to 1; 0 if the index has no word vectors
     * @param literal score by the whole query text as a literal string; 0 if it does not occur
     * @param title score of its regulation's titles by the character pairs of the query text
     * @param meaning similarity of its meaning to that of the question, -1 to 1; 0 if it has no vector
     */
    public record FieldScores(
            float pairs, float words, float related, float likeness, float literal, float title, float meaning) {}

    /**
     * Query-independent properties of the regulation.
     *
     * @param citedBy number of other regulations that name it in their texts
     * @param status status of the version on the requested day
     * @param places codes of the places that it belongs to
     * @param authorities full names of the authorities that issued it
     */
    public record Standing(
            RegulationKind kind, ValidityStatus status, int citedBy, List<String> places, List<String> authorities) {
        public Standing {
            authorities = List.copyOf(authorities);
            places = List.copyOf(places);
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(status, "status");
            if (citedBy < 0) {
                throw new IllegalArgumentException("citations count from 0, found " + citedBy);
            }
        }
    }

    public Candidate {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(standing, "standing");
        if (position < 0) {
            throw new IllegalArgumentException("positions count from 0, found " + position);
        }
    }
}
