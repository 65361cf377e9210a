package org.faxian.search.engine;

import java.util.Objects;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.ValidityStatus;
import org.faxian.regulation.VersionId;

/**
 * A passage that may answer a question, with what an engine can tell of it; {@link Ranking} puts candidates in order.
 *
 * @param position of the passage in its version
 */
public record Candidate(VersionId version, int position, FieldScores scores, Standing standing) {

    /**
     * How well the passage matches in each field; comparable within one answer only.
     *
     * @param pairs by the pairs of characters of what was typed
     * @param words by its words
     * @param related by terms that mean the same or nearly so (近义词)
     * @param likeness of its words to those of the question, -1 to 1; 0 where the index knows no vectors of words
     */
    public record FieldScores(float pairs, float words, float related, float likeness) {}

    /**
     * What the regulation is, whatever was asked.
     *
     * @param citedBy how many other regulations name it in their texts
     * @param status of the version on the day
     */
    public record Standing(RegulationKind kind, ValidityStatus status, int citedBy) {
        public Standing {
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
