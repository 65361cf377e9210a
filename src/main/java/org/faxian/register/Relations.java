package org.faxian.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Relation.Party;

/** The second pass: what the clauses of each regulation do to others. */
final class Relations {
    private final SortedMap<RegulationId, List<Wording>> works;
    private final Map<TitleKey, List<RegulationId>> byTitle = new HashMap<>();
    private final Map<String, List<RegulationId>> byNumber = new HashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Set<UnmatchedRepeal> unmatched = new LinkedHashSet<>();

    private Relations(SortedMap<RegulationId, List<Wording>> works) {
        this.works = works;
    }

    static Relations in(SortedMap<RegulationId, List<Wording>> works) {
        Relations relations = new Relations(works);
        works.forEach(relations::addNames);
        works.forEach(relations::match);
        return relations;
    }

    List<Relation> relations() {
        return List.copyOf(relations.values());
    }

    List<UnmatchedRepeal> unmatched() {
        return List.copyOf(unmatched);
    }

    private void addNames(RegulationId id, List<Wording> wordings) {
        wordings.stream().map(Wording::metadata).map(Metadata::caption).forEach(caption -> {
            Stream.concat(Stream.of(caption.title()), caption.attachedTitle().stream())
                    .forEach(title -> addName(byTitle, TitleKey.of(title), id));
            caption.numbers().forEach(number -> addName(byNumber, number.canonical(), id));
        });
    }

    private static <K> void addName(Map<K, List<RegulationId>> names, K name, RegulationId id) {
        List<RegulationId> ids = names.computeIfAbsent(name, k -> new ArrayList<>());
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    private void match(RegulationId actor, List<Wording> wordings) {
        for (Wording wording : wordings) {
            for (OperativeClause clause : wording.metadata().clauses()) {
                match(actor, wording, clause);
            }
        }
    }

    private void match(RegulationId actor, Wording wording, OperativeClause clause) {
        Party self = party(actor);
        Optional<LocalDate> on = clause.on().or(() -> takesEffect(wording));
        Optional<RegulationId> target = on.flatMap(day -> candidates(clause).stream()
                .filter(id -> !id.equals(actor) && isOlder(id, day) && agrees(id, clause))
                .max(Comparator.comparing(this::firstDay)));
        if (target.isPresent()) {
            Relation relation = relation(self, target.get(), on.orElseThrow(), clause, wording.metadata());
            relations.merge(
                    relation.type() + " " + actor + " " + target.get() + " " + clause.provisions(),
                    relation,
                    (one, other) -> one.on().isAfter(other.on()) ? other : one);
        } else if (!namesItself(self, clause)) {
            unmatched.add(new UnmatchedRepeal(self, clause));
        }
    }

    private Relation relation(
            Party actor, RegulationId target, LocalDate on, OperativeClause clause, Metadata actorMetadata) {
        boolean unconsolidated = clause.type() == Relation.Type.AMENDS && !isConsolidated(target, on, actorMetadata);
        return new Relation(
                unconsolidated ? Relation.Type.AMENDS_UNCONSOLIDATED : clause.type(),
                actor,
                party(target),
                on,
                clause.clause(),
                clause.provisions());
    }

    /** Whether a wording is known that takes account of the amendment: it is later, or tells it in its history. */
    private boolean isConsolidated(RegulationId target, LocalDate on, Metadata amendment) {
        List<LocalDate> days = dates(amendment).toList();
        return wordings(target).stream()
                .anyMatch(wording -> wording.date()
                                .filter(start -> !start.day().isBefore(on))
                                .isPresent()
                        || renewals(wording.metadata()).anyMatch(days::contains));
    }

    /** A text that repeals its own name means a former text of it, which a corpus need not hold. */
    private static boolean namesItself(Party self, OperativeClause clause) {
        return clause.title()
                .map(TitleKey::of)
                .filter(TitleKey.of(self.title())::equals)
                .isPresent();
    }

    /** A clause stands in later wordings too; what counts is when the text with it first took effect. */
    private static Optional<LocalDate> takesEffect(Wording wording) {
        return wording.metadata().term().firstEffectiveOn().or(() -> wording.date()
                .map(VersionDate::day));
    }

    private List<RegulationId> candidates(OperativeClause clause) {
        List<RegulationId> named = clause.title()
                .map(title -> byTitle.getOrDefault(TitleKey.of(title), List.of()))
                .orElse(List.of());
        List<RegulationId> numbered = clause.number()
                .map(number -> byNumber.getOrDefault(number.canonical(), List.of()))
                .orElse(List.of());
        return clause.title().isPresent() ? named : numbered;
    }

    /** A repeal of an earlier text of a name does not repeal its successor. */
    private boolean isOlder(RegulationId id, LocalDate repealedOn) {
        return firstDay(id).isBefore(repealedOn);
    }

    private LocalDate firstDay(RegulationId id) {
        return wordings(id).stream()
                .map(Wording::metadata)
                .flatMap(metadata -> Stream.of(
                                metadata.term().firstEffectiveOn(),
                                metadata.enactment().firstKnownDate(),
                                VersionDate.of(metadata).map(VersionDate::day))
                        .flatMap(Optional::stream))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** Whether number and date, where the clause gives them, are those of the candidate as far as it tells its own. */
    private boolean agrees(RegulationId id, OperativeClause clause) {
        List<Metadata> texts = wordings(id).stream().map(Wording::metadata).toList();
        List<DocumentNumber> numbers =
                texts.stream().flatMap(m -> m.caption().numbers().stream()).toList();
        List<LocalDate> dates = texts.stream().flatMap(Relations::dates).toList();
        boolean numberAgrees = clause.number()
                .map(number -> numbers.isEmpty() || numbers.stream().anyMatch(own -> isSame(own, number)))
                .orElse(true);
        boolean dateAgrees = clause.date()
                .map(date -> dates.isEmpty() || dates.contains(date))
                .orElse(true);
        return numberAgrees && dateAgrees;
    }

    /** Orders are cited with and without the full name of the authority: 省政府令第58号. */
    private static boolean isSame(DocumentNumber own, DocumentNumber cited) {
        return (own instanceof DocumentNumber.Order a && cited instanceof DocumentNumber.Order b)
                ? a.bare().equals(b.bare())
                : own.sameAs(cited);
    }

    private static Stream<LocalDate> renewals(Metadata metadata) {
        return Stream.concat(metadata.enactment().amendedOn().stream(), metadata.enactment().readoptedOn().stream());
    }

    private static Stream<LocalDate> dates(Metadata metadata) {
        Metadata.Enactment enactment = metadata.enactment();
        Stream<LocalDate> single = Stream.of(
                        enactment.adoptedOn(),
                        enactment.approvedOn(),
                        enactment.signedOn(),
                        enactment.issuedOn(),
                        enactment.promulgatedOn(),
                        metadata.term().firstEffectiveOn())
                .flatMap(Optional::stream);
        return Stream.of(single, enactment.readoptedOn().stream(), enactment.amendedOn().stream())
                .flatMap(dates -> dates);
    }

    private List<Wording> wordings(RegulationId id) {
        return works.getOrDefault(id, List.of());
    }

    private Party party(RegulationId id) {
        return new Party(id, wordings(id).getLast().metadata().title());
    }
}
