package org.faxian.cli.decide;

import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.cli.terminal.Terminal;
import org.faxian.desk.decide.DecisionReport;
import org.faxian.desk.decide.DecisionReport.Effect;
import org.faxian.desk.decide.StatusFinding;
import org.faxian.desk.decide.StatusFinding.Problem;
import org.faxian.desk.decide.StatusListReport;
import org.faxian.language.Message;
import org.faxian.regulation.Validity;

/** The changes that decisions made, as text. */
public record DecisionText(Terminal terminal) {

    /** Prints the report of one decision. */
    public void print(DecisionReport report) {
        report.effects().forEach(this::print);
        report.contradictions().forEach(sentence -> terminal.say("cli.contradiction", sentence));
        report.notices().forEach(notice -> terminal.say("cli.notice", notice));
        report.index()
                .ifPresentOrElse(
                        change -> terminal.say(
                                "cli.report.recorded",
                                report.decision().by(),
                                change.replaced(),
                                change.deleted(),
                                change.generation()),
                        () -> terminal.say(
                                "cli.report.rehearsed", report.decision().by()));
    }

    private void print(Effect effect) {
        terminal.say("cli.report.effect", effect.title(), effect.id());
        terminal.print("  " + change(effect));
        effect.after().ifPresent(validity -> validity.evidence()
                .forEach(evidence -> terminal.print("    " + terminal.label(evidence.sentence()))));
    }

    /** Returns the validity before and after, joined by an arrow. */
    private String change(Effect effect) {
        return terminal.words("cli.report.change", validity(effect.before()), validity(effect.after()));
    }

    private String validity(Optional<Validity> validity) {
        return validity.map(this::validity).orElseGet(() -> terminal.words("cli.report.none"));
    }

    private String validity(Validity validity) {
        String status = terminal.label(validity.status());
        String basis = terminal.label(validity.basis());
        return validity.since()
                .map(since -> terminal.words("cli.report.validity-since", status, since, basis))
                .orElseGet(() -> terminal.words("cli.report.validity", status, basis));
    }

    /** Prints what became of a status list. */
    public void print(StatusListReport report) {
        report.effects()
                .forEach(effect -> terminal.say("cli.list.decided", effect.title(), effect.id(), change(effect)));
        report.findings().forEach(this::print);
        report.contradictions().forEach(sentence -> terminal.say("cli.contradiction", sentence));
        report.notices().forEach(notice -> terminal.say("cli.notice", notice));
        terminal.say(
                report.dryRun() ? "cli.list.would-total" : "cli.list.total",
                report.rows(),
                report.agreeing(),
                report.decisions().size(),
                report.findings().size());
        printIndex(report);
    }

    private void printIndex(StatusListReport report) {
        if (report.dryRun()) {
            terminal.say("cli.list.nothing-stored");
            return;
        }
        report.index()
                .filter(change -> !report.decisions().isEmpty())
                .ifPresentOrElse(
                        change -> terminal.say(
                                "cli.list.recorded", change.replaced(), change.deleted(), change.generation()),
                        () -> terminal.say("cli.list.nothing-to-record"));
    }

    private void print(StatusFinding finding) {
        Problem problem = finding.problem();
        Message label = problem.isForAPerson()
                ? Message.named("cli.list.label.", problem)
                : Message.of("cli.list.label.contradiction");
        String id = finding.id().map(one -> "（" + one + "）").orElse("");
        String candidates = finding.candidates().stream()
                .map(candidate -> "《" + candidate.title() + "》" + candidate.id())
                .collect(Collectors.joining(", "));
        if (candidates.isEmpty()) {
            terminal.say("cli.list.finding", label, finding.row(), id, problem.meaning(), finding.detail());
        } else {
            terminal.say(
                    "cli.list.finding-near", label, finding.row(), id, problem.meaning(), candidates, finding.detail());
        }
    }
}
