package org.faxian.cli;

import java.io.PrintWriter;
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
import org.faxian.json.DomainJson;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.Change;
import org.faxian.search.engine.Filters.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian changes}: the complete change log of the API. */
@Command(
        name = "changes",
        description = {
            "Tells what was promulgated, took effect, was amended, repealed, lapsed …, the newest first.",
            "What comes by the passing of time is in it on its day, without any run of ingest or reindex."
        },
        mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(names = "--since", paramLabel = "DATE", description = "first day (default: from the beginning)")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "last day (default: today); a later one tells what is known to come")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "such as REPEALED; may be repeated")
    private List<Change.Type> type = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "what could be known on that day (default: today)")
    private Optional<LocalDate> asOf = Optional.empty();

    ChangesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        try (LuceneEngine engine = options.open().engine()) {
            ChangesView answer =
                    new ChangeAnswers(engine, clock).all(asOf, new DateRange(since, until), Set.copyOf(type));
            PrintWriter out = spec.commandLine().getOut();
            if (options.json()) {
                out.println(DomainJson.mapper().writeValueAsString(answer));
            } else {
                answer.changes().forEach(change -> print(change, out));
                out.println(answer.total() + " changes until " + answer.until());
            }
            out.flush();
            return 0;
        }
    }

    private static void print(ChangeView change, PrintWriter out) {
        String provisions = change.provisions().isEmpty()
                ? ""
                : "  " + change.provisions().stream().map(ProvisionView::label).collect(Collectors.joining("、"));
        out.println(
                change.date() + "  " + change.label() + "  " + change.title().orElse("（不再公开）") + provisions);
        out.println("  " + change.version().orElse(change.id())
                + change.kindLabel().map(kind -> "  " + kind).orElse("")
                + change.number().map(number -> "  " + number).orElse(""));
        for (EvidenceView evidence : change.evidence()) {
            out.println("    " + evidence.text()
                    + evidence.title()
                            .filter(title -> !change.isOwn(evidence))
                            .map(title -> " ——《" + title + "》")
                            .orElse(""));
        }
    }
}
