package org.faxian.answer.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.Parameters;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.Refusal;
import org.faxian.answer.SearchLink;
import org.faxian.language.Message;
import org.faxian.search.SearchPosition;
import org.faxian.search.SearchRequest;
import org.faxian.search.SearchResult;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;

/**
 * A search request with its address.
 *
 * @param asOf the requested day; empty for today
 * @param seen the last hit the client received, after which the search continues
 */
public record SearchForm(
        SearchRequest request, SearchLink link, Optional<LocalDate> asOf, Optional<SearchPosition> seen) {
    /** The parameters of a search. */
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

    /** Returns the address of all hits as a table in the given format. */
    public String list(String format) {
        return new SearchLink(SearchAnswers.PATH, link.parameters())
                .without("size")
                .with("format", format)
                .url();
    }

    /** Reads the search and refuses unknown parameters. */
    public static SearchForm strictlyOf(Parameters given, String path, LocalDate today) {
        return of(given.allowOnly(PARAMETERS), path, today);
    }

    /** Reads the search and ignores other parameters. */
    public static SearchForm of(Parameters given, String path, LocalDate today) {
        return of(SearchQuestion.of(given), path, today);
    }

    /** Returns the request for the question, with addresses under the path. */
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
            throw Refusal.badParameter("cursor-and-page", "page", Message.of("problem.cursor-and-page"));
        }
        return new SearchForm(request, link, question.asOf().filter(d -> !d.equals(today)), seen);
    }

    /** Returns the links to the hits. */
    public PermanentLinks links() {
        return new PermanentLinks(asOf, request.scope() == VersionScope.ALL);
    }

    /** Returns the address of the next page; empty if there are no more hits or pages do not go so deep. */
    public Optional<String> next(long total) {
        long shown = (long) request.page() * request.size();
        boolean reachable = shown + request.size() <= SearchRequest.DEEPEST_HIT;
        return shown < total && reachable
                ? Optional.of(link.page(request.page() + 1).url())
                : Optional.empty();
    }

    /** Returns the cursor for the hits after this page, at any depth; empty after the last hit. */
    Optional<String> cursor(SearchResult result) {
        return result.end().map(end -> SearchCursor.of(end, link));
    }

    /** Returns the address of the following hits: the next page, or a cursor where pages do not go so deep. */
    public Optional<String> next(SearchResult result) {
        return (seen.isPresent() ? Optional.<String>empty() : next(result.total())).or(() -> cursor(result)
                .map(cursor -> link.with("cursor", cursor).url()));
    }
}
