package org.faxian.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.faxian.cli.IngestReport.IndexChange;
import org.faxian.corpus.Journal;
import org.faxian.json.DomainJson;
import org.faxian.register.Contradiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian reindex}: builds a new generation of the index from the corpus. */
@Command(
        name = "reindex",
        description =
                "Builds a new generation of the index from the corpus and its journal, then makes it the live one.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(names = "--force", description = "build even where lines of the journal have been lost")
    private boolean force;

    ReindexCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Workspace workspace = options.open();
        try (Journal.Writer lock = workspace.corpus().journal().openForWriting()) {
            lock.setTornLineAside();
            Journal.Contents journal = workspace.corpus().journal().read();
            CorpusRegister result = CorpusRegister.of(workspace, journal, Map.of());
            IndexUpdate update = new IndexUpdate(workspace);
            if (!force) {
                update.requireWholeJournal(journal.offset());
            }
            IndexChange change = update.rebuild(result.register(), journal.offset());
            print(change, result);
            return result.lost().isEmpty() && result.unread().isEmpty() ? 0 : Faxian.SOME_FAILED;
        }
    }

    private void print(IndexChange change, CorpusRegister result) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<String> missing = result.missing();
        List<String> contradictions =
                result.register().contradictionsOn(LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")))).stream()
                        .map(Contradiction::sentence)
                        .toList();
        if (options.json()) {
            out.println(DomainJson.mapper()
                    .writeValueAsString(Map.of(
                            "index",
                            change,
                            "missing",
                            missing,
                            "lost",
                            result.lost(),
                            "unread",
                            result.unread(),
                            "contradictions",
                            contradictions)));
        } else {
            missing.forEach(path -> out.println("MISSING  " + path + ": the file is gone. Put it back"));
            result.lost()
                    .forEach(path -> out.println("LOST  " + path + ": its text is not known any more, so it is not in"
                            + " the index. Put the file back and run faxian reindex"));
            result.unread().forEach(file -> out.println("UNREAD  " + file));
            contradictions.forEach(sentence -> out.println("CONTRADICTION  " + sentence));
            out.println("index: generation " + change.generation() + " with " + change.regulations() + " regulations, "
                    + change.versions() + " versions is live");
        }
        out.flush();
    }
}
