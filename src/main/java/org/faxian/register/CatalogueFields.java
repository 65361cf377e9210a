package org.faxian.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.faxian.register.CatalogueReport.Finding;
import org.faxian.register.CatalogueReport.Problem;
import org.faxian.regulation.Disagreement;
import org.faxian.regulation.Disagreement.Claim;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.StatedStatus;
import org.faxian.regulation.TextId;

/** Document fields taken from catalogues because the texts do not state them, and the disagreements between both. */
public final class CatalogueFields {
    /** A row and its catalogue. */
    private record Row(Catalogue catalogue, ListedDocument document) {}

    private final Map<TextId, RegisteredSource> applied = new HashMap<>();
    private final Map<TextId, List<Disagreement>> disagreements = new HashMap<>();
    private final List<CatalogueReport> reports = new ArrayList<>();
    private final Map<String, Integer> filled = new HashMap<>();

    /**
     * Applies the catalogues to the documents.
     *
     * @param groups the files of each regulation
     */
    CatalogueFields(Collection<Catalogue> catalogues, SortedMap<RegulationId, List<RegisteredSource>> groups) {
        if (catalogues.isEmpty()) {
            return;
        }
        List<Catalogue> ordered = catalogues.stream()
                .sorted(Comparator.comparing(Catalogue::path))
                .toList();
        Map<RegulationId, List<Row>> rows = new HashMap<>();
        Map<String, List<Finding>> findings = new HashMap<>();
        ListedNames names = names(groups);
        ordered.forEach(catalogue -> findings.put(catalogue.path(), assign(catalogue, names, groups, rows)));
        groups.forEach((id, files) -> files.forEach(file -> apply(file, rows.getOrDefault(id, List.of()))));
        ordered.forEach(
                catalogue -> reports.add(report(catalogue, findings.getOrDefault(catalogue.path(), List.of()))));
    }

    /** Applies the catalogues to the given files. */
    public static CatalogueFields of(Collection<Catalogue> catalogues, Collection<RegisteredSource> sources) {
        Namesakes namesakes = new Namesakes(sources, new BodyLineages(List.of()));
        return new CatalogueFields(
                catalogues, Identities.of(sources, namesakes, Set.of()).groups());
    }

    private static ListedNames names(SortedMap<RegulationId, List<RegisteredSource>> groups) {
        SortedMap<RegulationId, List<Metadata>> works = new TreeMap<>();
        groups.forEach((id, files) ->
                works.put(id, files.stream().map(RegisteredSource::metadata).toList()));
        return new ListedNames(works);
    }

    private CatalogueReport report(Catalogue catalogue, List<Finding> findings) {
        long lost =
                findings.stream().filter(finding -> finding.problem().isWhole()).count();
        return new CatalogueReport(
                catalogue.path(),
                catalogue.entries().size(),
                catalogue.entries().size() - Math.toIntExact(lost),
                filled.getOrDefault(catalogue.path(), 0),
                findings);
    }

    /** Assigns each row to its regulation and returns the rows that could not be used. */
    private static List<Finding> assign(
            Catalogue catalogue,
            ListedNames names,
            Map<RegulationId, List<RegisteredSource>> groups,
            Map<RegulationId, List<Row>> rows) {
        List<Finding> findings = new ArrayList<>();
        for (ListedDocument row : catalogue.entries()) {
            if (row.statedInRow()
                    .filter(words -> StatedStatus.of(words).isEmpty())
                    .isPresent()) {
                findings.add(new Finding(Problem.UNKNOWN_STATUS, row.row(), List.of()));
            }
            if (!row.unread().isEmpty()) {
                findings.add(new Finding(Problem.UNREAD_DAY, row.row(), List.of()));
            }
            switch (names.find(row)) {
                case ListedNames.Meaning.One(RegulationId id) -> {
                    boolean isBeside = groups.getOrDefault(id, List.of()).stream()
                            .anyMatch(file -> catalogue.covers(file.file().path()));
                    if (isBeside) {
                        rows.computeIfAbsent(id, k -> new ArrayList<>()).add(new Row(catalogue, row));
                    } else {
                        findings.add(new Finding(Problem.ELSEWHERE, row.row(), List.of()));
                    }
                }
                case ListedNames.Meaning.Several(var candidates) ->
                    findings.add(new Finding(Problem.AMBIGUOUS, row.row(), candidates));
                case ListedNames.Meaning.Unlike(var candidates) ->
                    findings.add(new Finding(Problem.UNLIKE, row.row(), candidates));
                case ListedNames.Meaning.None(var nearest) ->
                    findings.add(new Finding(Problem.ABSENT, row.row(), nearest));
            }
        }
        return findings;
    }

    private void apply(RegisteredSource source, List<Row> rows) {
        List<Row> beside = rows.stream()
                .filter(row -> row.catalogue().covers(source.file().path()))
                .toList();
        if (beside.isEmpty()) {
            return;
        }
        List<Disagreement> found = new ArrayList<>();
        Metadata metadata = source.metadata();
        for (ListedField field : ListedField.all()) {
            metadata = concluded(apply(field, metadata, beside, found));
        }
        applied.put(source.file().text(), source.withMetadata(metadata));
        disagreements.put(source.file().text(), List.copyOf(found));
    }

    private Metadata apply(ListedField listed, Metadata metadata, List<Row> rows, List<Disagreement> found) {
        Field field = listed.field();
        if (field.isFrom(Provenance.DECIDED, metadata)) {
            return metadata;
        }
        Optional<String> own = field.in(metadata);
        Map<String, Row> stated = new LinkedHashMap<>();
        for (Row row : rows) {
            listed.in(row.document())
                    .filter(value -> own.isEmpty() || !listed.agrees(metadata, row.document()))
                    .ifPresent(value -> stated.putIfAbsent(listed.meaning(value), row));
        }
        if (own.isEmpty() && listed.isOpenIn(metadata) && stated.size() == 1) {
            Row only = stated.values().iterator().next();
            filled.merge(only.catalogue().path(), 1, Integer::sum);
            return field.put(metadata, listed.in(only.document()).orElseThrow(), Provenance.CATALOGUE);
        }
        if (!stated.isEmpty() && (own.isPresent() || listed.isOpenIn(metadata))) {
            found.add(new Disagreement(
                    field.wireName(),
                    field.label(),
                    own,
                    stated.values().stream()
                            .map(row -> new Claim(
                                    listed.in(row.document()).orElseThrow(),
                                    row.catalogue().name()))
                            .toList()));
        }
        return metadata;
    }

    /** Adds the conclusions that follow from a catalogue's number and day, as for those of the text. */
    private static Metadata concluded(Metadata metadata) {
        boolean isLetter = metadata.caption().numbers().stream().anyMatch(DocumentNumber.Serial.class::isInstance);
        Metadata dated = metadata.enactment()
                .signedOn()
                .filter(day -> isLetter && metadata.enactment().promulgatedOn().isEmpty())
                .map(day -> Field.PROMULGATED_ON.put(metadata, day.toString(), Provenance.CONCLUDED))
                .orElse(metadata);
        return isLetter && dated.caption().kind() == RegulationKind.OTHER
                ? Field.KIND.put(dated, RegulationKind.NORMATIVE_DOCUMENT.name(), Provenance.CONCLUDED)
                : dated;
    }

    /** Returns the file with the fields from catalogues. */
    public RegisteredSource applied(RegisteredSource source) {
        return applied.getOrDefault(source.file().text(), source);
    }

    /** Returns the disagreements between catalogues and the file. */
    public List<Disagreement> of(RegisteredSource source) {
        return disagreements.getOrDefault(source.file().text(), List.of());
    }

    /** Returns the disagreements between catalogues and a version. */
    List<Disagreement> of(VersionFiles wording) {
        return wording.files().stream()
                .flatMap(file -> of(file).stream())
                .distinct()
                .toList();
    }

    List<CatalogueReport> reports() {
        return List.copyOf(reports);
    }
}
