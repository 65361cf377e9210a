package org.faxian.desk.decide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.RegulationId;

/**
 * A row of a department's status list that neither agrees with the register nor results in a decision.
 *
 * @param detail what was found, what was expected, what to do
 * @param candidates the regulations that the row may refer to, nearest first
 */
public record StatusFinding(
        Problem problem, String row, Optional<RegulationId> id, String detail, List<Candidate> candidates) {

    /** The reason why the row is not applied. */
    enum Problem {
        ABSENT("listed, but not in the register", true),
        UNLIKE("the regulation of this title is of another number or day", true),
        AMBIGUOUS("may mean more than one regulation", true),
        NO_STATUS("tells no status", true),
        UNKNOWN_STATUS("the words for its status are not known", true),
        NEEDS_DATE("tells no day from which it counts", true),
        BEFORE_PROMULGATION("ends before it was promulgated", true),
        CONTRADICTS_ITSELF("other rows say otherwise of the same regulation", true),
        NOT_DECIDED_HERE("what it says cannot be recorded by a list", true),
        RECORDED_BEFORE("the same was decided before, and something later outranks it", false),
        OTHERWISE_ENDED("the register says that it ended in another way or on another day", false);

        private final String meaning;
        private final boolean forAPerson;

        Problem(String meaning, boolean forAPerson) {
            this.meaning = meaning;
            this.forAPerson = forAPerson;
        }

        /** Returns the meaning as a phrase. */
        String meaning() {
            return meaning;
        }

        /** Returns whether a person has to act before the row can be applied. */
        boolean isForAPerson() {
            return forAPerson;
        }
    }

    public StatusFinding {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(row, "row");
        candidates = List.copyOf(candidates);
    }
}
