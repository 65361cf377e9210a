package org.faxian.register;

import java.util.Objects;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Relation.Party;

/** A clause whose object is not in the corpus, or cannot be told; a question for a person. */
public record UnmatchedRepeal(Party actor, OperativeClause clause) {
    public UnmatchedRepeal {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(clause, "clause");
    }
}
