package org.faxian.desk.decide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.language.Message;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.RegulationId;

/**
 * A row of a department's status list that neither agrees with the register nor results in a decision.
 *
 * @param detail what was found, what was expected, what to do
 * @param candidates the regulations that the row may refer to, nearest first
 */
public record StatusFinding(
        Problem problem, String row, Optional<RegulationId> id, Message detail, List<Candidate> candidates) {

    /** The reason why the row is not applied. */
    public enum Problem {
        ABSENT(true),
        UNLIKE(true),
        AMBIGUOUS(true),
        NO_STATUS(true),
        UNKNOWN_STATUS(true),
        NEEDS_DATE(true),
        BEFORE_PROMULGATION(true),
        CONTRADICTS_ITSELF(true),
        NOT_DECIDED_HERE(true),
        RECORDED_BEFORE(false),
        OTHERWISE_ENDED(false);

        private final boolean forAPerson;

        Problem(boolean forAPerson) {
            this.forAPerson = forAPerson;
        }

        /** Returns the meaning as a phrase. */
        public Message meaning() {
            return Message.named("desk.list.", this);
        }

        /** Returns whether a person has to act before the row can be applied. */
        public boolean isForAPerson() {
            return forAPerson;
        }
    }

    public StatusFinding {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(row, "row");
        candidates = List.copyOf(candidates);
    }
}
