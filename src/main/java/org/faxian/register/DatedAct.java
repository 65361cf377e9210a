package org.faxian.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.regulation.ActKind;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/**
 * An act on a regulation, or its end by itself, according to a clause or a person.
 *
 * @param basis OFFICIAL if a person decided it, DERIVED if a clause states it
 */
record DatedAct(Relation.Type type, LocalDate on, Basis basis, List<Evidence> evidence) {
    DatedAct {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(basis, "basis");
        evidence = List.copyOf(evidence);
    }

    /** Returns the acts of a derived or linked relation; a suspension limited in time also yields its resumption. */
    static Stream<DatedAct> of(Relation relation, Optional<Decision.Matched> link) {
        List<Evidence> evidence = Stream.concat(
                        Stream.of(Evidence.quote(relation)),
                        link
                                .<Evidence>map(decision ->
                                        new Evidence.Ruling(Message.of("decision.matched", decision.grounds())))
                                .stream())
                .toList();
        Basis basis = link.isPresent() ? Basis.OFFICIAL : Basis.DERIVED;
        DatedAct act = new DatedAct(relation.type(), relation.on(), basis, evidence);
        return Stream.concat(
                Stream.of(act),
                relation.until().stream()
                        .filter(last -> relation.type() == Relation.Type.SUSPENDS)
                        .map(last -> new DatedAct(Relation.Type.RESUMES, last.plusDays(1), Basis.DERIVED, evidence)));
    }

    /** Returns the lapse at the end of the regulation's own term. */
    static DatedAct lapse(LocalDate since, Basis basis, Evidence evidence) {
        return new DatedAct(Relation.Type.DECLARES_LAPSED, since, basis, List.of(evidence));
    }

    /**
     * Returns the act of a person's decision.
     *
     * @param isConsolidated whether a version that begins on that day or later is held
     */
    static DatedAct of(Decision.Act decision, boolean isConsolidated) {
        Relation.Type type = isConsolidated && decision.kind() == ActKind.AMENDED
                ? Relation.Type.AMENDS
                : decision.kind().relation();
        return new DatedAct(type, decision.on(), Basis.OFFICIAL, List.of(new Evidence.Ruling(decision.sentence())));
    }

    /** Returns whether a person has decided the act. */
    boolean isDecided() {
        return basis == Basis.OFFICIAL;
    }

    /** Returns the regulation's status from that day on if the act ends it; empty if it does not. */
    Optional<ValidityStatus> ends() {
        return switch (type) {
            case REPEALS -> Optional.of(ValidityStatus.REPEALED);
            case DECLARES_LAPSED -> Optional.of(ValidityStatus.LAPSED);
            case REPEALS_PARTLY,
                    SUSPENDS,
                    RESUMES,
                    AMENDS,
                    AMENDS_UNCONSOLIDATED,
                    POSTPONES,
                    CORRECTS,
                    EXTENDS,
                    CONTINUES,
                    UNREAD,
                    BASED_ON,
                    CITES -> Optional.empty();
        };
    }

    /** Returns a validity with this act's day, basis and evidence. */
    Validity making(ValidityStatus status) {
        return new Validity(status, Optional.of(on), basis, evidence);
    }
}
