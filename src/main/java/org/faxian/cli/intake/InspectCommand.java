package org.faxian.cli.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.UsageException;
import org.faxian.desk.sources.CataloguedFiles;
import org.faxian.desk.sources.SourceReader;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.MarkPolicy;
import org.faxian.language.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faxian inspect}: displays the data that ingestion recognises in files; stores nothing. */
@Command(name = "inspect", description = "${bundle:cli.inspect}", mixinStandardHelpOptions = true)
public final class InspectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(arity = "1..*", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.inspect.files")
    private List<Path> files;

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException(Message.of("cli.no-such-file", file));
            }
        }
        Terminal terminal = options.terminal(spec);
        boolean complete = true;
        List<PublishedFile> each =
                files.stream().flatMap(file -> PublishedFile.in(file).stream()).toList();
        Function<PublishedFile, IngestOutcome> reader =
                CataloguedFiles.reader(each, file -> SourceReader.read(options.documents(), file, MarkPolicy.HEEDED));
        for (PublishedFile file : each) {
            InspectView view = InspectView.of(file.toString(), reader.apply(file));
            complete &= !view.outcome().isFailure();
            if (options.json()) {
                terminal.print(Json.of(view));
            } else {
                new InspectText(terminal, spec.commandLine().getColorScheme()).print(view);
            }
            terminal.out().flush();
        }
        return complete ? 0 : ExitCode.SOME_FAILED;
    }
}
