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
import org.faxian.search.engine.Facet;
import org.faxian.search.figures.YearFigures.Measure;

/** The statistics as a workbook, for the annual report and for further calculation. */
public final class StatisticsWorkbook {
    private static final List<String> NOTES = List.of(
            "制发：公布日期在当年的文件。",
            "废止、失效：当年被废止或者失效，并且年末仍然如此的文件；有效期届满和宣布失效计入失效。",
            "现行有效：年末现行有效、部分失效和暂停施行的文件；尚未施行和效力待核的另列。",
            "规章：部门规章和地方政府规章。未完结的年份截至统计日。",
            "公布日期不详的文件不计入任何一年的制发件数，另列。");

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
        return new Spreadsheet(statistics.asOf(), List.of(report(), kinds(), counts(), notes())).bytes();
    }

    private Sheet report() {
        List<List<Cell>> rows = statistics.years().stream()
                .flatMap(year -> year.report().stream().map(row -> row(year, row)))
                .toList();
        return new Sheet("年度报告", head("信息内容"), rows);
    }

    private Sheet kinds() {
        List<List<Cell>> rows = statistics.years().stream()
                .flatMap(year -> Stream.concat(year.kinds().stream(), Stream.of(year.all()))
                        .map(row -> row(year, row)))
                .toList();
        return new Sheet("各类文件", head("文件类别"), rows);
    }

    private static List<String> head(String label) {
        return Stream.of(
                        Stream.of("年份", "截至", label),
                        Stream.of(Measure.values()).map(measure -> measure.label() + "件数"))
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
                Cell.of("全部"),
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
        return new Sheet("收录情况", List.of("项目", "值", "件数"), rows);
    }

    private Sheet notes() {
        return new Sheet(
                "说明",
                List.of("统计口径（统计日 " + statistics.asOf() + "）"),
                NOTES.stream().map(note -> List.of(Cell.of(note))).toList());
    }

    /** Counts of zero get no link: thousands of useless links would make the file slow to open. */
    private Cell number(long count, String url) {
        return new Cell.Count(count, base.filter(host -> count > 0).map(host -> URI.create(host + url)));
    }
}
