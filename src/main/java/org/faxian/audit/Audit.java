package org.faxian.audit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.faxian.register.Register;
import org.faxian.regulation.RegulationId;

/**
 * All findings on a day that need a person, ordered by type, then by id.
 *
 * @param types the types that were searched for
 * @param day the day of the audit
 * @param within the number of days ahead for which ending terms are reported
 */
public record Audit(LocalDate day, int within, Set<FindingType> types, List<Finding> findings) {
    /** A stable order: several findings of one regulation stay in text order. */
    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::type)
            .thenComparing(finding -> finding.id().map(RegulationId::value).orElse(""));

    public Audit {
        Objects.requireNonNull(day, "day");
        types = Collections.unmodifiableSet(EnumSet.copyOf(types));
        findings = findings.stream().sorted(IN_ORDER).toList();
        if (within < 0) {
            throw new IllegalArgumentException("terms are told so many days ahead, found " + within);
        }
    }

    /**
     * Audits the register on the day.
     *
     * @param inForceOnIssue final words in the titles of letters that by custom are in force from their issue
     */
    public static Audit of(Register register, FileNotes notes, List<String> inForceOnIssue, LocalDate day, int within) {
        AuditContext audited = new AuditContext(register, notes, inForceOnIssue, day);
        List<Finding> findings = Stream.<Stream<? extends Finding>>of(
                        Contradicted.in(audited),
                        UnmatchedClause.in(audited),
                        UnheldDocuments.in(audited),
                        UnreadClause.in(audited),
                        DoubtfulJoin.in(audited),
                        PresumedStatus.in(audited),
                        TermEnding.in(audited, within),
                        EndedReference.in(audited),
                        SourcesDisagree.in(audited),
                        UnrecognisedFields.in(audited),
                        DoubtfulReading.in(audited),
                        OcrText.in(audited),
                        OrphanAnnex.in(audited))
                .<Finding>flatMap(found -> found)
                .toList();
        return new Audit(day, within, EnumSet.allOf(FindingType.class), findings);
    }

    /**
     * Returns the audit without clauses on documents for which the corpus holds neither the document nor a similar
     * title; see {@link #unheld()}.
     */
    public Audit withoutUnheld() {
        return new Audit(
                day,
                within,
                types,
                findings.stream()
                        .filter(finding -> !(finding instanceof UnheldDocuments))
                        .toList());
    }

    /**
     * Returns the number of texts that act on documents for which the corpus holds neither the document nor a similar
     * title.
     */
    public long unheld() {
        return findings.stream().filter(UnheldDocuments.class::isInstance).count();
    }

    /** Returns the audit with findings of the given types only. */
    public Audit only(Set<FindingType> wanted) {
        return new Audit(
                day,
                within,
                wanted,
                findings.stream()
                        .filter(finding -> wanted.contains(finding.type()))
                        .toList());
    }

    /** Returns the findings of a type. */
    public List<Finding> of(FindingType type) {
        return findings.stream().filter(finding -> finding.type() == type).toList();
    }

    /** Returns the number of findings of each type, including zeros. */
    public Map<FindingType, Integer> counts() {
        Map<FindingType, Integer> counts = new EnumMap<>(FindingType.class);
        types.forEach(type -> counts.put(type, of(type).size()));
        return counts;
    }
}
