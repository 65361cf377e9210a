package org.faxian.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.desk.sources.Workspace;
import org.faxian.json.DomainJson;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.Placeholder;
import org.faxian.web.regulations.HitView;
import org.faxian.web.search.SearchApi;
import org.faxian.web.search.SearchView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faxian search}: the search of the API, on the command line. */
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
    private Optional<String> promulgatedFrom = Optional.empty();

    @Option(names = "--promulgated-to", paramLabel = "DATE", description = "last day of promulgation")
    private Optional<String> promulgatedTo = Optional.empty();

    @Option(names = "--effective-from", paramLabel = "DATE", description = "first day of taking effect")
    private Optional<String> effectiveFrom = Optional.empty();

    @Option(names = "--effective-to", paramLabel = "DATE", description = "last day of taking effect")
    private Optional<String> effectiveTo = Optional.empty();

    @Option(names = "--since-from", paramLabel = "DATE", description = "first day since which the status holds")
    private Optional<String> sinceFrom = Optional.empty();

    @Option(names = "--since-to", paramLabel = "DATE", description = "last day since which the status holds")
    private Optional<String> sinceTo = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day that counts (default: today)")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--versions", paramLabel = "SCOPE", description = "representing (default) or all")
    private Optional<String> versions = Optional.empty();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance, promulgatedOn, effectiveOn, level; a hyphen in front: newest first")
    private Optional<String> sort = Optional.empty();

    @Option(names = "--page", paramLabel = "N", description = "from 1 upwards")
    private Optional<String> page = Optional.empty();

    @Option(names = "--size", paramLabel = "N", description = "hits a page, 1 to 100 (default: 20)")
    private Optional<String> size = Optional.empty();

    SearchCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Workspace workspace = options.open();
        try (LuceneEngine engine = workspace.engine()) {
            SearchApi api = new SearchApi(engine, workspace.search(), workspace.advisor(), clock);
            SearchView answer = api.answer(parameters());
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

    private Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", List.of(String.join(" ", query)));
        parameters.put("status", status);
        parameters.put("kind", kind);
        parameters.put("authority", authority);
        parameters.put("region", region);
        parameters.put("subject", subject);
        parameters.put("year", year);
        parameters.put("promulgatedFrom", promulgatedFrom.stream().toList());
        parameters.put("promulgatedTo", promulgatedTo.stream().toList());
        parameters.put("effectiveFrom", effectiveFrom.stream().toList());
        parameters.put("effectiveTo", effectiveTo.stream().toList());
        parameters.put("sinceFrom", sinceFrom.stream().toList());
        parameters.put("sinceTo", sinceTo.stream().toList());
        parameters.put("asOf", asOf.stream().toList());
        parameters.put("versions", versions.stream().toList());
        parameters.put("sort", sort.stream().toList());
        parameters.put("page", page.stream().toList());
        parameters.put("size", size.stream().toList());
        return parameters;
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
