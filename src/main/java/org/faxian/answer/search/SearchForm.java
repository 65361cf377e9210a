package org.faxian.answer.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.Links;
import org.faxian.answer.Parameters;
import org.faxian.answer.Refusal;
import org.faxian.answer.SearchLink;
import org.faxian.search.SearchPosition;
import org.faxian.search.SearchRequest;
import org.faxian.search.SearchResult;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;

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

    private static final int USUAL_SIZE = 20;

    /** Where all that is found comes as a table. */
    public String list(String format) {
        return new SearchLink(SearchAnswers.PATH, link.parameters())
                .without("size")
                .with("format", format)
                .url();
    }

    /** Reads the search, refusing parameters that there are not. */
    public static SearchForm strictlyOf(Parameters given, String path, LocalDate today) {
        return of(given.allowOnly(PARAMETERS), path, today);
    }

    /** Reads the search; other parameters do not matter. */
    public static SearchForm of(Parameters given, String path, LocalDate today) {
        return of(SearchQuestion.of(given), path, today);
    }

    /** Returns the search for the question, with addresses below the path. */
    public static SearchForm of(SearchQuestion question, String path, LocalDate today) {
        SearchRequest request = new SearchRequest(
                question.text().orElse(""),
                question.filters(),
                question.asOf().orElse(today),
                question.versions().orElse(VersionScope.REPRESENTING),
                question.sort().orElse(SortOrder.RELEVANCE),
                question.page().orElse(1),
                question.size().orElse(USUAL_SIZE));
        SearchLink link = new SearchLink(path, question.parameters());
        Optional<SearchPosition> seen = question.cursor().map(cursor -> SearchCursor.read(cursor, link));
        if (seen.isPresent() && question.page().isPresent()) {
            throw Refusal.badParameter(
                    "cursor-and-page", "page", "page 和 cursor 只能用一个", "Of page and cursor there can be one only");
        }
        return new SearchForm(request, link, question.asOf().filter(d -> !d.equals(today)), seen);
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
