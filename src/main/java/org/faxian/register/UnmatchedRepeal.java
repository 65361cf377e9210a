package org.faxian.register;

import java.util.List;
import java.util.Objects;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation.Party;

/**
 * A clause whose object is not in the corpus, or cannot be told; a question for a person.
 *
 * @param candidates the regulations whose titles are most like the one that is named, the nearest first
 */
public record UnmatchedRepeal(Party actor, OperativeClause clause, List<Candidate> candidates) {
    /**
     * A regulation that may be meant.
     *
     * @param score how alike the titles are, from 0 to 1
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
