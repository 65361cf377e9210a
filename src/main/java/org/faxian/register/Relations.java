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
import org.faxian.regulation.Decision;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Relation.Party;
import org.faxian.text.TitleKey;

/** The second pass: what the clauses of each regulation do to others. */
final class Relations {
    /** A clause whose object was not found, and whose it is. */
    private record Open(Party actor, OperativeClause clause, Optional<LocalDate> on) {}

    private final SortedMap<RegulationId, List<Wording>> works;
    private final Set<RegulationId> withdrawn;
    private final Retirement retirement;
    private final Links links;
    private final Map<Relation, Decision.Matched> linked = new HashMap<>();
    private final Names names;
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Set<Open> open = new LinkedHashSet<>();

    private Relations(SortedMap<RegulationId, List<Wording>> works, Lineages lineages, Retirement retirement) {
        this.works = works;
        this.withdrawn = Set.copyOf(retirement.ids());
        this.retirement = retirement;
        this.links = new Links(
                retirement.links().stream()
                        .filter(link -> works.containsKey(link.actor()) && works.containsKey(link.id()))
                        .toList(),
                id -> party(id).title());
        this.names = new Names(works, lineages);
    }

    /**
     * What the clauses of all do to others.
     *
     * @param lineages which names mean one body
     * @param retirement those that are not to be shown: what they do counts, and neither title nor clause is told; and
     *     what people have linked
     */
    static Relations in(SortedMap<RegulationId, List<Wording>> works, Lineages lineages, Retirement retirement) {
        Relations relations = among(works, lineages, retirement);
        SortedMap<RegulationId, List<Wording>> moved = Deferrals.applied(works, relations.relations());
        // What a postponed text does to others begins later, too.
        return moved.equals(works) ? relations : among(moved, lineages, retirement);
    }

    private static Relations among(
            SortedMap<RegulationId, List<Wording>> works, Lineages lineages, Retirement retirement) {
        Relations relations = new Relations(works, lineages, retirement);
        works.forEach(relations::match);
        relations.links.links().stream()
                .filter(link -> !relations.linked.containsValue(link))
                .forEach(relations::link);
        return relations;
    }

    /** The regulations that were asked about, each with the days that others give it. */
    SortedMap<RegulationId, List<Wording>> works() {
        return works;
    }

    /** The names under which the regulations are cited. */
    Names names() {
        return names;
    }

    List<Relation> relations() {
        return List.copyOf(relations.values());
    }

    /** Of these, the ones that a person has decided. */
    Map<Relation, Decision.Matched> linked() {
        return Map.copyOf(linked);
    }

    /** The clauses whose object was not found, each with the regulations that may be meant. */
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

    /** What is repealed was there before, and of the same place. */
    private boolean canMean(Open question, RegulationId id) {
        RegulationId actor = question.actor().id();
        return !id.equals(actor)
                && question.on().map(day -> names.isOlder(id, day)).orElse(true)
                && Place.isOne(names.authorities(id), names.authorities(actor));
    }

    private void match(RegulationId actor, List<Wording> wordings) {
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

    /** Whether a person has said what becomes of the clause, or that nothing does. */
    private boolean isSettled(RegulationId actor, OperativeClause clause) {
        return retirement.isDismissed(actor, clause.clause())
                || (clause.type() == Relation.Type.UNREAD
                        && links.links().stream()
                                .anyMatch(link -> link.actor().equals(actor)
                                        && link.clause()
                                                .filter(clause.clause()::equals)
                                                .isPresent()));
    }

    /** A text cites what was made later, too, once an amendment has brought the citation. */
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

    /** What bears the number that the clause tells, under quite another title, may be meant: a person has to say. */
    private void addDoubt(Party actor, OperativeClause clause, Metadata metadata, LocalDate on) {
        names.numberedUnlike(clause, actor.id(), on)
                .forEach(target -> relations.putIfAbsent(
                        Relation.Type.UNREAD + " " + actor.id() + " " + target + " " + clause.clause(),
                        relation(actor, target, on, clause.inDoubt(), metadata)));
    }

    /** What a person says that one does to another, where no clause could be found that says it. */
    private void link(Decision.Matched link) {
        Wording actor = wordings(link.actor()).getFirst();
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
                withdrawn.contains(actor.id()) ? "（该文件已撤回公开，条款不再显示）" : clause.clause(),
                clause.provisions(),
                clause.lastDayFrom(on),
                withdrawn.contains(actor.id())
                        ? List.of()
                        : clause.title().stream().toList());
    }

    /** The earlier of two that do the same, with the names that either has for the target. */
    private Relation merged(Relation one, Relation other) {
        Relation earlier = one.on().isAfter(other.on()) ? other : one;
        Relation whole = earlier.withNames(Stream.concat(one.names().stream(), other.names().stream())
                .distinct()
                .sorted()
                .toList());
        Optional.ofNullable(linked.remove(earlier)).ifPresent(decision -> linked.put(whole, decision));
        return whole;
    }

    /** Whether a wording is known that takes account of the amendment: it is later, or tells it in its history. */
    private boolean isConsolidated(RegulationId target, LocalDate on, Metadata amendment) {
        List<LocalDate> days = Names.dates(amendment).toList();
        return wordings(target).stream()
                .anyMatch(wording -> wording.date()
                                .filter(start -> !start.day().isBefore(on))
                                .isPresent()
                        || Names.dates(wording.metadata()).anyMatch(days::contains));
    }

    /** A text that repeals its own name means a former text of it, which a corpus need not hold. */
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
     * The day from which a clause works.
     *
     * <p>One that stands in the first wording stands in the later ones too, and works since the first took effect; one
     * that an amendment has brought works since that.
     */
    private static Optional<LocalDate> takesEffect(OperativeClause clause, List<Wording> wordings, int position) {
        Wording wording = wordings.get(position);
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

    private List<Wording> wordings(RegulationId id) {
        return works.getOrDefault(id, List.of());
    }

    private Party party(RegulationId id) {
        return new Party(
                id,
                withdrawn.contains(id)
                        ? "已撤回公开的文件"
                        : wordings(id).getLast().metadata().title());
    }
}
