package org.faxian.cli.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.answer.search.SearchQuestion;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The query and the filters of a search, as arguments and options of a command. */
final class SearchOptions {
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

    /**
     * Returns the question that the arguments and options state.
     *
     * @param page page from 1, and its size, for commands that have pages
     */
    SearchQuestion question(
            Optional<VersionScope> versions, Optional<SortOrder> sort, Optional<Integer> page, Optional<Integer> size) {
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
                versions,
                sort,
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
}
