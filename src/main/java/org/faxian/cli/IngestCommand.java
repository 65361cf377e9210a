package org.faxian.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.desk.decide.StatusListReport;
import org.faxian.desk.intake.FileReport;
import org.faxian.desk.intake.IngestReport;
import org.faxian.desk.intake.Ingestion;
import org.faxian.desk.intake.Ingestion.Rehearsal;
import org.faxian.desk.intake.PublishOrder;
import org.faxian.json.DomainJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faxian ingest}: ingests files or folders into the corpus. */
@Command(
        name = "ingest",
        description = "Takes files or folders into the corpus: recognises, registers and indexes what changed.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "files or folders; links are not followed")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @ArgGroup(
            exclusive = false,
            multiplicity = "0..*",
            heading = "A marked or doubtful file that may be published all the same:%n")
    private List<PublishOptions> publish = new ArrayList<>();

    @Option(
            names = {"--decided-by", "--by"},
            paramLabel = "NAME",
            defaultValue = "${env:FAXIAN_DECIDED_BY:-${sys:user.name}}",
            description = "who decides that (default: ${DEFAULT-VALUE}; FAXIAN_DECIDED_BY)")
    private String by = "";

    @Option(names = "--dry-run", description = "say what would become of each file; store nothing")
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
            throw new UsageException("no file or folder is named: name at least one, as in faxian ingest FOLDER");
        }
        paths.stream()
                .filter(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .ifPresent(path -> {
                    throw new UsageException("there is no file or folder " + path + ": check the path");
                });
        List<PublishOrder> orders = publish.stream().map(one -> one.order(by)).toList();
        PrintWriter out = spec.commandLine().getOut();
        Ingestion ingestion = new Ingestion(dryRun ? options.open() : options.openOrCreate(), clock);
        if (dryRun) {
            return printRehearsal(ingestion.rehearse(paths, orders), out);
        }
        IngestReport report = ingestion.run(paths, orders);
        if (options.json()) {
            out.println(DomainJson.mapper().writeValueAsString(Map.of("outcomes", report.counts(), "report", report)));
        } else {
            new IngestReportText(out).print(report);
        }
        out.flush();
        return report.isComplete() ? 0 : Faxian.SOME_FAILED;
    }

    private int takeCatalogue() throws Exception {
        if (!paths.isEmpty()) {
            throw new UsageException(
                    "--catalogue is taken by itself: take the files in first, as in faxian ingest " + paths.getFirst());
        }
        Optional<String> reason =
                publish.stream().reduce((first, second) -> second).map(PublishOptions::reasonAlone);
        StatusListReport report =
                catalogue.take(new Registrar(options.open(), clock), options.documents(), by, reason, dryRun);
        PrintWriter out = spec.commandLine().getOut();
        if (options.json()) {
            out.println(report.json());
        } else {
            report.print(out);
        }
        out.flush();
        return report.isComplete() ? 0 : Faxian.SOME_FAILED;
    }

    private int printRehearsal(Rehearsal rehearsal, PrintWriter out) throws Exception {
        List<FileReport> files = rehearsal.files();
        if (options.json()) {
            out.println(DomainJson.mapper()
                    .writeValueAsString(Map.of("dryRun", true, "files", files, "notices", rehearsal.notices())));
        } else {
            files.forEach(file -> out.println(file.outcome() + "  " + file.file() + "  " + file.title() + file.detail()
                    + file.release()
                            .map(command -> "; to publish it: " + command)
                            .orElse("")));
            rehearsal.notices().forEach(notice -> out.println("NOTICE  " + notice));
            out.println(files.size() + " files looked at, nothing stored");
        }
        out.flush();
        return files.stream().anyMatch(file -> file.outcome().isFailure()) ? Faxian.SOME_FAILED : 0;
    }
}
