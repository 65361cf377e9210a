package org.faxian.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.answer.statistics.FigureView;
import org.faxian.answer.statistics.StatisticsAnswers;
import org.faxian.answer.statistics.StatisticsView;
import org.faxian.answer.statistics.StatisticsView.RowView;
import org.faxian.answer.statistics.StatisticsView.YearView;
import org.faxian.answer.statistics.StatisticsWorkbook;
import org.faxian.desk.sources.Workspace;
import org.faxian.json.DomainJson;
import org.faxian.lucene.LuceneEngine;
import org.faxian.search.figures.YearFigures.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian statistics}: the figures of the annual report, by year and kind. */
@Command(
        name = "statistics",
        description = {
            "Counts for each year and kind what was issued, repealed, lapsed, and is in force on 31 December.",
            "The current year is counted up to today."
        },
        mixinStandardHelpOptions = true)
final class StatisticsCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(names = "--year", paramLabel = "YEAR", description = "this year only (default: every year)")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--authority", paramLabel = "NAME", description = "full name; may be repeated")
    private List<String> authority = List.of();

    @Option(names = "--xlsx", paramLabel = "FILE", description = "write them to this workbook")
    private Optional<Path> xlsx = Optional.empty();

    StatisticsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Workspace workspace = options.open();
        try (LuceneEngine engine = workspace.engine()) {
            StatisticsView answer = new StatisticsAnswers(engine, workspace.search(), clock).answer(year, authority);
            PrintWriter out = spec.commandLine().getOut();
            if (xlsx.isPresent()) {
                OutputFile.write(new StatisticsWorkbook(answer, Optional.empty()).bytes(), xlsx.get());
            }
            if (options.json()) {
                out.println(DomainJson.mapper().writeValueAsString(answer));
            } else if (xlsx.isPresent()) {
                out.println("written: " + xlsx.get());
            } else {
                print(answer, out);
            }
            out.flush();
            return 0;
        }
    }

    private static void print(StatisticsView answer, PrintWriter out) {
        StringBuilder head = new StringBuilder("年份\t类别");
        for (Measure measure : Measure.values()) {
            head.append('\t').append(measure.label());
        }
        out.println(head);
        for (YearView one : answer.years()) {
            one.kinds().forEach(row -> print(one, row, out));
            print(one, one.all(), out);
        }
        out.println(answer.undated().count() + " of " + answer.total().count()
                + " regulations bear no date, and no year counts them as issued");
    }

    private static void print(YearView one, RowView row, PrintWriter out) {
        StringBuilder line =
                new StringBuilder(one.year() + (one.complete() ? "" : "（至" + one.asOf() + "）") + "\t" + row.label());
        for (FigureView figure : row.figures()) {
            line.append('\t').append(figure.count());
        }
        out.println(line);
    }
}
