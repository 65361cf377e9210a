package org.faxian.web.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.regulation.Region;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.SearchPosition;
import org.faxian.search.SearchRequest;
import org.faxian.search.SearchResult;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.web.http.Problem;
import org.faxian.web.http.QueryParameters;
import org.faxian.web.regulations.Links;
import org.faxian.web.regulations.SearchLink;

/**
 * A search as it was asked by an address.
 *
 * @param asOf the day asked for; empty where it is today
 * @param seen the last hit that the client has seen, behind which it goes on
 */
public record SearchForm(
        SearchRequest request, SearchLink link, Optional<LocalDate> asOf, Optional<SearchPosition> seen) {
    /** What a search can be asked. */
    public static final List<String> PARAMETERS = Stream.of(
                    Stream.of("q"),
                    Stream.of(Facet.values()).map(Facet::parameter),
                    Stream.of(
                            "promulgatedFrom",
                            "promulgatedTo",
                            "effectiveFrom",
                            "effectiveTo",
                            "sinceFrom",
                            "sinceTo",
                            "asOf",
                            "versions",
                            "sort",
                            "page",
                            "size",
                            "cursor"))
            .flatMap(names -> names)
            .toList();

    private static final Set<Facet> COMMAS = EnumSet.of(Facet.AUTHORITY, Facet.SUBJECT);
    private static final int USUAL_SIZE = 20;

    /** Where all that is found comes as a table. */
    public String list(String format) {
        return new SearchLink(SearchApi.PATH, link.parameters())
                .without("size")
                .with("format", format)
                .url();
    }

    /** Reads the search, refusing parameters that there are not. */
    public static SearchForm strictlyOf(QueryParameters given, String path, LocalDate today) {
        return of(given.allowOnly(PARAMETERS), path, today);
    }

    /** Reads the search; other parameters do not matter. */
    public static SearchForm of(QueryParameters given, String path, LocalDate today) {
        Optional<LocalDate> asOf = given.date("asOf");
        SearchRequest request = new SearchRequest(
                given.one("q").orElse(""),
                filters(given),
                asOf.orElse(today),
                scope(given),
                sort(given),
                given.number("page", 1),
                given.number("size", USUAL_SIZE));
        SearchLink link = link(path, given);
        Optional<SearchPosition> seen = given.one("cursor").map(cursor -> SearchCursor.read(cursor, link));
        if (seen.isPresent() && given.one("page").isPresent()) {
            throw Problem.badParameter(
                    "cursor-and-page", "page", "page 和 cursor 只能用一个", "Of page and cursor there can be one only");
        }
        return new SearchForm(request, link, asOf.filter(d -> !d.equals(today)), seen);
    }

    /** Values given with commas or in another case become one spelling, so that links can compare them. */
    private static SearchLink link(String path, QueryParameters given) {
        Map<String, List<String>> told = given.only(PARAMETERS);
        told.remove("cursor");
        told.computeIfPresent("status", (name, values) -> statusWords(given));
        for (Facet facet : Facet.ofVersions()) {
            told.computeIfPresent(facet.parameter(), (name, values) -> values(facet, given));
        }
        return new SearchLink(path, told);
    }

    private static Filters filters(QueryParameters given) {
        return new Filters(
                statuses(given),
                Facet.ofVersions().stream()
                        .collect(Collectors.toMap(facet -> facet, facet -> Set.copyOf(values(facet, given)))),
                given.range("promulgated"),
                given.range("effective"),
                given.range("since"));
    }

    /** Names of authorities and subjects may hold commas; values of other facets may be parted by them. */
    private static List<String> values(Facet facet, QueryParameters given) {
        String name = facet.parameter();
        List<String> told = COMMAS.contains(facet) ? given.all(name) : given.separated(name);
        return told.stream().map(value -> value(facet, value)).toList();
    }

    private static String value(Facet facet, String told) {
        if (told.equalsIgnoreCase(Facet.UNKNOWN) && facet.choices().isEmpty()) {
            return Facet.UNKNOWN;
        }
        if (facet == Facet.YEAR) {
            return String.valueOf(QueryParameters.parseNumber(facet.parameter(), told));
        }
        if (facet == Facet.REGION && !Region.isCode(told)) {
            throw Problem.badParameter(
                    "invalid-region",
                    "region",
                    "region 应为六位行政区划代码（GB/T 2260）或 unknown，现为“" + Problem.shortened(told) + "”",
                    "region is a code of six digits by GB/T 2260, or unknown, found \"" + Problem.shortened(told)
                            + "\"");
        }
        return facet.choices().isEmpty() ? told : QueryParameters.choose(facet.parameter(), told, facet.choices());
    }

    private static List<String> statusWords(QueryParameters given) {
        List<String> accepted = Stream.concat(
                        QueryParameters.names(ValidityStatus.values()).stream(), Stream.of("current", "all"))
                .toList();
        return given.separated("status").stream()
                .map(value -> QueryParameters.choose("status", value, accepted))
                .toList();
    }

    /** What a citizen may have to obey today, unless told otherwise. */
    private static Set<ValidityStatus> statuses(QueryParameters given) {
        List<String> asked = statusWords(given);
        if (asked.contains("all")) {
            return Set.of();
        }
        Set<ValidityStatus> statuses = EnumSet.noneOf(ValidityStatus.class);
        if (asked.isEmpty() || asked.contains("current")) {
            statuses.addAll(ValidityStatus.current());
        }
        asked.stream()
                .filter(word -> !word.equals("current"))
                .map(ValidityStatus::valueOf)
                .forEach(statuses::add);
        return statuses;
    }

    private static VersionScope scope(QueryParameters given) {
        return given.one("versions")
                .map(value -> QueryParameters.choose("versions", value, QueryParameters.names(VersionScope.values())))
                .map(VersionScope::valueOf)
                .orElse(VersionScope.REPRESENTING);
    }

    private static SortOrder sort(QueryParameters given) {
        List<String> accepted =
                Arrays.stream(SortOrder.values()).map(SortOrder::parameter).toList();
        return given.one("sort")
                .map(value -> QueryParameters.choose("sort", value, accepted))
                .flatMap(SortOrder::named)
                .orElse(SortOrder.RELEVANCE);
    }

    /** The addresses of what is found. */
    public Links links() {
        return new Links(asOf, request.scope() == VersionScope.ALL);
    }

    /** The page behind this one, as far as there are so many hits and pages go so deep. */
    public Optional<String> next(long total) {
        long shown = (long) request.page() * request.size();
        boolean reachable = shown + request.size() <= SearchRequest.DEEPEST_HIT;
        return shown < total && reachable
                ? Optional.of(link.page(request.page() + 1).url())
                : Optional.empty();
    }

    /** What goes on behind the hits, however deep; empty where nothing does. */
    Optional<String> cursor(SearchResult result) {
        return result.end().map(end -> SearchCursor.of(end, link));
    }

    /** The address of what comes behind the hits: the next page, and a cursor where pages do not go so deep. */
    public Optional<String> next(SearchResult result) {
        return (seen.isPresent() ? Optional.<String>empty() : next(result.total())).or(() -> cursor(result)
                .map(cursor -> link.with("cursor", cursor).url()));
    }
}
