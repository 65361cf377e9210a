package org.faxian.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faxian.language.Language;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Relation.Party;
import org.faxian.text.TitleKey;

/** The second pass: derives relations from the clauses of each regulation. */
final class Relations {
    /** A clause whose target was not found, and its regulation. */
    private record Open(Party actor, OperativeClause clause, Optional<LocalDate> on) {}

    private final SortedMap<RegulationId, List<VersionFiles>> works;
    private final Set<RegulationId> withdrawn;
    private final IdDecisions retirement;
    private final ClauseLinks links;
    private final Map<Relation, Decision.Matched> linked = new HashMap<>();
    private final CitationNames names;
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Set<Open> open = new LinkedHashSet<>();

    private Relations(
            SortedMap<RegulationId, List<VersionFiles>> works, BodyLineages lineages, IdDecisions retirement) {
        this.works = works;
        this.withdrawn = Set.copyOf(retirement.ids());
        this.retirement = retirement;
        this.links = new ClauseLinks(
                retirement.links().stream()
                        .filter(link -> works.containsKey(link.actor()) && works.containsKey(link.id()))
                        .toList(),
                id -> party(id).title());
        this.names = new CitationNames(works, lineages);
    }

    /**
     * Derives the relations of all regulations.
     *
     * @param lineages the names of related bodies
     * @param retirement the people's links, and the ids that are not published: their acts count, but title and clause
     *     are hidden
     */
    static Relations in(
            SortedMap<RegulationId, List<VersionFiles>> works, BodyLineages lineages, IdDecisions retirement) {
        Relations relations = among(works, lineages, retirement);
        SortedMap<RegulationId, List<VersionFiles>> moved = Deferrals.applied(works, relations.relations());
        // The acts of a postponed text begin later, too.
        return moved.equals(works) ? relations : among(moved, lineages, retirement);
    }

    private static Relations among(
            SortedMap<RegulationId, List<VersionFiles>> works, BodyLineages lineages, IdDecisions retirement) {
        Relations relations = new Relations(works, lineages, retirement);
        works.forEach(relations::match);
        relations.links.links().stream()
                .filter(link -> !relations.linked.containsValue(link))
                .forEach(relations::link);
        return relations;
    }

    /** Returns the given regulations with their dates changed by others. */
    SortedMap<RegulationId, List<VersionFiles>> works() {
        return works;
    }

    /** Returns the names under which the regulations are cited. */
    CitationNames names() {
        return names;
    }

    List<Relation> relations() {
        return List.copyOf(relations.values());
    }

    /** Returns the relations that a person has decided. */
    Map<Relation, Decision.Matched> linked() {
        return Map.copyOf(linked);
    }

    /** Returns the clauses whose target was not found, each with possible regulations. */
    List<UnmatchedRepeal> unmatched() {
        if (open.isEmpty()) {
            return List.of();
        }
        TitleLikeness likeness = new TitleLikeness(works.keySet().stream()
                .filter(id -> !withdrawn.contains(id))
                .map(this::party)
                .toList());
        return open.stream()
                .map(question -> new UnmatchedRepeal(
                        question.actor(),
                        question.clause(),
                        question.clause()
                                .title()
                                .map(title -> likeness.nearest(title, party -> canMean(question, party.id())))
                                .orElse(List.of())))
                .toList();
    }

    /** Returns whether the regulation can be the target: it is older and from the same place. */
    private boolean canMean(Open question, RegulationId id) {
        RegulationId actor = question.actor().id();
        return !id.equals(actor)
                && question.on().map(day -> names.isOlder(id, day)).orElse(true)
                && Jurisdiction.isOne(names.authorities(id), names.authorities(actor));
    }

    private void match(RegulationId actor, List<VersionFiles> wordings) {
        for (int i = 0; i < wordings.size(); i++) {
            int position = i;
            Metadata metadata = wordings.get(i).metadata();
            Function<OperativeClause, Optional<LocalDate>> starts =
                    clause -> clause.on().or(() -> takesEffect(clause, wordings, position));
            Map<OperativeClause, Decision.Matched> linkedHere =
                    links.among(metadata.clauses(), actor, clause -> !find(clause, actor, starts.apply(clause))
                            .isEmpty());
            metadata.clauses().stream()
                    .filter(clause -> !isSettled(actor, clause))
                    .forEach(clause -> match(
                            actor,
                            clause,
                            metadata,
                            starts.apply(clause),
                            Optional.ofNullable(linkedHere.get(clause))));
        }
    }

    /** Returns whether a person has linked or dismissed the clause. */
    private boolean isSettled(RegulationId actor, OperativeClause clause) {
        return retirement.isDismissed(actor, clause.clause())
                || (clause.type() == Relation.Type.UNREAD
                        && links.links().stream()
                                .anyMatch(link -> link.actor().equals(actor)
                                        && link.clause()
                                                .filter(clause.clause()::equals)
                                                .isPresent()));
    }

    /** Finds the targets of a clause. A citation may name a later text, because an amendment can introduce it. */
    private List<RegulationId> find(OperativeClause clause, RegulationId actor, Optional<LocalDate> on) {
        return on.map(day -> names.find(clause, actor, clause.type().refers() ? LocalDate.MAX : day))
                .orElse(List.of());
    }

    private void match(
            RegulationId actor,
            OperativeClause clause,
            Metadata metadata,
            Optional<LocalDate> on,
            Optional<Decision.Matched> link) {
        Party self = party(actor);
        List<RegulationId> targets =
                link.map(Decision.Matched::id).map(List::of).orElseGet(() -> find(clause, actor, on));
        Optional<LocalDate> day = link.flatMap(Decision.Matched::on).or(() -> on);
        if (!targets.isEmpty() && day.isPresent()) {
            for (RegulationId target : targets) {
                Relation relation = relation(self, target, day.get(), clause, metadata);
                link.ifPresent(decision -> linked.put(relation, decision));
                relations.merge(
                        relation.type() + " " + actor + " " + target + " " + clause.provisions(),
                        relation,
                        this::merged);
            }
        } else if (clause.type().isAct()
                && clause.type() != Relation.Type.CONTINUES
                && !withdrawn.contains(actor)
                && !namesItself(self, clause)) {
            open.add(new Open(self, clause, on));
            day.ifPresent(from -> addDoubt(self, clause, metadata, from));
        }
    }

    /**
     * Adds doubtful relations to regulations with the clause's number and a very different title, for a person to
     * decide.
     */
    private void addDoubt(Party actor, OperativeClause clause, Metadata metadata, LocalDate on) {
        names.numberedUnlike(clause, actor.id(), on)
                .forEach(target -> relations.putIfAbsent(
                        Relation.Type.UNREAD + " " + actor.id() + " " + target + " " + clause.clause(),
                        relation(actor, target, on, clause.inDoubt(), metadata)));
    }

    /** Adds a person's link for which no clause was found. */
    private void link(Decision.Matched link) {
        VersionFiles actor = wordings(link.actor()).getFirst();
        OperativeClause clause = new OperativeClause(
                link.relation(),
                link.clause().orElse(link.reason()),
                Optional.of(party(link.id()).title()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                link.on());
        Optional<LocalDate> on = link.on()
                .or(() -> actor.metadata().term().firstEffectiveOn())
                .or(() -> actor.date().map(VersionDate::day));
        on.ifPresent(day -> {
            Relation relation = relation(party(link.actor()), link.id(), day, clause, actor.metadata());
            linked.put(relation, link);
            relations.put("linked " + relation.type() + " " + link.actor() + " " + link.id(), relation);
        });
    }

    private Relation relation(
            Party actor, RegulationId target, LocalDate on, OperativeClause clause, Metadata actorMetadata) {
        boolean unconsolidated = clause.type() == Relation.Type.AMENDS && !isConsolidated(target, on, actorMetadata);
        return new Relation(
                unconsolidated ? Relation.Type.AMENDS_UNCONSOLIDATED : clause.type(),
                actor,
                party(target),
                on,
                withdrawn.contains(actor.id()) ? Language.CHINESE.say("relation.withdrawn-clause") : clause.clause(),
                clause.provisions(),
                clause.lastDayFrom(on),
                withdrawn.contains(actor.id())
                        ? List.of()
                        : clause.title().stream().toList());
    }

    /** Returns the earlier of two equivalent relations, with the target's names from both. */
    private Relation merged(Relation one, Relation other) {
        Relation earlier = one.on().isAfter(other.on()) ? other : one;
        Relation whole = earlier.withNames(Stream.concat(one.names().stream(), other.names().stream())
                .distinct()
                .sorted()
                .toList());
        Optional.ofNullable(linked.remove(earlier)).ifPresent(decision -> linked.put(whole, decision));
        return whole;
    }

    /** Returns whether a version that includes the amendment is held: a later one, or one whose history states it. */
    private boolean isConsolidated(RegulationId target, LocalDate on, Metadata amendment) {
        List<LocalDate> days = CitationNames.dates(amendment).toList();
        return wordings(target).stream()
                .anyMatch(wording -> wording.date()
                                .filter(start -> !start.day().isBefore(on))
                                .isPresent()
                        || CitationNames.dates(wording.metadata()).anyMatch(days::contains));
    }

    /** Returns whether a text repeals its own name, that is, an earlier version that need not be held. */
    private static boolean namesItself(Party self, OperativeClause clause) {
        return clause.title()
                .map(TitleKey::of)
                .filter(title -> title.equals(TitleKey.of(self.title()))
                        || Stream.of(TitleKey.withoutIssuer(self.title()), TitleKey.withoutState(self.title()))
                                .flatMap(Optional::stream)
                                .anyMatch(title::equals))
                .isPresent();
    }

    /**
     * Returns the day on which a clause takes effect.
     *
     * <p>A clause of the first version takes effect with it; a clause introduced by an amendment takes effect with the
     * amendment.
     */
    private static Optional<LocalDate> takesEffect(OperativeClause clause, List<VersionFiles> wordings, int position) {
        VersionFiles wording = wordings.get(position);
        boolean brought = position > 0
                && wordings.subList(0, position).stream().noneMatch(earlier -> earlier.metadata().clauses().stream()
                        .anyMatch(other -> isSame(other, clause)));
        Optional<LocalDate> first = wording.metadata().term().firstEffectiveOn().filter(day -> !brought);
        return first.or(() -> wording.date().map(VersionDate::day));
    }

    private static boolean isSame(OperativeClause one, OperativeClause other) {
        return one.type() == other.type()
                && one.title().map(TitleKey::of).equals(other.title().map(TitleKey::of))
                && one.provisions().equals(other.provisions());
    }

    private List<VersionFiles> wordings(RegulationId id) {
        return works.getOrDefault(id, List.of());
    }

    private Party party(RegulationId id) {
        return new Party(
                id,
                withdrawn.contains(id)
                        ? Language.CHINESE.say("relation.withdrawn-document")
                        : wordings(id).getLast().metadata().title());
    }
}
