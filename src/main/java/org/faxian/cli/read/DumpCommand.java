package org.faxian.cli.read;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.desk.UsageException;
import org.faxian.export.Dump;
import org.faxian.export.manuscript.Publication;
import org.faxian.language.Message;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.LegalDay;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.Retired;
import org.faxian.search.engine.Engine.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian dump}: all published data, as JSON lines. */
@Command(name = "dump", description = "${bundle:cli.dump}", mixinStandardHelpOptions = true)
public final class DumpCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(names = "--out", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.dump.out")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--base", paramLabel = "${bundle:cli.label.url}", descriptionKey = "cli.dump.base")
    private String base = "";

    DumpCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (file.isPresent()) {
            writeTo(file.get());
            options.terminal(spec).say("cli.written", file.get());
        } else {
            dump(spec.commandLine().getOut());
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void writeTo(Path target) throws IOException {
        Path begun = target.resolveSibling(target.getFileName() + ".part");
        try (BufferedWriter out = Files.newBufferedWriter(begun, StandardCharsets.UTF_8)) {
            dump(out);
        } catch (NoSuchFileException e) {
            throw new UsageException(Message.of("cli.dump.not-written", begun));
        }
        Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void dump(Writer out) throws IOException {
        LocalDate today = LegalDay.today(clock);
        try (LuceneEngine engine = options.open().engine();
                Snapshot snapshot = engine.snapshot()) {
            Dump dump = new Dump(out, today);
            dump.begin(snapshot.contents().generation(), snapshot.contents().journalOffset());
            for (Regulation regulation : snapshot.regulations()) {
                // A regulation is not public before its promulgation.
                if (regulation.isListedOn(today)) {
                    dump.add(regulation, publications(regulation, today, snapshot));
                }
            }
            for (Retired retired : snapshot.retired()) {
                dump.add(retired);
            }
            dump.end();
        }
    }

    private List<Publication> publications(Regulation regulation, LocalDate today, Snapshot snapshot) {
        return regulation.versions().stream()
                .map(version -> new Publication(
                        regulation,
                        version,
                        snapshot.text(version.id()).orElseThrow(),
                        today,
                        Optional.of(base + "/regulations/" + version.id())))
                .toList();
    }
}
