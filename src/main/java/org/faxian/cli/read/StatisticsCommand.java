package org.faxian.cli.read;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.answer.statistics.AnnualReport;
import org.faxian.answer.statistics.StatisticsAnswers;
import org.faxian.answer.statistics.StatisticsView;
import org.faxian.answer.statistics.StatisticsView.RowView;
import org.faxian.answer.statistics.StatisticsView.YearView;
import org.faxian.answer.statistics.StatisticsWorkbook;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.OutputFile;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.desk.sources.Workspace;
import org.faxian.export.ExportFormat;
import org.faxian.lucene.LuceneEngine;
import org.faxian.search.figures.YearFigures.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian statistics}: the figures of the annual report, by year and kind. */
@Command(name = "statistics", description = "${bundle:cli.statistics}", mixinStandardHelpOptions = true)
public final class StatisticsCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", descriptionKey = "cli.statistics.year")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--authority", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.statistics.authority")
    private List<String> authority = List.of();

    @Option(names = "--xlsx", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.statistics.xlsx")
    private Optional<Path> xlsx = Optional.empty();

    @Option(names = "--docx", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.statistics.docx")
    private Optional<Path> docx = Optional.empty();

    StatisticsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Workspace workspace = options.open();
        try (LuceneEngine engine = workspace.engine()) {
            StatisticsView answer = new StatisticsAnswers(engine, workspace.search(), clock).answer(year, authority);
            Terminal terminal = options.terminal(spec);
            if (xlsx.isPresent()) {
                OutputFile.write(new StatisticsWorkbook(answer, Optional.empty()).bytes(), xlsx.get());
            }
            if (docx.isPresent()) {
                AnnualReport report =
                        AnnualReport.of(answer, workspace.corpus().site().name());
                OutputFile.write(ExportFormat.DOCX.bytes(report), docx.get());
            }
            if (options.json()) {
                terminal.print(Json.of(answer));
            } else if (xlsx.isPresent() || docx.isPresent()) {
                xlsx.ifPresent(file -> terminal.say("cli.written", file));
                docx.ifPresent(file -> terminal.say("cli.written", file));
            } else {
                print(answer, terminal);
            }
            terminal.out().flush();
            return 0;
        }
    }

    private static void print(StatisticsView answer, Terminal terminal) {
        List<String> head = new ArrayList<>();
        head.add(terminal.words("cli.statistics.head.year"));
        head.add(terminal.words("cli.statistics.head.kind"));
        for (Measure measure : Measure.values()) {
            head.add(terminal.label(measure));
        }
        terminal.print(String.join("\t", head));
        for (YearView one : answer.years()) {
            one.kinds().forEach(row -> print(one, row, terminal));
            print(one, one.all(), terminal);
        }
        terminal.say(
                "cli.statistics.undated",
                answer.undated().count(),
                answer.total().count());
    }

    private static void print(YearView one, RowView row, Terminal terminal) {
        List<String> line = new ArrayList<>();
        line.add(
                one.complete()
                        ? String.valueOf(one.year())
                        : terminal.words("cli.statistics.year-so-far", one.year(), one.asOf()));
        line.add(terminal.label(row.name()));
        row.figures().forEach(figure -> line.add(String.valueOf(figure.count())));
        terminal.print(String.join("\t", line));
    }
}
