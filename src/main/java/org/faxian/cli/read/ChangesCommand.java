package org.faxian.cli.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.faxian.answer.change.ChangeAnswers;
import org.faxian.answer.change.ChangeView;
import org.faxian.answer.change.ChangesView;
import org.faxian.answer.regulation.RegulationView.ProvisionView;
import org.faxian.answer.regulation.StatusView.EvidenceView;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.Change;
import org.faxian.search.engine.Filters.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian changes}: the complete change log of the API. */
@Command(name = "changes", description = "${bundle:cli.changes}", mixinStandardHelpOptions = true)
public final class ChangesCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(names = "--since", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.changes.since")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.changes.until")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--type", paramLabel = "${bundle:cli.label.type}", descriptionKey = "cli.changes.type")
    private List<Change.Type> type = List.of();

    @Option(names = "--as-of", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.changes.as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    ChangesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        try (LuceneEngine engine = options.open().engine()) {
            ChangesView answer =
                    new ChangeAnswers(engine, clock).all(asOf, new DateRange(since, until), Set.copyOf(type));
            Terminal terminal = options.terminal(spec);
            if (options.json()) {
                terminal.print(Json.of(answer));
            } else {
                answer.changes().forEach(change -> print(change, terminal));
                terminal.say("cli.changes.total", answer.total(), answer.until());
            }
            terminal.out().flush();
            return 0;
        }
    }

    private static void print(ChangeView change, Terminal terminal) {
        String provisions = change.provisions().isEmpty()
                ? ""
                : "  " + change.provisions().stream().map(ProvisionView::label).collect(Collectors.joining("、"));
        terminal.print(change.date() + "  " + terminal.label(change.type()) + "  "
                + change.title().orElseGet(() -> terminal.words("cli.changes.withdrawn")) + provisions);
        terminal.print("  " + change.version().orElse(change.id())
                + change.kind().map(kind -> "  " + terminal.label(kind)).orElse("")
                + change.number().map(number -> "  " + number).orElse(""));
        for (EvidenceView evidence : change.evidence()) {
            terminal.print("    " + evidence.in(terminal.language())
                    + terminal.with("cli.quoted-from", evidence.title().filter(title -> !change.isOwn(evidence))));
        }
    }
}
