package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The changes of one regulation, derived from its timelines, relations and decisions. */
public final class RegulationChanges {
    private final Regulation regulation;
    private final Function<RegulationId, Optional<Regulation>> others;
    private final Map<String, ChangeDraft> drafts = new TreeMap<>();

    private RegulationChanges(Regulation regulation, Function<RegulationId, Optional<Regulation>> others) {
        this.regulation = regulation;
        this.others = others;
    }

    /**
     * Returns all changes of the regulation, unordered.
     *
     * @param others lookup of the regulations that affect it
     */
    public static Collection<Change> of(Regulation regulation, Function<RegulationId, Optional<Regulation>> others) {
        RegulationChanges changes = new RegulationChanges(regulation, others);
        changes.addPromulgation();
        StateTransition.of(regulation).forEach(changes::addTurn);
        changes.undergone().forEach(changes::addRelation);
        regulation.decisions().forEach(changes::addDecision);
        regulation.versions().forEach(changes::addHistory);
        regulation.versions().forEach(changes::addCorrections);
        return changes.drafts.values().stream().map(ChangeDraft::done).toList();
    }

    private ChangeDraft draft(LocalDate on, Change.Type type) {
        LocalDate listed = regulation.listedFrom().orElse(LocalDate.MIN);
        return drafts.computeIfAbsent(
                on + " " + type,
                key -> new ChangeDraft(
                        on,
                        type,
                        regulation.id(),
                        regulation.versionOn(on).metadata().caption(),
                        listed));
    }

    private boolean has(LocalDate on, Change.Type type) {
        return drafts.containsKey(on + " " + type);
    }

    private void addPromulgation() {
        regulation.listedFrom().ifPresent(day -> {
            RegulationVersion first = regulation.versions().getFirst();
            Enactment enactment = first.metadata().enactment();
            boolean isPromulgation =
                    enactment.promulgatedOn().filter(day::equals).isPresent();
            boolean isDecided =
                    isPromulgation && first.metadata().provenance().get(Field.PROMULGATED_ON) == Provenance.DECIDED;
            ChangeDraft draft = draft(day, Change.Type.PROMULGATED)
                    .because(
                            isDecided ? Basis.OFFICIAL : isPromulgation ? Basis.DERIVED : Basis.PRESUMED,
                            isPromulgation ? List.of() : List.of(Evidence.Reason.PROMULGATION_NOT_TOLD.with(day)));
            if (renewal(first).isEmpty()) {
                draft.version(first.id());
            }
        });
    }

    private void addTurn(StateTransition turn) {
        for (Change.Type type :
                turn.types(decided(Change.Type.RESUMED, turn.on()).isPresent())) {
            RegulationVersion version = turn.latter().version();
            ChangeDraft draft = draft(turn.on(), type).version(version.id()).because(turn.basis(), turn.evidence());
            if (type == Change.Type.AMENDED || type == Change.Type.TOOK_EFFECT) {
                version.metadata().enactment().lastKnownDate().ifPresent(draft::knownFrom);
            }
            decided(type, turn.on()).ifPresent(draft::decidedBy);
            turn.evidence().forEach(evidence -> evidence.quoted().ifPresent(source -> knownWith(draft, source.id())));
        }
    }

    private void knownWith(ChangeDraft draft, RegulationId actor) {
        others.apply(actor).flatMap(Regulation::listedFrom).ifPresent(draft::knownFrom);
    }

    private Optional<Decision.Act> decided(Change.Type type, LocalDate on) {
        return regulation.decisions().stream()
                .filter(decision -> decision.on().equals(on)
                        && decision.kind().change().filter(type::equals).isPresent())
                .max(Comparator.comparing(Decision.Act::at));
    }

    private Stream<Relation> undergone() {
        return regulation.relations().stream()
                .filter(relation -> relation.target().id().equals(regulation.id()))
                .filter(relation -> relation.type().isAct());
    }

    /**
     * Adds acts of other regulations that do not appear as a turn in the timeline, and the clauses of those that do.
     */
    private void addRelation(Relation relation) {
        switch (relation.type()) {
            case REPEALS_PARTLY -> {
                if (isStanding(relation.on())) {
                    done(relation, draft(relation.on(), Change.Type.PARTLY_REPEALED))
                            .version(regulation.versionOn(relation.on()).id())
                            .provisions(relation.provisions());
                }
            }
            case AMENDS, AMENDS_UNCONSOLIDATED -> {
                if (isStanding(relation.on())) {
                    done(relation, draft(dayOfAmendment(relation.on(), known(relation)), Change.Type.AMENDED));
                }
            }
            case RESUMES -> {
                if (has(relation.on(), Change.Type.RESUMED)) {
                    done(relation, draft(relation.on(), Change.Type.RESUMED));
                }
            }
            case REPEALS,
                    DECLARES_LAPSED,
                    SUSPENDS,
                    POSTPONES,
                    CORRECTS,
                    EXTENDS,
                    CONTINUES,
                    UNREAD,
                    BASED_ON,
                    CITES -> {
                // The resulting status already quotes the clause.
            }
        }
    }

    private ChangeDraft done(Relation relation, ChangeDraft draft) {
        knownWith(draft, relation.actor().id());
        return draft.because(
                Basis.DERIVED,
                List.of(Evidence.quote(
                        relation.clause(),
                        relation.actor().id(),
                        relation.actor().title())));
    }

    /** Returns whether the regulation can still be amended or repealed on the day. */
    private boolean isStanding(LocalDate day) {
        return !regulation.versionOn(day).timeline().validityOn(day).status().isEnded();
    }

    /** Returns the dates by which the history of the amended text may refer to the amendment. */
    private List<LocalDate> known(Relation relation) {
        return others.apply(relation.actor().id()).stream()
                .flatMap(actor -> actor.versions().stream())
                .flatMap(version -> version.metadata().enactment().firstDays())
                .toList();
    }

    /** Returns the day on which the version created by the amendment begins; otherwise the date of the amendment. */
    private LocalDate dayOfAmendment(LocalDate on, List<LocalDate> known) {
        return regulation.versions().stream()
                .filter(version -> renewal(version)
                        .filter(last -> last.equals(on) || known.contains(last))
                        .isPresent())
                .map(RegulationVersion::id)
                .flatMap(id -> drafts.values().stream().filter(draft -> draft.begins(id)))
                .map(ChangeDraft::on)
                .findFirst()
                .orElse(on);
    }

    /** Returns the date of the amendment, or of the later adoption, that created the version. */
    private static Optional<LocalDate> renewal(RegulationVersion version) {
        return Stream.concat(amendments(version).stream(), version.metadata().enactment().readoptedOn().stream())
                .max(Comparator.naturalOrder());
    }

    private static List<LocalDate> amendments(RegulationVersion version) {
        return version.metadata().enactment().amendedOn();
    }

    /** Adds an amendment known only from a decision. Other decisions are already part of the timeline. */
    private void addDecision(Decision.Act decision) {
        if (decision.kind() == ActKind.AMENDED && isStanding(decision.on())) {
            draft(dayOfAmendment(decision.on(), List.of()), Change.Type.AMENDED)
                    .because(Basis.OFFICIAL, List.of(new Evidence.Ruling(decision.sentence())))
                    .decidedBy(decision);
        }
    }

    /**
     * Adds the amendments that the text mentions, if neither the resulting version nor the amending instrument is in
     * the index.
     */
    private void addHistory(RegulationVersion version) {
        List<LocalDate> instruments = undergone()
                .filter(relation -> relation.type() == Relation.Type.AMENDS
                        || relation.type() == Relation.Type.AMENDS_UNCONSOLIDATED)
                .flatMap(relation -> known(relation).stream())
                .toList();
        for (LocalDate day : amendments(version)) {
            boolean isHeld = !dayOfAmendment(day, List.of()).equals(day)
                    || has(day, Change.Type.AMENDED)
                    || instruments.contains(day);
            if (!isHeld) {
                draft(day, Change.Type.AMENDED)
                        .because(Basis.DERIVED, List.of(Evidence.Reason.WORDING_NOT_HELD.with(day)));
            }
        }
    }

    private void addCorrections(RegulationVersion version) {
        Map<LocalDate, List<Correction>> byDay = version.corrections().stream()
                .collect(Collectors.groupingBy(Correction::on, TreeMap::new, Collectors.toList()));
        byDay.forEach((day, corrections) -> draft(day, Change.Type.CORRECTED)
                .version(version.id())
                .because(
                        Basis.OFFICIAL,
                        corrections.stream()
                                .<Evidence>map(correction -> new Evidence.Ruling(correction.sentence()))
                                .toList()));
    }
}
