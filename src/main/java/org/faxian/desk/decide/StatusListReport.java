package org.faxian.desk.decide;

import java.util.List;
import java.util.Optional;
import org.faxian.desk.decide.DecisionReport.Effect;
import org.faxian.desk.index.IndexChange;
import org.faxian.language.Message;
import org.faxian.regulation.Decision;

/**
 * The result of applying a department's status list.
 *
 * @param dryRun whether nothing was stored
 * @param rows the number of documents listed
 * @param agreeing the number of rows that agree with the register
 * @param decisions the decisions that resulted from other rows
 * @param findings the remaining rows
 * @param contradictions one sentence for each source or clause that contradicts the decisions
 * @param index the change to the index; empty if there was none
 */
public record StatusListReport(
        String catalogue,
        boolean dryRun,
        int rows,
        int agreeing,
        List<Decision> decisions,
        List<StatusFinding> findings,
        List<Effect> effects,
        List<Message> contradictions,
        List<Message> notices,
        Optional<IndexChange> index) {

    /** Returns whether no finding requires action by a person. */
    public boolean isComplete() {
        return findings.stream().noneMatch(finding -> finding.problem().isForAPerson());
    }
}
