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
 * All that needs a person on a day, in one order: by type, then by id.
 *
 * @param types the types that were looked for
 * @param day as if it were this day
 * @param within how many days ahead a term that ends is told
 */
public record Audit(LocalDate day, int within, Set<FindingType> types, List<Finding> findings) {
    /** Several of one regulation stay in the order in which its text has them. */
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
     * Looks through the register on that day.
     *
     * @param inForceOnIssue words with which the titles of letters end that by custom are in force from their issue
     */
    public static Audit of(Register register, FileNotes notes, List<String> inForceOnIssue, LocalDate day, int within) {
        Audited audited = new Audited(register, notes, inForceOnIssue, day);
        List<Finding> findings = Stream.<Stream<? extends Finding>>of(
                        Contradicted.in(audited),
                        UnmatchedClause.in(audited),
                        UnheldDocuments.in(audited),
                        UnreadClause.in(audited),
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

    /** The same without clauses whose documents the corpus does not hold, nor any of a similar title; see {@link #unheld()}. */
    public Audit withoutUnheld() {
        return new Audit(
                day,
                within,
                types,
                findings.stream()
                        .filter(finding -> !(finding instanceof UnheldDocuments))
                        .toList());
    }

    /** How many texts do something to documents that the corpus does not hold, nor any of a similar title. */
    public long unheld() {
        return findings.stream().filter(UnheldDocuments.class::isInstance).count();
    }

    /** The same with findings of these types only. */
    public Audit only(Set<FindingType> wanted) {
        return new Audit(
                day,
                within,
                wanted,
                findings.stream()
                        .filter(finding -> wanted.contains(finding.type()))
                        .toList());
    }

    /** The findings of a type. */
    public List<Finding> of(FindingType type) {
        return findings.stream().filter(finding -> finding.type() == type).toList();
    }

    /** How many findings there are of each type, zero included. */
    public Map<FindingType, Integer> counts() {
        Map<FindingType, Integer> counts = new EnumMap<>(FindingType.class);
        types.forEach(type -> counts.put(type, of(type).size()));
        return counts;
    }
}
