package org.faxian.cli.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.NamedRegulation;
import org.faxian.cli.terminal.RetiredText;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.desk.UsageException;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.LegalDay;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faxian show}: one regulation with its status, evidence, versions, relations and text. */
@Command(name = "show", description = "${bundle:cli.show}", mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.named.id")
    private String id;

    @Option(names = "--as-of", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    ShowCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate day = asOf.orElse(LegalDay.today(clock));
        Workspace workspace = options.open();
        try (LuceneEngine engine = workspace.engine();
                Engine.Snapshot snapshot = engine.snapshot()) {
            id = NamedRegulation.id(id, workspace.search(), day, snapshot);
            Regulation regulation = find(snapshot);
            RegulationVersion version = id.contains("@")
                    ? regulation.version(VersionId.parse(id)).orElseThrow(() -> unknown())
                    : regulation.versionOn(day);
            RegulationText text = snapshot.text(version.id()).orElseThrow();
            if (options.json()) {
                printJson(regulation, version, day, text);
            } else {
                new ShowText(options.terminal(spec), day).print(regulation, version, text);
            }
            return 0;
        }
    }

    private Regulation find(Engine.Snapshot snapshot) {
        String bare = id.replaceFirst("@.*", "");
        return Optional.of(bare)
                .filter(RegulationId::isWellFormed)
                .map(RegulationId::new)
                .map(wellFormed -> snapshot.regulation(wellFormed).orElseThrow(() -> snapshot.retired(wellFormed)
                        .map(retired -> new UsageException(RetiredText.of(bare, retired)))
                        .orElseGet(this::unknown)))
                .orElseThrow(this::unknown);
    }

    private UsageException unknown() {
        return new UsageException(Message.of("cli.unknown-regulation", id));
    }

    private void printJson(Regulation regulation, RegulationVersion version, LocalDate day, RegulationText text)
            throws Exception {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", regulation.id());
        view.put("version", version.id().toString());
        view.put("status", version.timeline().validityOn(day));
        view.put("metadata", version.metadata());
        view.put("versions", regulation.versions());
        view.put("relations", regulation.relations());
        view.put("explanations", regulation.explanations());
        view.put("text", text);
        Terminal terminal = options.terminal(spec);
        terminal.print(Json.of(view));
        terminal.out().flush();
    }
}
