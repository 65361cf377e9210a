package org.faxian.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.faxian.corpus.PublishedFile;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.IngestOutcome;
import org.faxian.json.DomainJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faxian inspect}: shows what ingestion understands of files; stores nothing. */
@Command(
        name = "inspect",
        description = "Shows what ingestion understands of each file; stores nothing.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files to look at")
    private List<Path> files;

    private final DocumentReader reader = Workspace.documents();
    private final ObjectMapper json = DomainJson.mapper();

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException("there is no file " + file + ": check the path");
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean complete = true;
        List<PublishedFile> each =
                files.stream().flatMap(file -> PublishedFile.in(file).stream()).toList();
        for (PublishedFile file : each) {
            IngestOutcome outcome = SourceReader.read(reader, file);
            InspectView view = InspectView.of(file.toString(), outcome);
            complete &= !view.outcome().isFailure();
            if (options.json()) {
                out.println(json.writeValueAsString(view));
            } else {
                print(view, out);
            }
            out.flush();
        }
        return complete ? 0 : Faxian.SOME_FAILED;
    }

    private static void print(InspectView view, PrintWriter out) {
        out.println(view.file());
        line(
                out,
                "outcome",
                Optional.of(
                        view.outcome() + view.detail().map(d -> " (" + d + ")").orElse("")));
        line(out, "format", view.mediaType());
        line(out, "title", view.title());
        line(out, "issues", view.attachedTitle());
        line(out, "number", view.number());
        line(out, "authorities", joined(view.authorities()));
        line(out, "kind", view.kind().map(kind -> kind + " " + kind.label()));
        line(out, "adopted", view.adoptedOn().map(day -> day + " " + String.join("、", view.adoptedBy())));
        line(out, "approved", view.approvedOn().map(day -> day + " " + String.join("、", view.approvedBy())));
        line(out, "signed", view.signedOn());
        line(out, "issued", view.issuedOn());
        line(out, "promulgated", view.promulgatedOn());
        line(out, "amended", joined(view.amendedOn()));
        line(out, "in force from", view.firstEffectiveOn());
        line(out, "this wording", view.effectiveOn());
        line(out, "lapses on", view.lapsesOn());
        view.repeals().forEach(repeal -> line(out, "repeals", repeal.title().or(repeal::number)));
        line(out, "articles", Optional.of(view.articles().size()));
        view.warnings().forEach(warning -> line(out, "doubt", Optional.of(warning)));
        out.println();
    }

    private static Optional<String> joined(List<?> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().map(Object::toString).collect(Collectors.joining("、")));
    }

    private static void line(PrintWriter out, String label, Optional<?> value) {
        value.ifPresent(v -> out.printf("  %-14s %s%n", label, v));
    }
}
