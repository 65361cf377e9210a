package org.faxian.register;

import java.util.Objects;
import org.faxian.regulation.Relation.Party;
import org.faxian.regulation.RepealClause;

/** A repeal clause whose object is not in the corpus, or cannot be told; a question for a person. */
public record UnmatchedRepeal(Party actor, RepealClause clause) {
    public UnmatchedRepeal {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(clause, "clause");
    }
}
