package org.faxian.cli.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.desk.index.IndexChange;
import org.faxian.desk.index.JournalSession;
import org.faxian.desk.index.PassageEncoding;
import org.faxian.desk.sources.CorpusRegister;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.register.Contradiction;
import org.faxian.regulation.LegalDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian reindex}: builds a new generation of the index from the corpus. */
@Command(name = "reindex", description = "${bundle:cli.reindex}", mixinStandardHelpOptions = true)
public final class ReindexCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(names = "--force", descriptionKey = "cli.reindex.force")
    private boolean force;

    ReindexCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Workspace workspace = options.open();
        boolean complete = rebuild(workspace);
        PassageEncoding.byAllProcessors(workspace).run(() -> false);
        return complete ? 0 : ExitCode.SOME_FAILED;
    }

    private boolean rebuild(Workspace workspace) throws Exception {
        try (JournalSession session =
                force ? JournalSession.openInSpiteOfLosses(workspace) : JournalSession.open(workspace)) {
            CorpusRegister result = CorpusRegister.of(workspace, session.contents(), Map.of());
            print(session.rebuild(result), result, session.notices());
            return result.lost().isEmpty() && result.unread().isEmpty();
        }
    }

    private void print(IndexChange change, CorpusRegister result, List<Message> notices) throws Exception {
        Terminal terminal = options.terminal(spec);
        List<String> missing = result.missing();
        List<Message> contradictions = result.register().contradictionsOn(LegalDay.today(clock)).stream()
                .map(Contradiction::sentence)
                .toList();
        if (options.json()) {
            terminal.print(Json.of(Map.of(
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
            notices.forEach(notice -> terminal.say("cli.notice", notice));
            missing.forEach(path -> terminal.say("cli.reindex.missing", path));
            result.lost().forEach(path -> terminal.say("cli.reindex.lost", path));
            result.unread().forEach(file -> terminal.say("cli.reindex.unread", file));
            contradictions.forEach(sentence -> terminal.say("cli.contradiction", sentence));
            terminal.say("cli.reindex.index", change.generation(), change.regulations(), change.versions());
        }
        terminal.out().flush();
    }
}
