package org.faxian.desk.decide;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.faxian.desk.index.IndexChange;
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
        List<String> contradictions,
        List<String> notices,
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
    record Effect(RegulationId id, String title, Optional<Validity> before, Optional<Validity> after) {
        private void print(PrintWriter out) {
            out.println(title + "（" + id + "）");
            out.println("  " + change());
            after.ifPresent(validity -> validity.evidence().forEach(evidence -> out.println("    " + evidence.text())));
        }

        /** Returns the validity before and after, joined by an arrow. */
        String change() {
            return before.map(Effect::told).orElse("—") + " → "
                    + after.map(Effect::told).orElse("—");
        }

        private static String told(Validity validity) {
            return validity.status().label()
                    + validity.since().map(since -> "（自" + since + "）").orElse("") + "，"
                    + validity.basis().label();
        }
    }

    /** Prints the report as text. */
    public void print(PrintWriter out) {
        effects.forEach(effect -> effect.print(out));
        contradictions.forEach(sentence -> out.println("CONTRADICTION  " + sentence));
        notices.forEach(notice -> out.println("NOTICE  " + notice));
        index.ifPresentOrElse(
                change -> out.println("recorded by " + decision.by() + "; index: " + change.replaced() + " written, "
                        + change.deleted() + " taken out (generation " + change.generation() + ")"),
                () -> out.println("this would be recorded by " + decision.by() + "; nothing stored"));
    }
}
