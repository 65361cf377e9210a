package org.faxian.cli.read;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.answer.regulation.ComparisonRequest;
import org.faxian.answer.regulation.Comparisons;
import org.faxian.answer.regulation.DiffView;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.NamedRegulation;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.compare.Comparer;
import org.faxian.desk.sources.Workspace;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.LegalDay;
import org.faxian.search.engine.Engine.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faxian diff}: the changes between two versions, article by article. */
@Command(name = "diff", description = "${bundle:cli.diff}", mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.named.id")
    private String id;

    @Option(names = "--from", paramLabel = "${bundle:cli.label.version-or-date}", descriptionKey = "cli.diff.from")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "${bundle:cli.label.version-or-date}", descriptionKey = "cli.diff.to")
    private Optional<String> to = Optional.empty();

    @Option(names = "--exact", descriptionKey = "cli.diff.exact")
    private boolean exact;

    @Option(names = "--unchanged", descriptionKey = "cli.diff.unchanged")
    private boolean unchanged;

    DiffCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Workspace workspace = options.open();
        try (LuceneEngine engine = workspace.engine()) {
            DiffView diff = new Comparisons(engine, new Comparer(workspace.analysis()), clock)
                    .answer(id(engine, workspace), new ComparisonRequest(from, to, exact, unchanged));
            Terminal terminal = options.terminal(spec);
            if (options.json()) {
                terminal.print(Json.of(diff));
            } else {
                new DiffText(terminal, spec.commandLine().getColorScheme()).print(diff);
            }
            terminal.out().flush();
            return 0;
        }
    }

    private String id(LuceneEngine engine, Workspace workspace) {
        try (Snapshot snapshot = engine.snapshot()) {
            return NamedRegulation.id(id, workspace.search(), LegalDay.today(clock), snapshot);
        }
    }
}
