package org.faxian.lucene;

import org.apache.lucene.util.BytesRef;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.Candidate.FieldScores;
import org.faxian.search.engine.Candidate.Standing;

/**
 * A candidate before its meaning is compared.
 *
 * @param scores scores by field, with 0 for the meaning
 * @param key checksum of its text, under which its vector is kept
 */
record ScoredPassage(VersionId version, int position, FieldScores scores, Standing standing, BytesRef key) {
    Candidate candidate(float meaning) {
        return new Candidate(
                version,
                position,
                new FieldScores(
                        scores.pairs(),
                        scores.words(),
                        scores.related(),
                        scores.likeness(),
                        scores.literal(),
                        scores.title(),
                        meaning),
                standing);
    }
}
