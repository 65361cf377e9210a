package org.faxian.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Timeline;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/** Computes the validity of each version of a regulation on every day. */
final class Timelines {
    private static final Comparator<Relation> IN_ORDER = Comparator.comparing(Relation::on)
            .thenComparing(Relation::type)
            .thenComparing(relation -> relation.actor().id());
    /** Orders decisions by time of recording, so that the later prevails; ties have a fixed order. */
    static final Comparator<Decision.Act> AS_RECORDED =
            Comparator.comparing(Decision.Act::at).thenComparing(Decision.Act::toString);

    private final RegulationId id;
    private final List<Metadata> wordings;
    private final List<Relation> undergone;
    private final List<DatedAct> derived;
    private final List<DatedAct> decided;

    /**
     * Prepares the timelines of a regulation.
     *
     * @param wordings the metadata of its versions, from the oldest to the newest
     * @param undergone the acts of others on it
     * @param decisions the decisions about it, in any order
     */
    Timelines(RegulationId id, List<Metadata> wordings, IncomingActs undergone, List<Decision.Act> decisions) {
        this.id = id;
        this.wordings = wordings;
        this.undergone = undergone.relations().stream().sorted(IN_ORDER).toList();
        this.derived = this.undergone.stream()
                .filter(relation -> !relation.type().refers())
                .flatMap(relation -> DatedAct.of(relation, undergone.link(relation)))
                .toList();
        this.decided = decisions.stream()
                .sorted(AS_RECORDED)
                .map(decision -> DatedAct.of(decision, isConsolidated(decision.on())))
                .sorted(Comparator.comparing(DatedAct::on))
                .toList();
    }

    /** Returns whether a version that includes an amendment of that day is held. */
    private boolean isConsolidated(LocalDate amended) {
        return wordings.stream()
                .anyMatch(wording -> VersionDate.of(wording)
                                .filter(start -> !start.day().isBefore(amended))
                                .isPresent()
                        || wording.enactment().renewals().anyMatch(amended::equals));
    }

    /** Returns the timeline of the version at the position. */
    Timeline of(int position) {
        TimelineBuilder timeline = new TimelineBuilder();
        Optional<VersionDate> start = VersionDate.of(wordings.get(position));
        start.ifPresent(date -> before(timeline, position, date));
        whileInForce(timeline, position, start);
        superseded(timeline, position);
        return timeline.build();
    }

    private void before(TimelineBuilder timeline, int position, VersionDate start) {
        Metadata metadata = wordings.get(position);
        EarlierBeginning beginning =
                position == 0 ? EarlierBeginning.of(metadata, start.day()) : EarlierBeginning.WITH_THE_TEXT;
        VersionDate firstDay = beginning
                .effective()
                .map(day -> new VersionDate(day, Basis.DERIVED))
                .orElse(start);
        timeline.from(LocalDate.MIN, notYet(metadata, firstDay));
        beginning.day().ifPresent(day -> timeline.from(day, unknown(beginning.stated(start.day()))));
    }

    /** Adds the first day and each change by an act. */
    private void whileInForce(TimelineBuilder timeline, int position, Optional<VersionDate> start) {
        LocalDate firstDay = start.map(VersionDate::day).orElse(LocalDate.MIN);
        Validity base = start.map(date -> inForce(wordings.get(position), date))
                .orElseGet(() -> unknown(Evidence.Reason.UNDATED.with()));
        VersionState condition = new VersionState(base);
        timeline.from(firstDay, base);
        for (DatedAct act : acts(position)) {
            boolean isOfThis =
                    act.on().isAfter(firstDay) || position == 0 || act.ends().isPresent();
            condition = isOfThis ? condition.after(act) : condition.carriedOver(act);
            if (condition.hasEnded()) {
                timeline.endsWith(act.on(), condition.validity());
            } else {
                timeline.from(act.on().isAfter(firstDay) ? act.on() : firstDay, condition.validity());
            }
        }
    }

    /**
     * Returns the acts on the version at the position by day; within a day, decisions of people come last.
     *
     * <p>An act ends the versions that exist on its day; later ones with the same name are not affected.
     */
    private List<DatedAct> acts(int position) {
        LocalDate start =
                VersionDate.of(wordings.get(position)).map(VersionDate::day).orElse(LocalDate.MIN);
        Stream<DatedAct> byClauses =
                derived.stream().filter(act -> act.ends().isEmpty() || act.on().isAfter(start));
        Stream<DatedAct> byDecision = decided.stream()
                .filter(act ->
                        act.ends().isEmpty() || position == 0 || !act.on().isBefore(start));
        return Stream.of(unstated(position), byClauses, lapse(wordings.get(position)).stream(), byDecision)
                .flatMap(acts -> acts)
                .filter(act -> act.ends().isEmpty() || isBeforeNext(act, position))
                .filter(act -> !isOutranked(act, position))
                .sorted(Comparator.comparing(DatedAct::on))
                .toList();
    }

    /** Returns amendments before the next version that only its history states; their texts are not held. */
    private Stream<DatedAct> unstated(int position) {
        if (position + 1 == wordings.size()) {
            return Stream.empty();
        }
        Metadata next = wordings.get(position + 1);
        Optional<LocalDate> known = wordings.get(position).enactment().lastKnownDate();
        Optional<LocalDate> made = next.enactment().lastKnownDate();
        return next.enactment()
                .renewals()
                .filter(day -> known.filter(day::isAfter).isPresent()
                        && made.filter(day::isBefore).isPresent())
                .distinct()
                .map(day -> new DatedAct(
                        Relation.Type.AMENDS_UNCONSOLIDATED,
                        day,
                        Basis.DERIVED,
                        List.of(Evidence.Reason.AMENDED_BY_HISTORY.with(day))));
    }

    private boolean isBeforeNext(DatedAct act, int position) {
        return nextStart(position).map(next -> act.on().isBefore(next.day())).orElse(true);
    }

    /**
     * Returns whether a person decided an end on the same or a later day, which overrides the end stated by a clause.
     */
    private boolean isOutranked(DatedAct act, int position) {
        return act.ends().isPresent()
                && !act.isDecided()
                && decided.stream()
                        .filter(decision -> !decision.on().isBefore(act.on()) && isBeforeNext(decision, position))
                        .filter(decision -> decision.ends().isPresent() || decision.type() == Relation.Type.RESUMES)
                        .findFirst()
                        .flatMap(DatedAct::ends)
                        .isPresent();
    }

    private Validity notYet(Metadata metadata, VersionDate start) {
        return new Validity(
                ValidityStatus.NOT_YET_IN_FORCE,
                metadata.enactment().firstKnownDate().filter(day -> day.isBefore(start.day())),
                start.basis(),
                evidence(metadata, start));
    }

    /**
     * Returns the validity from the first day. A clause on commencement is no proof of being in force; only an
     * unexpired term is.
     */
    private Validity inForce(Metadata metadata, VersionDate start) {
        Optional<DatedAct> end = lapse(metadata).filter(act -> act.on().isAfter(start.day()));
        Stream<Evidence> shown =
                end.map(act -> act.evidence().stream()).orElse(Stream.of(Evidence.Reason.NOTHING_RECORDED.with()));
        return new Validity(
                ValidityStatus.IN_FORCE,
                Optional.of(start.day()),
                end.map(DatedAct::basis).orElse(Basis.PRESUMED),
                Stream.concat(evidence(metadata, start).stream(), shown)
                        .distinct()
                        .toList());
    }

    private List<Evidence> evidence(Metadata metadata, VersionDate start) {
        return metadata
                .term()
                .effectiveClause()
                .filter(clause -> speaksOf(metadata, start))
                .map(clause -> Evidence.quote(clause, id, metadata.title()))
                .or(() -> byAmendment(metadata, start))
                .or(() -> Optional.of(
                        switch (start.basis()) {
                            case OFFICIAL -> Evidence.Reason.BEGINNING_CORRECTED.with(start.day());
                            case DERIVED -> Evidence.Reason.BEGINNING_IN_HISTORY.with(start.day());
                            case PRESUMED -> Evidence.Reason.BEGINNING_PRESUMED.with(start.day());
                        }))
                .stream()
                .toList();
    }

    /** Returns the decision that states the effective date of the amended version. */
    private Optional<Evidence> byAmendment(Metadata metadata, VersionDate start) {
        return undergone.stream()
                .filter(relation -> metadata.provenance().get(Field.EFFECTIVE_ON) == Provenance.AMENDMENT)
                .filter(relation -> gives(relation, start.day()))
                .findFirst()
                .map(Evidence::quote);
    }

    private static boolean gives(Relation relation, LocalDate firstDay) {
        return switch (relation.type()) {
            case AMENDS -> relation.on().equals(firstDay);
            case POSTPONES -> relation.until().equals(Optional.of(firstDay.minusDays(1)));
            default -> false;
        };
    }

    /** Returns whether the effective clause is about this version; in an amended text it is about the first one. */
    private static boolean speaksOf(Metadata metadata, VersionDate start) {
        return start.basis() == Basis.DERIVED
                && metadata.term()
                        .firstEffectiveOn()
                        .filter(start.day()::equals)
                        .isPresent();
    }

    private static Validity unknown(Evidence evidence) {
        return new Validity(ValidityStatus.UNKNOWN, Optional.empty(), Basis.PRESUMED, List.of(evidence));
    }

    /** Ends this version with the start of the next one, regardless of its status. */
    private void superseded(TimelineBuilder timeline, int position) {
        nextStart(position).ifPresent(start -> timeline.endsWith(start.day(), supersededBy(position + 1, start)));
    }

    private Validity supersededBy(int next, VersionDate start) {
        Metadata later = wordings.get(next);
        boolean isTold = !later.enactment().amendedOn().isEmpty()
                || undergone.stream().anyMatch(relation -> relation.type() == Relation.Type.AMENDS)
                || !Namesakes.areBornApart(wordings.get(next - 1), later);
        Optional<DatedAct> decision = decided.stream()
                .filter(act -> act.type() == Relation.Type.AMENDS && act.on().equals(start.day()))
                .findFirst();
        if (decision.isPresent()) {
            return decision.get().making(ValidityStatus.SUPERSEDED);
        }
        return new Validity(
                ValidityStatus.SUPERSEDED,
                Optional.of(start.day()),
                isTold ? start.basis() : Basis.PRESUMED,
                isTold ? evidence(later, start) : List.of(Evidence.Reason.SAME_TITLE_ONLY.with(start.day())));
    }

    private Optional<VersionDate> nextStart(int position) {
        return position + 1 < wordings.size() ? VersionDate.of(wordings.get(position + 1)) : Optional.empty();
    }

    /** Returns the lapse on the day after the term, which others may have extended. */
    private Optional<DatedAct> lapse(Metadata metadata) {
        Provenance source = metadata.provenance().getOrDefault(Field.LAPSES_ON, Provenance.BODY);
        Optional<LocalDate> last = metadata.term().lapsesOn();
        Optional<Relation> extension =
                source == Provenance.DECIDED ? Optional.empty() : extension(last.orElse(LocalDate.MIN));
        return extension
                .map(relation -> DatedAct.lapse(
                        relation.until().orElseThrow().plusDays(1), Basis.DERIVED, Evidence.quote(relation)))
                .or(() -> last.map(day -> DatedAct.lapse(
                        day.plusDays(1),
                        source == Provenance.DECIDED ? Basis.OFFICIAL : Basis.DERIVED,
                        endOfTerm(metadata, source, day))));
    }

    private Optional<Relation> extension(LocalDate last) {
        return undergone.stream()
                .filter(relation -> relation.type() == Relation.Type.EXTENDS)
                .filter(relation ->
                        relation.until().filter(day -> !day.isBefore(last)).isPresent())
                .max(Comparator.comparing(relation -> relation.until().orElseThrow()));
    }

    private Evidence endOfTerm(Metadata metadata, Provenance source, LocalDate last) {
        Optional<String> clause = metadata.term().lapseClause();
        return switch (source) {
            case DECIDED -> Evidence.Reason.TERM_CORRECTED.with(last);
            case CONCLUDED ->
                clause.map(rule -> Evidence.Reason.TERM_BY_RULE.with(rule, last))
                        .orElseGet(() -> Evidence.Reason.TERM_TOLD.with(last));
            default ->
                clause.map(words -> Evidence.quote(words, id, metadata.title()))
                        .orElseGet(() -> Evidence.Reason.TERM_TOLD.with(last));
        };
    }
}
