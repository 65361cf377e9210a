package org.faxian.register;

import java.util.List;
import java.util.Objects;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation.Party;

/**
 * A clause whose target is not in the corpus or is ambiguous, for a person to decide.
 *
 * @param candidates the regulations with the most similar titles, the nearest first
 */
public record UnmatchedRepeal(Party actor, OperativeClause clause, List<Candidate> candidates) {
    /**
     * A possible target.
     *
     * @param score the similarity of the titles, from 0 to 1
     */
    public record Candidate(RegulationId id, String title, double score) {
        public Candidate {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    public UnmatchedRepeal {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(clause, "clause");
        candidates = List.copyOf(candidates);
    }
}
