package org.faxian.answer.search;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.regulation.HitView;
import org.faxian.answer.regulation.StatusView;
import org.faxian.export.CsvTable;
import org.faxian.export.Spreadsheet;
import org.faxian.export.Spreadsheet.Cell;
import org.faxian.export.Spreadsheet.Sheet;
import org.faxian.language.Language;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * The hits of a search as a table, for counting, sorting and checking elsewhere.
 *
 * @param asOf the day of the statuses
 */
public record RegulationList(LocalDate asOf, List<Row> rows) {
    private static final List<String> HEAD = Stream.of(
                    "field.TITLE",
                    "field.NUMBER",
                    "facet.AUTHORITY",
                    "facet.KIND",
                    "facet.STATUS",
                    "list.since",
                    "field.PROMULGATED_ON",
                    "metadata.effective",
                    "list.wording-effective",
                    "list.as-of",
                    "list.id",
                    "list.link")
            .map(Language.CHINESE::say)
            .toList();

    /** The file formats of a list. */
    public enum Format {
        CSV,
        XLSX
    }

    /** A version with its address. */
    private record Row(RegulationVersion version, String id, String url) {}

    /**
     * Creates the list of the versions found.
     *
     * @param base the scheme and host of the addresses
     */
    public static RegulationList of(List<VersionId> found, SearchForm form, String base, Snapshot snapshot) {
        List<Row> rows = new ArrayList<>(found.size());
        for (VersionId id : found) {
            Regulation regulation = snapshot.regulation(id.regulation()).orElseThrow();
            rows.add(new Row(
                    regulation.version(id).orElseThrow(),
                    id.regulation().value(),
                    base + form.links().version(id)));
        }
        return new RegulationList(form.request().asOf(), rows);
    }

    /** Returns the list as a file. */
    public byte[] bytes(Format format) {
        return switch (format) {
            case CSV -> new CsvTable(HEAD, rows.stream().map(this::texts).toList()).bytes();
            case XLSX ->
                new Spreadsheet(
                                asOf,
                                List.of(new Sheet(
                                        Language.CHINESE.say("list.name"),
                                        HEAD,
                                        rows.stream().map(this::cells).toList(),
                                        true)))
                        .bytes();
        };
    }

    private List<String> texts(Row row) {
        Metadata metadata = row.version().metadata();
        StatusView status = StatusView.of(row.version().timeline().validityOn(asOf));
        return List.of(
                metadata.title(),
                HitView.numbers(metadata.caption()).orElse(""),
                Language.CHINESE.list(metadata.caption().authorities()),
                metadata.caption().kind().label(),
                status.label(),
                stated(status.since()),
                stated(metadata.enactment().firstKnownDate()),
                stated(metadata.beganOn()),
                stated(metadata.term().effectiveOn()),
                asOf.toString(),
                row.id(),
                row.url());
    }

    private static String stated(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private List<Cell> cells(Row row) {
        List<String> texts = texts(row);
        List<Cell> cells = new ArrayList<>(
                texts.subList(0, texts.size() - 1).stream().map(Cell::of).toList());
        cells.add(new Cell.Link(row.url(), URI.create(row.url())));
        return cells;
    }
}
