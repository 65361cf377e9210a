package org.faxian.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.register.Contradiction;
import org.faxian.register.Contradiction.Against;
import org.faxian.regulation.RegulationId;

/**
 * A contradiction about the validity of a regulation, until a person decides it.
 *
 * <p>A decision against a clause must be recorded a second time to settle the finding.
 *
 * @param unlessDecided the regulation as it would be without decisions
 * @param needed the number of decisions that settle it
 */
record Contradicted(Contradiction contradiction, Subject subject, Subject unlessDecided, int needed)
        implements AboutRegulation {

    static Stream<Contradicted> in(AuditContext audited) {
        List<Contradiction> all = audited.register().contradictionsOn(audited.day());
        Set<RegulationId> inCircles = all.stream()
                .filter(contradiction -> contradiction.against() == Against.CIRCLE)
                .map(contradiction -> contradiction.regulation().id())
                .collect(Collectors.toSet());
        return all.stream().flatMap(contradiction -> {
            RegulationId id = contradiction.regulation().id();
            // For clauses in a repeal circle, any decision contradicts one of them.
            boolean isAgainstClause = contradiction.against() == Against.DERIVED && !inCircles.contains(id);
            return audited.find(id).stream()
                    .map(subject -> new Contradicted(
                            contradiction, subject, audited.undecided(id).orElse(subject), isAgainstClause ? 2 : 1))
                    .filter(found -> found.subject.confirmations() < found.needed);
        });
    }

    @Override
    public FindingType type() {
        return FindingType.CONTRADICTION;
    }

    @Override
    public Message problem() {
        return Message.of("audit.contradiction." + contradiction.against(), contradiction.claim());
    }

    /**
     * Returns the likelier answer: that of the register, except for a circle or if the source states that the
     * regulation has ended.
     */
    @Override
    public Settlement settle() {
        return switch (contradiction.against()) {
            case STATED -> subject.isOver() ? confirming() : ending();
            case DERIVED -> confirming();
            case CIRCLE -> Settlement.resume(subject.id(), subject.validity().since());
        };
    }

    @Override
    public Optional<Settlement> otherwise() {
        return switch (contradiction.against()) {
            case STATED ->
                Optional.of(
                        subject.isOver()
                                ? Settlement.resume(
                                        subject.id(), subject.validity().since())
                                : confirming());
            case DERIVED -> Optional.of(Settlement.confirming(subject.id(), unlessDecided.validity()));
            case CIRCLE -> Optional.of(subject.isOver() ? confirming() : ending());
        };
    }

    private Settlement confirming() {
        return Settlement.confirming(subject.id(), subject.validity());
    }

    private Settlement ending() {
        return Language.CHINESE.say(contradiction.said()).contains("废止")
                ? Settlement.repeal(subject.id(), Optional.empty(), Optional.empty())
                : Settlement.lapse(subject.id(), Optional.empty());
    }
}
