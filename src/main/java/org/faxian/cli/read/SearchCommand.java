package org.faxian.cli.read;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.answer.regulation.HitView;
import org.faxian.answer.search.SearchAnswers;
import org.faxian.answer.search.SearchQuestion;
import org.faxian.answer.search.SearchView;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.desk.sources.Workspace;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.Placeholder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian search}: the search of the API on the command line. */
@Command(name = "search", description = "${bundle:cli.search}", mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Mixin
    private SearchOptions search;

    @Option(names = "--versions", paramLabel = "${bundle:cli.label.scope}", descriptionKey = "cli.search.versions")
    private Optional<String> versions = Optional.empty();

    @Option(names = "--sort", paramLabel = "${bundle:cli.label.order}", descriptionKey = "cli.search.sort")
    private Optional<String> sort = Optional.empty();

    @Option(names = "--page", paramLabel = "${bundle:cli.label.n}", descriptionKey = "cli.search.page")
    private Optional<Integer> page = Optional.empty();

    @Option(names = "--size", paramLabel = "${bundle:cli.label.n}", descriptionKey = "cli.search.size")
    private Optional<Integer> size = Optional.empty();

    SearchCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Workspace workspace = options.open();
        try (LuceneEngine engine = workspace.engine()) {
            SearchAnswers api = new SearchAnswers(engine, workspace.search(), workspace.advisor(), clock);
            SearchView answer = api.answer(
                    search.question(versions.map(SearchQuestion::scope), sort.map(SearchQuestion::order), page, size));
            Terminal terminal = options.terminal(spec);
            if (options.json()) {
                terminal.print(Json.of(answer));
            } else {
                print(answer, terminal);
            }
            terminal.out().flush();
            return 0;
        }
    }

    private static void print(SearchView answer, Terminal terminal) {
        for (HitView hit : answer.hits()) {
            terminal.print(hit.title() + "  [" + terminal.label(hit.status().code()) + "]");
            terminal.print("  " + hit.version() + "  " + terminal.label(hit.kind())
                    + hit.number().map(number -> "  " + number).orElse("")
                    + terminal.with("cli.search.promulgated", hit.promulgatedOn())
                    + terminal.with("cli.search.effective", hit.firstEffectiveOn())
                    + terminal.with("cli.search.wording-since", hit.wordingSince()));
            hit.articles().forEach(article -> terminal.print("    " + Placeholder.shortened(article.snippet())));
        }
        terminal.say("cli.search.total", answer.total(), answer.took());
        answer.query().corrected().ifPresent(text -> terminal.say("cli.search.did-you-mean", text));
        for (var ended : answer.ended()) {
            String status = terminal.label(ended.status().code());
            ended.status()
                    .since()
                    .ifPresentOrElse(
                            day -> terminal.say("cli.search.ended-since", ended.title(), status, day, ended.id()),
                            () -> terminal.say("cli.search.ended", ended.title(), status, ended.id()));
        }
        answer.relaxations()
                .forEach(looser -> terminal.say("cli.search.looser", looser.total(), terminal.label(looser.name())));
    }
}
