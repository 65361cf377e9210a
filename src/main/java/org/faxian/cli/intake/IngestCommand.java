package org.faxian.cli.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.cli.decide.DecisionText;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.desk.decide.StatusListReport;
import org.faxian.desk.index.PassageEncoding;
import org.faxian.desk.intake.FileReport;
import org.faxian.desk.intake.IngestReport;
import org.faxian.desk.intake.Ingestion;
import org.faxian.desk.intake.Ingestion.Rehearsal;
import org.faxian.desk.intake.PublishOrder;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faxian ingest}: ingests files or folders into the corpus. */
@Command(name = "ingest", description = "${bundle:cli.ingest}", mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(arity = "0..*", paramLabel = "${bundle:cli.label.path}", descriptionKey = "cli.ingest.paths")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @ArgGroup(exclusive = false, multiplicity = "0..*", headingKey = "cli.ingest.publish-heading")
    private List<PublishOptions> publish = new ArrayList<>();

    @Option(
            names = {"--decided-by", "--by"},
            paramLabel = "${bundle:cli.label.name}",
            defaultValue = "${env:FAXIAN_DECIDED_BY:-${sys:user.name}}",
            descriptionKey = "cli.ingest.decided-by")
    private String by = "";

    @Option(names = "--dry-run", descriptionKey = "cli.ingest.dry-run")
    private boolean dryRun;

    IngestCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        if (catalogue.isGiven()) {
            return takeCatalogue();
        }
        if (paths.isEmpty() && publish.isEmpty()) {
            throw new UsageException(Message.of("cli.ingest.no-path"));
        }
        paths.stream()
                .filter(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .ifPresent(path -> {
                    throw new UsageException(Message.of("cli.no-such-path", path));
                });
        List<PublishOrder> orders = publish.stream().map(one -> one.order(by)).toList();
        Terminal terminal = options.terminal(spec);
        if (dryRun) {
            return printRehearsal(new Ingestion(options.open(), clock).rehearse(paths, orders), terminal);
        }
        Workspace workspace = options.openOrCreate();
        IngestReport report = new Ingestion(workspace, clock).run(paths, orders);
        print(report, terminal);
        PassageEncoding.byAllProcessors(workspace).run(() -> false);
        return report.isComplete() ? 0 : ExitCode.SOME_FAILED;
    }

    private void print(IngestReport report, Terminal terminal) throws Exception {
        if (options.json()) {
            terminal.print(Json.of(Map.of("outcomes", report.counts(), "report", report)));
        } else {
            new IngestReportText(terminal).print(report);
        }
        terminal.out().flush();
    }

    private int takeCatalogue() throws Exception {
        if (!paths.isEmpty()) {
            throw new UsageException(Message.of("cli.ingest.catalogue-alone", paths.getFirst()));
        }
        Optional<String> reason =
                publish.stream().reduce((first, second) -> second).map(PublishOptions::reasonAlone);
        StatusListReport report =
                catalogue.take(new Registrar(options.open(), clock), options.documents(), by, reason, dryRun);
        Terminal terminal = options.terminal(spec);
        if (options.json()) {
            terminal.print(Json.of(report, report.decisions()));
        } else {
            new DecisionText(terminal).print(report);
        }
        terminal.out().flush();
        return report.isComplete() ? 0 : ExitCode.SOME_FAILED;
    }

    private int printRehearsal(Rehearsal rehearsal, Terminal terminal) throws Exception {
        List<FileReport> files = rehearsal.files();
        if (options.json()) {
            terminal.print(Json.of(Map.of("dryRun", true, "files", files, "notices", rehearsal.notices())));
        } else {
            IngestReportText text = new IngestReportText(terminal);
            files.forEach(text::printRehearsed);
            rehearsal.notices().forEach(notice -> terminal.say("cli.notice", notice));
            terminal.say("cli.ingest.rehearsed", files.size());
        }
        terminal.out().flush();
        return files.stream().anyMatch(file -> file.outcome().isFailure()) ? ExitCode.SOME_FAILED : 0;
    }
}
