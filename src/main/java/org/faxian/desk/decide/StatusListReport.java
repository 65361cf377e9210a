package org.faxian.desk.decide;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.desk.decide.DecisionReport.Effect;
import org.faxian.desk.index.IndexChange;
import org.faxian.json.DomainJson;
import org.faxian.regulation.Decision;
import org.faxian.regulation.JournalEvent;

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
        List<String> contradictions,
        List<String> notices,
        Optional<IndexChange> index) {

    /** Returns whether no finding requires action by a person. */
    public boolean isComplete() {
        return findings.stream().noneMatch(finding -> finding.problem().isForAPerson());
    }

    /** Returns the report as JSON, with the decisions as they stand in the journal. */
    public String json() throws IOException {
        ObjectMapper json = DomainJson.mapper();
        ObjectNode view = json.valueToTree(this);
        ArrayNode written = view.putArray("decisions");
        for (Decision decision : decisions) {
            written.add(json.readTree(json.writerFor(JournalEvent.class).writeValueAsString(decision)));
        }
        return json.writeValueAsString(view);
    }

    /** Prints the report as text. */
    public void print(PrintWriter out) {
        effects.forEach(
                effect -> out.println("DECIDED  " + effect.title() + "（" + effect.id() + "）" + effect.change()));
        findings.forEach(finding -> print(finding, out));
        contradictions.forEach(sentence -> out.println("CONTRADICTION  " + sentence));
        notices.forEach(notice -> out.println("NOTICE  " + notice));
        out.println(rows + " rows: " + agreeing + " say what the register says, " + decisions.size()
                + (dryRun ? " would become decisions, " : " became decisions, ") + findings.size() + " were not taken");
        out.println(
                dryRun
                        ? "nothing stored"
                        : index.filter(change -> !decisions.isEmpty())
                                .map(change -> "recorded; index: " + change.replaced() + " written, " + change.deleted()
                                        + " taken out (generation " + change.generation() + ")")
                                .orElse("nothing to record"));
    }

    private static void print(StatusFinding finding, PrintWriter out) {
        String label = finding.problem().isForAPerson() ? finding.problem().toString() : "CONTRADICTION";
        String candidates = finding.candidates().stream()
                .map(candidate -> "《" + candidate.title() + "》" + candidate.id())
                .collect(Collectors.joining(", "));
        out.println(label + "  " + finding.row()
                + finding.id().map(id -> "（" + id + "）").orElse("") + ": "
                + finding.problem().meaning()
                + (candidates.isEmpty() ? "" : "; nearest: " + candidates) + "; " + finding.detail());
    }
}
