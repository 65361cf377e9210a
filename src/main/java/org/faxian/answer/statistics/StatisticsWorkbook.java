package org.faxian.answer.statistics;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.statistics.StatisticsView.RowView;
import org.faxian.answer.statistics.StatisticsView.ShareView;
import org.faxian.answer.statistics.StatisticsView.YearView;
import org.faxian.export.Spreadsheet;
import org.faxian.export.Spreadsheet.Cell;
import org.faxian.export.Spreadsheet.Sheet;
import org.faxian.language.Language;
import org.faxian.search.engine.Facet;
import org.faxian.search.figures.YearFigures.Measure;

/** The statistics as a workbook, for the annual report and for further calculation. */
public final class StatisticsWorkbook {
    private static final List<String> NOTES = List.of(
            "statistics.workbook.note-issued",
            "statistics.workbook.note-ended",
            "statistics.workbook.note-in-force",
            "statistics.workbook.note-rules",
            "statistics.workbook.note-undated");

    private final StatisticsView statistics;
    private final Optional<String> base;

    /**
     * Creates a workbook of the statistics.
     *
     * @param base the scheme and host for links from the numbers to the portal; empty for no links
     */
    public StatisticsWorkbook(StatisticsView statistics, Optional<String> base) {
        this.statistics = statistics;
        this.base = base;
    }

    /** Returns the file; identical bytes for the same day and the same commit of the index. */
    public byte[] bytes() {
        Stream<Sheet> annual = statistics.years().size() == 1
                ? Stream.of(new AnnualReport(statistics.years().getFirst(), "").sheet())
                : Stream.empty();
        List<Sheet> sheets = Stream.concat(annual, Stream.of(report(), kinds(), counts(), notes()))
                .toList();
        return new Spreadsheet(statistics.asOf(), sheets).bytes();
    }

    private Sheet report() {
        List<List<Cell>> rows = statistics.years().stream()
                .flatMap(year -> year.report().stream().map(row -> row(year, row)))
                .toList();
        return new Sheet(said("statistics.workbook.report"), head("statistics.information"), rows);
    }

    private Sheet kinds() {
        List<List<Cell>> rows = statistics.years().stream()
                .flatMap(year -> Stream.concat(year.kinds().stream(), Stream.of(year.all()))
                        .map(row -> row(year, row)))
                .toList();
        return new Sheet(said("statistics.kinds"), head("facet.KIND"), rows);
    }

    private static List<String> head(String label) {
        return Stream.of(
                        Stream.of(said("changes.year"), said("statistics.workbook.as-of"), said(label)),
                        Stream.of(Measure.values()).map(measure -> said("statistics.workbook.count-of", measure)))
                .flatMap(names -> names)
                .toList();
    }

    private List<Cell> row(YearView year, RowView row) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.of(year.year()), Cell.of(year.asOf().toString()), Cell.of(row.label())));
        row.figures().forEach(figure -> cells.add(number(figure.count(), figure.url())));
        return cells;
    }

    private Sheet counts() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Cell.of(said("statistics.workbook.all")),
                Cell.of(""),
                number(statistics.total().count(), statistics.total().url())));
        statistics.counts().forEach((facet, shares) -> {
            for (ShareView share : shares) {
                rows.add(List.of(
                        Cell.of(Facet.named(facet).orElseThrow().label()),
                        Cell.of(share.label()),
                        number(share.count(), share.url())));
            }
        });
        return new Sheet(
                said("statistics.workbook.holdings"),
                List.of(
                        said("statistics.workbook.item"),
                        said("statistics.workbook.value"),
                        said("statistics.workbook.count")),
                rows);
    }

    private Sheet notes() {
        return new Sheet(
                said("statistics.workbook.notes"),
                List.of(said("statistics.workbook.definitions", statistics.asOf())),
                NOTES.stream().map(note -> List.of(Cell.of(said(note)))).toList());
    }

    private static String said(String key, Object... values) {
        return Language.CHINESE.say(key, values);
    }

    /** Counts of zero get no link: thousands of useless links would make the file slow to open. */
    private Cell number(long count, String url) {
        return new Cell.Count(count, base.filter(host -> count > 0).map(host -> URI.create(host + url)));
    }
}
