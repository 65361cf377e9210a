package org.faxian.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.faxian.desk.index.IndexChange;
import org.faxian.desk.index.JournalSession;
import org.faxian.desk.sources.CorpusRegister;
import org.faxian.desk.sources.Workspace;
import org.faxian.json.DomainJson;
import org.faxian.language.Language;
import org.faxian.regulation.LegalDay;
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
        try (JournalSession session =
                force ? JournalSession.openInSpiteOfLosses(workspace) : JournalSession.open(workspace)) {
            CorpusRegister result = CorpusRegister.of(workspace, session.contents(), Map.of());
            print(session.rebuild(result.register()), result, session.notices());
            return result.lost().isEmpty() && result.unread().isEmpty() ? 0 : Faxian.SOME_FAILED;
        }
    }

    private void print(IndexChange change, CorpusRegister result, List<String> notices) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<String> missing = result.missing();
        List<String> contradictions = result.register().contradictionsOn(LegalDay.today(clock)).stream()
                .map(contradiction -> Language.CHINESE.say(contradiction.sentence()))
                .toList();
        if (options.json()) {
            out.println(DomainJson.mapper()
                    .writeValueAsString(Map.of(
                            "notices",
                            notices,
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
            notices.forEach(notice -> out.println("NOTICE  " + notice));
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
