package org.faxian.cli.check;

import java.util.List;
import java.util.stream.Collectors;
import org.faxian.audit.Audit;
import org.faxian.audit.Finding;
import org.faxian.audit.FindingType;
import org.faxian.cli.terminal.Terminal;
import org.faxian.language.Message;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.RegulationId;

/**
 * An audit as text: the number of findings of each type, then the findings.
 *
 * @param shown the maximum number of findings printed per type
 */
record AuditText(Terminal terminal, long shown) {
    private static final int TYPE = 18;

    public void print(Audit audit, List<Message> notices) {
        audit.counts()
                .forEach((type, count) -> terminal.say(
                        "cli.audit.counted",
                        terminal.number(count),
                        terminal.padded(type.wireName(), TYPE),
                        terminal.label(type)));
        terminal.say("cli.audit.total", terminal.number(audit.findings().size()), audit.day());
        for (FindingType type : FindingType.values()) {
            print(type, audit.of(type));
        }
        notices.forEach(notice -> terminal.say("cli.notice", notice));
    }

    private void print(FindingType type, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        terminal.print("");
        terminal.say("cli.audit.type-heading", type.wireName(), terminal.label(type));
        findings.stream().limit(shown).forEach(this::print);
        if (findings.size() > shown) {
            terminal.say("cli.audit.more", findings.size() - shown, type.wireName());
        }
    }

    private void print(Finding finding) {
        terminal.print("  "
                + finding.id().map(RegulationId::value).map(id -> id + "  ").orElse("") + finding.title());
        terminal.print("    " + terminal.label(finding.problem()));
        finding.clause().ifPresent(clause -> terminal.print("    “" + clause + "”"));
        candidates(finding.candidates()).lines().forEach(line -> terminal.print("    ? " + line));
        terminal.print("    > " + finding.settle().in(terminal.language()));
        finding.otherwise().ifPresent(command -> terminal.print("    | " + command.in(terminal.language())));
    }

    /** Returns the candidates, one per line. */
    public static String candidates(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.id() + " " + candidate.title() + "（" + candidate.score() + "）")
                .collect(Collectors.joining("\n"));
    }
}
