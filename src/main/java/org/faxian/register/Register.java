package org.faxian.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.regulation.Decision;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Retired;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.VersionId;
import org.faxian.text.TitleKey;

/**
 * All regulations of the sources, with versions, relations and timelines.
 *
 * <p>The result does not depend on the order of the sources.
 *
 * @param regulations in the order of their ids
 * @param undecided the regulations with decisions, as they would be without them
 * @param retired the ids that were withdrawn or merged with others, in order
 * @param newIdentities the sources that are not yet in the journal, with their new ids
 * @param unmatchedRepeals clauses whose target was not found
 * @param dismissals clauses that people have marked as having no effect on others
 * @param catalogues the report of each catalogue
 * @param undergone the acts of others on the regulations whose own relations do not show all of them
 */
public record Register(
        List<Regulation> regulations,
        List<Regulation> undecided,
        List<Retired> retired,
        List<NewIdentity> newIdentities,
        List<UnmatchedRepeal> unmatchedRepeals,
        List<Decision.Dismissed> dismissals,
        List<CatalogueReport> catalogues,
        Map<RegulationId, IncomingActs> undergone) {

    /** A source to be written to the journal under its new id. */
    public record NewIdentity(RegulationId id, SourceFile source, String title) {}

    public Register {
        regulations = List.copyOf(regulations);
        undecided = List.copyOf(undecided);
        retired = List.copyOf(retired);
        newIdentities = List.copyOf(newIdentities);
        unmatchedRepeals = List.copyOf(unmatchedRepeals);
        dismissals = List.copyOf(dismissals);
        catalogues = List.copyOf(catalogues);
        undergone = Map.copyOf(undergone);
    }

    /** Computes the register of sources without decisions. */
    public static Register of(Collection<RegisteredSource> sources) {
        return of(sources, List.of());
    }

    /** Computes the register of sources and decisions, without conventions and catalogues. */
    public static Register of(Collection<RegisteredSource> sources, Collection<Decision> decisions) {
        return of(sources, decisions, Conventions.NONE, List.of());
    }

    /**
     * Computes the register of the sources; decisions override the sources.
     *
     * @param catalogues lists that supply data missing from the texts of documents in their folders
     */
    public static Register of(
            Collection<RegisteredSource> sources,
            Collection<Decision> decisions,
            Conventions conventions,
            Collection<Catalogue> catalogues) {
        return of(new RegisterInput(List.copyOf(sources), List.of(), List.copyOf(catalogues)), decisions, conventions);
    }

    /** Computes the register of a corpus. */
    public static Register of(RegisterInput holdings, Collection<Decision> decisions, Conventions conventions) {
        AppliedCorrections corrections = new AppliedCorrections(decisions);
        IdDecisions byPeople = new IdDecisions(decisions);
        List<RegisteredSource> corrected = holdings.sources().stream()
                .map(corrections::applied)
                .map(byPeople::under)
                .toList();
        DateCompletion completions = new DateCompletion(corrected, conventions.terms());
        List<RegisteredSource> read =
                corrected.stream().map(completions::completed).toList();
        BodyLineages lineages = new BodyLineages(conventions.bodies());
        Identities identities = Identities.of(read, new Namesakes(read, lineages), byPeople.apart());
        IdDecisions retirement = new IdDecisions(decisions, identities.joined());
        SortedMap<RegulationId, List<VersionFiles>> registered = new TreeMap<>();
        CatalogueFields listed = new CatalogueFields(holdings.catalogues(), identities.groups());
        identities
                .groups()
                .forEach((id, files) -> registered.put(
                        id, Versions.of(files.stream().map(listed::applied).toList())));
        Relations clauses = Relations.in(registered, lineages, retirement);
        SortedMap<RegulationId, List<VersionFiles>> works = new TreeMap<>(clauses.works());
        Explanations explanations = new Explanations(holdings.explanations(), clauses.names(), retirement);
        Mentions mentions = Mentions.among(works, clauses.names());
        Regions regions = new Regions(conventions.gazetteer(), conventions.home());
        RegulationExtras remarks = new RegulationExtras(corrections, listed, explanations, mentions, regions);
        Map<Relation, Decision.Matched> linked = clauses.linked();
        Map<RegulationId, List<Relation>> relations = byParty(clauses.relations());
        Map<RegulationId, List<Decision.Act>> byPerson = decisions.stream()
                .flatMap(decision -> decision instanceof Decision.Act act ? Stream.of(act) : Stream.empty())
                .sorted(Timelines.AS_RECORDED)
                .collect(Collectors.groupingBy(act -> retirement.kept(act.id())));
        List<Regulation> regulations = new ArrayList<>();
        List<Regulation> undecided = new ArrayList<>();
        Map<RegulationId, IncomingActs> undergone = new TreeMap<>();
        works.keySet().removeAll(retirement.ids());
        works.forEach((id, wordings) -> {
            List<Relation> own = relations.getOrDefault(id, List.of());
            List<Decision.Act> decided = byPerson.getOrDefault(id, List.of());
            IncomingActs acts = IncomingActs.of(id, own, linked);
            Regulation regulation = regulation(id, wordings, own, acts, decided, remarks);
            regulations.add(regulation);
            if (!acts.isShownBy(regulation)) {
                undergone.put(id, acts);
            }
            if (!decided.isEmpty()) {
                undecided.add(regulation(id, wordings, own, acts, List.of(), remarks));
            }
        });
        return new Register(
                regulations,
                undecided,
                retirement.all(),
                newIdentities(identities, explanations),
                clauses.unmatched(),
                retirement.dismissals(),
                listed.reports(),
                undergone);
    }

    /** Returns the contradictions between sources, clauses and people about validity on the day. */
    public List<Contradiction> contradictionsOn(LocalDate day) {
        return Contradiction.among(this, day);
    }

    /** Returns the disagreements between documents and catalogues, each as a sentence. */
    public List<Message> disagreements() {
        return regulations.stream()
                .flatMap(
                        regulation -> regulation.versions().stream().flatMap(version -> version.disagreements().stream()
                                .map(one -> Message.of(
                                        "contradiction.of",
                                        version.metadata().title(),
                                        regulation.id().toString(),
                                        one.sentence()))))
                .distinct()
                .toList();
    }

    /** Returns the regulations by id. */
    public Map<RegulationId, Regulation> byId() {
        return regulations.stream().collect(Collectors.toMap(Regulation::id, Function.identity()));
    }

    /** Returns the retirement of an id; empty if it is not retired. */
    public Optional<Retired> retired(RegulationId id) {
        return retired.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Returns the regulations with the given title, attached title or former title, or with the given document number, in
     * any spelling.
     */
    public List<Regulation> named(String name) {
        TitleKey title = TitleKey.of(name);
        Optional<String> number = DocumentNumber.parse(name).map(DocumentNumber::canonical);
        return regulations.stream()
                .filter(regulation -> regulation.versions().stream()
                        .map(version -> version.metadata().caption())
                        .anyMatch(caption -> Stream.concat(caption.titles(), caption.formerTitles().stream())
                                        .map(TitleKey::of)
                                        .anyMatch(title::equals)
                                || caption.numbers().stream()
                                        .map(DocumentNumber::canonical)
                                        .anyMatch(known ->
                                                number.filter(known::equals).isPresent())))
                .toList();
    }

    /** Returns the regulation with the given id. */
    public Optional<Regulation> regulation(RegulationId id) {
        return regulations.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    private static List<NewIdentity> newIdentities(Identities identities, Explanations explanations) {
        List<NewIdentity> fresh = new ArrayList<>(explanations.fresh());
        identities
                .groups()
                .forEach((id, files) -> files.forEach(file -> {
                    if (file.known().isEmpty()) {
                        fresh.add(
                                new NewIdentity(id, file.file(), file.metadata().title()));
                    }
                    file.attachments().stream()
                            .filter(attachment -> !attachment.isKnown())
                            .forEach(attachment -> fresh.add(new NewIdentity(
                                    id, attachment.file(), attachment.file().name())));
                }));
        return fresh;
    }

    private static Map<RegulationId, List<Relation>> byParty(List<Relation> relations) {
        Map<RegulationId, List<Relation>> byParty = new HashMap<>();
        for (Relation relation : relations) {
            byParty.computeIfAbsent(relation.actor().id(), k -> new ArrayList<>())
                    .add(relation);
            byParty.computeIfAbsent(relation.target().id(), k -> new ArrayList<>())
                    .add(relation);
        }
        return byParty;
    }

    private static Regulation regulation(
            RegulationId id,
            List<VersionFiles> wordings,
            List<Relation> relations,
            IncomingActs undergone,
            List<Decision.Act> decided,
            RegulationExtras remarks) {
        Timelines timelines =
                new Timelines(id, wordings.stream().map(VersionFiles::metadata).toList(), undergone, decided);
        List<RegulationVersion> versions = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            VersionFiles wording = wordings.get(i);
            versions.add(new RegulationVersion(
                    versionId(id, wording, taken),
                    wording.metadata(),
                    wording.parts().stream().map(part -> part.best().file()).toList(),
                    wording.files().stream().map(RegisteredSource::file).toList(),
                    wording.files().stream()
                            .flatMap(file -> file.attachments().stream())
                            .map(RegisteredSource.Attachment::file)
                            .toList(),
                    i == 0 ? LocalDate.MIN : startOf(wordings, i),
                    i + 1 < wordings.size() ? Optional.of(startOf(wordings, i + 1)) : Optional.empty(),
                    timelines.of(i),
                    remarks.corrections().of(wording),
                    remarks.listed().of(wording)));
        }
        return new Regulation(
                id,
                versions,
                remarks.regions().of(wordings),
                listedFrom(wordings),
                // Continuations and sentences that were not understood change nothing; the status quotes them as
                // evidence.
                relations.stream()
                        .filter(relation ->
                                relation.type() != Relation.Type.CONTINUES && relation.type() != Relation.Type.UNREAD)
                        .toList(),
                decided,
                remarks.explanations().of(id),
                remarks.mentions().of(id));
    }

    /** The data of regulations and versions that do not follow from clauses. */
    private record RegulationExtras(
            AppliedCorrections corrections,
            CatalogueFields listed,
            Explanations explanations,
            Mentions mentions,
            Regions regions) {}

    private static LocalDate startOf(List<VersionFiles> wordings, int position) {
        return wordings.get(position).date().map(VersionDate::day).orElse(LocalDate.MIN);
    }

    private static VersionId versionId(RegulationId id, VersionFiles wording, Map<String, Integer> taken) {
        String day = wording.date().map(date -> date.day().toString()).orElse("undated");
        int count = taken.merge(day, 1, Integer::sum);
        return new VersionId(id, count == 1 ? day : day + "." + count);
    }

    private static Optional<LocalDate> listedFrom(List<VersionFiles> wordings) {
        return wordings.stream()
                .flatMap(wording -> wording.files().stream())
                .flatMap(file -> file.metadata().enactment().firstKnownDate().stream())
                .min(Comparator.naturalOrder());
    }
}
