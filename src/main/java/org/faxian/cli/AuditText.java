package org.faxian.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.faxian.audit.Audit;
import org.faxian.audit.Finding;
import org.faxian.audit.FindingType;
import org.faxian.language.Language;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.RegulationId;

/**
 * An audit as text: the number of findings of each type, then the findings.
 *
 * @param shown the maximum number of findings printed per type
 */
record AuditText(PrintWriter out, long shown) {

    public void print(Audit audit, List<String> notices) {
        audit.counts().forEach((type, count) -> out.printf("%6d  %-18s %s%n", count, type.wireName(), type.label()));
        out.printf("%6d  findings as of %s%n", audit.findings().size(), audit.day());
        for (FindingType type : FindingType.values()) {
            print(type, audit.of(type));
        }
        notices.forEach(notice -> out.println("NOTICE  " + notice));
    }

    private void print(FindingType type, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.println();
        out.println(type.wireName() + "  " + type.label());
        findings.stream().limit(shown).forEach(this::print);
        if (findings.size() > shown) {
            out.println("  and " + (findings.size() - shown) + " more: --type " + type.wireName()
                    + ", --json or --xlsx FILE has all of them");
        }
    }

    private void print(Finding finding) {
        out.println("  "
                + finding.id().map(RegulationId::value).map(id -> id + "  ").orElse("") + finding.title());
        out.println("    " + Language.CHINESE.say(finding.problem()));
        finding.clause().ifPresent(clause -> out.println("    “" + clause + "”"));
        candidates(finding.candidates()).lines().forEach(line -> out.println("    ? " + line));
        out.println("    > " + finding.settle());
        finding.otherwise().ifPresent(command -> out.println("    | " + command));
    }

    /** Returns the candidates, one per line. */
    public static String candidates(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.id() + " " + candidate.title() + "（" + candidate.score() + "）")
                .collect(Collectors.joining("\n"));
    }
}
