package org.faxian.desk.decide;

import java.util.List;
import java.util.Optional;
import org.faxian.desk.index.IndexChange;
import org.faxian.language.Message;
import org.faxian.regulation.Decision;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Validity;

/**
 * The effect of a decision.
 *
 * @param dryRun whether nothing was stored
 * @param effects the regulation that the decision concerns, and every other regulation that it changes
 * @param contradictions one sentence for each source or clause that contradicts the decision
 * @param index the change to the index; empty for a rehearsal
 */
public record DecisionReport(
        boolean dryRun,
        Decision decision,
        List<Effect> effects,
        List<Message> contradictions,
        List<Message> notices,
        Optional<IndexChange> index) {

    /** Returns the report of a single decision. */
    public static DecisionReport of(Registrar.Changes changes) {
        return new DecisionReport(
                changes.index().isEmpty(),
                changes.decisions().getFirst(),
                changes.effects(),
                changes.contradictions(),
                changes.notices(),
                changes.index());
    }

    /** The validity of a regulation today, before and after the decision. */
    public record Effect(RegulationId id, String title, Optional<Validity> before, Optional<Validity> after) {}
}
