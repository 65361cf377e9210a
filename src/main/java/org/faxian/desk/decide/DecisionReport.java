package org.faxian.desk.decide;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.faxian.desk.index.IndexChange;
import org.faxian.regulation.Decision;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Validity;

/**
 * What a decision changes.
 *
 * @param dryRun whether nothing was stored
 * @param effects the regulation that it is about, and every other that it changes
 * @param contradictions what sources and clauses say against it, each in a sentence
 * @param index what was written; empty for a rehearsal
 */
public record DecisionReport(
        boolean dryRun,
        Decision decision,
        List<Effect> effects,
        List<String> contradictions,
        List<String> notices,
        Optional<IndexChange> index) {

    /** Of one decision. */
    public static DecisionReport of(Registrar.Changes changes) {
        return new DecisionReport(
                changes.index().isEmpty(),
                changes.decisions().getFirst(),
                changes.effects(),
                changes.contradictions(),
                changes.notices(),
                changes.index());
    }

    /** What a regulation is worth today without and with the decision. */
    record Effect(RegulationId id, String title, Optional<Validity> before, Optional<Validity> after) {
        private void print(PrintWriter out) {
            out.println(title + "（" + id + "）");
            out.println("  " + change());
            after.ifPresent(validity -> validity.evidence().forEach(evidence -> out.println("    " + evidence.text())));
        }

        /** What it was worth, and what it is worth now. */
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

    /** Prints it for a person. */
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
