package org.faxian.answer.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.Refusal;
import org.faxian.answer.statistics.StatisticsView.RowView;
import org.faxian.answer.statistics.StatisticsView.YearView;
import org.faxian.export.Spreadsheet.Cell;
import org.faxian.export.Spreadsheet.Sheet;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.language.Language;
import org.faxian.language.Message;

/**
 * The table of rules and normative documents in the annual report on government information disclosure
 * (政府信息公开工作年度报告), in the layout of the State Council's form of 2021 (国办公开办函〔2021〕30号): 第二十条第（一）项.
 *
 * @param publisher the organisation that reports; may be empty
 */
public record AnnualReport(YearView year, String publisher) implements Manuscript {
    private static final List<String> HEAD = Stream.of(
                    "statistics.information", "report.issued", "report.repealed", "report.in-force")
            .map(Language.CHINESE::say)
            .toList();

    /**
     * Returns the report of the only year of the statistics.
     *
     * @throws Refusal if they are of several years
     */
    public static AnnualReport of(StatisticsView statistics, String publisher) {
        if (statistics.years().size() != 1) {
            throw Refusal.badParameter("report-of-a-year", "year", Message.of("problem.report-of-a-year"));
        }
        return new AnnualReport(statistics.years().getFirst(), publisher);
    }

    @Override
    public Facts facts() {
        return new Facts(
                title(),
                publisher.isEmpty() ? List.of() : List.of(publisher),
                "annual-report:" + year.year(),
                year.asOf(),
                Optional.empty());
    }

    @Override
    public void read(Receiver receiver) throws IOException {
        receiver.accept(new Block.Title(1, title(), "report"));
        if (!publisher.isEmpty()) {
            receiver.accept(new Block.TitleLine(publisher));
        }
        receiver.accept(new Block.TitleLine(said("report.article")));
        receiver.accept(new Block.Table(table()));
        receiver.accept(new Block.Note(said("report.note", Language.CHINESE.date(year.asOf()))));
    }

    private String title() {
        return said("report.title", String.valueOf(year.year()));
    }

    private List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        year.report()
                .forEach(row ->
                        rows.add(List.of(row.label(), count(row.issued()), count(ended(row)), count(row.inForce()))));
        return rows;
    }

    /** Returns the table as a sheet of a workbook. */
    Sheet sheet() {
        return new Sheet(
                said("report.sheet"),
                HEAD,
                year.report().stream()
                        .map(row -> List.of(
                                Cell.of(row.label()),
                                Cell.of(row.issued().count()),
                                Cell.of(ended(row)),
                                Cell.of(row.inForce().count())))
                        .toList());
    }

    /** Returns the number of those repealed and those that lapsed: the form has one column for both. */
    private static long ended(RowView row) {
        return row.repealed().count() + row.lapsed().count();
    }

    private static String count(FigureView figure) {
        return count(figure.count());
    }

    private static String count(long number) {
        return String.valueOf(number);
    }

    private static String said(String key, Object... values) {
        return Language.CHINESE.say(key, values);
    }
}
