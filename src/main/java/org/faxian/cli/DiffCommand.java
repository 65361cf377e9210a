package org.faxian.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.answer.regulation.ComparisonRequest;
import org.faxian.answer.regulation.Comparisons;
import org.faxian.answer.regulation.DiffView;
import org.faxian.compare.Comparer;
import org.faxian.desk.sources.Workspace;
import org.faxian.json.DomainJson;
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
@Command(
        name = "diff",
        description =
                "Compares two versions as GET /api/v1/regulations/{id}/diff does; with --json the answer is the same.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(paramLabel = "ID", description = "an id, the id of a version (k3v…@2024-03-01), a title or a number")
    private String id;

    @Option(
            names = "--from",
            paramLabel = "VERSION|DATE",
            description =
                    "the older version: 2020-03-01, or a day on which it stood (default: the one before the newer)")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "VERSION|DATE",
            description = "the newer version (default: the one that ID names, or that stands today)")
    private Optional<String> to = Optional.empty();

    @Option(names = "--exact", description = "punctuation, width, variants of characters and white space count, too")
    private boolean exact;

    @Option(names = "--unchanged", description = "show what did not change, too")
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
            PrintWriter out = spec.commandLine().getOut();
            if (options.json()) {
                out.println(DomainJson.mapper().writeValueAsString(diff));
            } else {
                new DiffText(out, spec.commandLine().getColorScheme()).print(diff);
            }
            out.flush();
            return 0;
        }
    }

    private String id(LuceneEngine engine, Workspace workspace) {
        try (Snapshot snapshot = engine.snapshot()) {
            return NamedRegulation.id(id, workspace.search(), LegalDay.today(clock), snapshot);
        }
    }
}
