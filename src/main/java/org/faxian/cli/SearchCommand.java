package org.faxian.cli;

import java.io.PrintWriter;
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
import org.faxian.desk.sources.Workspace;
import org.faxian.json.DomainJson;
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
@Command(
        name = "search",
        description = "Searches as GET /api/v1/search does; with --json the answer is the same.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "what to look for; nothing browses the newest")
    private List<String> query = List.of();

    @Option(names = "--status", paramLabel = "CODE", description = "current (default), all, or codes such as REPEALED")
    private List<String> status = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "such as LOCAL_GOVERNMENT_RULE; may be repeated")
    private List<String> kind = List.of();

    @Option(names = "--authority", paramLabel = "NAME", description = "full or short name; may be repeated")
    private List<String> authority = List.of();

    @Option(names = "--region", paramLabel = "CODE", description = "of GB/T 2260, such as 330000; may be repeated")
    private List<String> region = List.of();

    @Option(names = "--subject", paramLabel = "NAME", description = "widest class of 主题分类; may be repeated")
    private List<String> subject = List.of();

    @Option(names = "--year", paramLabel = "YEAR", description = "of promulgation, or unknown; may be repeated")
    private List<String> year = List.of();

    @Option(names = "--promulgated-from", paramLabel = "DATE", description = "first day of promulgation")
    private Optional<LocalDate> promulgatedFrom = Optional.empty();

    @Option(names = "--promulgated-to", paramLabel = "DATE", description = "last day of promulgation")
    private Optional<LocalDate> promulgatedTo = Optional.empty();

    @Option(names = "--effective-from", paramLabel = "DATE", description = "first day of taking effect")
    private Optional<LocalDate> effectiveFrom = Optional.empty();

    @Option(names = "--effective-to", paramLabel = "DATE", description = "last day of taking effect")
    private Optional<LocalDate> effectiveTo = Optional.empty();

    @Option(names = "--since-from", paramLabel = "DATE", description = "first day since which the status holds")
    private Optional<LocalDate> sinceFrom = Optional.empty();

    @Option(names = "--since-to", paramLabel = "DATE", description = "last day since which the status holds")
    private Optional<LocalDate> sinceTo = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day that counts (default: today)")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--versions", paramLabel = "SCOPE", description = "representing (default) or all")
    private Optional<String> versions = Optional.empty();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance, promulgatedOn, effectiveOn, level; a hyphen in front: newest first")
    private Optional<String> sort = Optional.empty();

    @Option(names = "--page", paramLabel = "N", description = "from 1 upwards")
    private Optional<Integer> page = Optional.empty();

    @Option(names = "--size", paramLabel = "N", description = "hits a page, 1 to 100 (default: 20)")
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
            PrintWriter out = spec.commandLine().getOut();
            if (options.json()) {
                out.println(DomainJson.mapper().writeValueAsString(answer));
            } else {
                print(answer, out);
            }
            out.flush();
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

    private static void print(SearchView answer, PrintWriter out) {
        for (HitView hit : answer.hits()) {
            out.println(hit.title() + "  [" + hit.status().label() + "]");
            out.println("  " + hit.version() + "  " + hit.kind().label()
                    + hit.number().map(number -> "  " + number).orElse("")
                    + hit.promulgatedOn().map(day -> "  公布 " + day).orElse("")
                    + hit.firstEffectiveOn().map(day -> "  施行 " + day).orElse("")
                    + hit.wordingSince().map(day -> "  本文本自 " + day).orElse(""));
            hit.articles().forEach(article -> out.println("    " + Placeholder.shortened(article.snippet())));
        }
        out.println(answer.total() + " found in " + answer.took() + " ms");
        answer.query().corrected().ifPresent(text -> out.println("did you mean: " + text));
        answer.ended()
                .forEach(ended -> out.println("not in force: " + ended.title() + "  ["
                        + ended.status().label()
                        + ended.status().since().map(day -> " since " + day).orElse("") + "]  " + ended.id()));
        answer.relaxations().forEach(looser -> out.println(looser.total() + " with " + looser.label()));
    }
}
