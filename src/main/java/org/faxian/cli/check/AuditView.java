package org.faxian.cli.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.audit.Audit;
import org.faxian.audit.Finding;
import org.faxian.audit.Settlement;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.RegulationId;

/**
 * An audit as JSON.
 *
 * @param counts the number of findings by type, including zeros
 * @param notices messages about files missing from the register and about findings that are only counted
 */
record AuditView(
        LocalDate asOf,
        int within,
        int total,
        Map<String, Integer> counts,
        List<FindingView> findings,
        List<Message> notices) {

    /**
     * A finding.
     *
     * @param settle the command that settles it; text that a person has to supply is in capitals
     * @param otherwise the command for the opposite answer, if there is one
     */
    record FindingView(
            String type,
            Optional<RegulationId> id,
            String title,
            String problem,
            Optional<String> clause,
            List<Candidate> candidates,
            String settle,
            Optional<String> otherwise) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.type().wireName(),
                    finding.id(),
                    finding.title(),
                    Language.CHINESE.say(finding.problem()),
                    finding.clause(),
                    finding.candidates(),
                    finding.settle().toString(),
                    finding.otherwise().map(Settlement::toString));
        }
    }

    public static AuditView of(Audit audit, List<Message> notices) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        audit.counts().forEach((type, count) -> counts.put(type.wireName(), count));
        return new AuditView(
                audit.day(),
                audit.within(),
                audit.findings().size(),
                counts,
                audit.findings().stream().map(FindingView::of).toList(),
                notices);
    }
}
