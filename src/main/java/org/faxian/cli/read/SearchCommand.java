package org.faxian.cli.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faxian search}: the search of the API on the command line. */
@Command(name = "search", description = "${bundle:cli.search}", mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(arity = "0..*", paramLabel = "${bundle:cli.label.query}", descriptionKey = "cli.search.query")
    private List<String> query = List.of();

    @Option(names = "--status", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.search.status")
    private List<String> status = List.of();

    @Option(names = "--kind", paramLabel = "${bundle:cli.label.kind}", descriptionKey = "cli.search.kind")
    private List<String> kind = List.of();

    @Option(names = "--authority", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.search.authority")
    private List<String> authority = List.of();

    @Option(names = "--region", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.search.region")
    private List<String> region = List.of();

    @Option(names = "--subject", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.search.subject")
    private List<String> subject = List.of();

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", descriptionKey = "cli.search.year")
    private List<String> year = List.of();

    @Option(
            names = "--promulgated-from",
            paramLabel = "${bundle:cli.label.date}",
            descriptionKey = "cli.search.promulgated-from")
    private Optional<LocalDate> promulgatedFrom = Optional.empty();

    @Option(
            names = "--promulgated-to",
            paramLabel = "${bundle:cli.label.date}",
            descriptionKey = "cli.search.promulgated-to")
    private Optional<LocalDate> promulgatedTo = Optional.empty();

    @Option(
            names = "--effective-from",
            paramLabel = "${bundle:cli.label.date}",
            descriptionKey = "cli.search.effective-from")
    private Optional<LocalDate> effectiveFrom = Optional.empty();

    @Option(
            names = "--effective-to",
            paramLabel = "${bundle:cli.label.date}",
            descriptionKey = "cli.search.effective-to")
    private Optional<LocalDate> effectiveTo = Optional.empty();

    @Option(names = "--since-from", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.search.since-from")
    private Optional<LocalDate> sinceFrom = Optional.empty();

    @Option(names = "--since-to", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.search.since-to")
    private Optional<LocalDate> sinceTo = Optional.empty();

    @Option(names = "--as-of", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.as-of")
    private Optional<LocalDate> asOf = Optional.empty();

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
            SearchView answer = api.answer(question());
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

    private SearchQuestion question() {
        return new SearchQuestion(
                Optional.of(String.join(" ", query)).filter(words -> !words.isBlank()),
                separated(status),
                Map.of(
                        Facet.KIND, separated(kind),
                        Facet.AUTHORITY, authority,
                        Facet.REGION, separated(region),
                        Facet.SUBJECT, subject,
                        Facet.YEAR, separated(year)),
                new DateRange(promulgatedFrom, promulgatedTo),
                new DateRange(effectiveFrom, effectiveTo),
                new DateRange(sinceFrom, sinceTo),
                asOf,
                versions.map(SearchQuestion::scope),
                sort.map(SearchQuestion::order),
                page,
                size,
                Optional.empty());
    }

    private static List<String> separated(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split("[,，]")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
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
