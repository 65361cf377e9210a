package org.faxian.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.faxian.search.Engine;
import org.faxian.search.Engine.Snapshot;
import org.faxian.search.Facet;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchResult;
import org.faxian.search.SearchResult.FacetValue;
import org.faxian.search.UnderstoodQuery;

/** {@code GET /api/v1/search}. */
record SearchHandler(Engine engine, RegulationSearch search, Today today) implements Handler {

    /**
     * The answer.
     *
     * @param total exactly how many hits there are on all pages
     * @param took milliseconds
     * @param next the address of the page behind this one
     */
    record SearchView(
            long total,
            long took,
            QueryView query,
            List<HitView> hits,
            Map<String, List<FacetValue>> facets,
            Optional<String> next) {}

    /** The query, and how it was understood. */
    record QueryView(String text, List<PartView> understood) {
        static QueryView of(UnderstoodQuery query) {
            return new QueryView(
                    query.text(),
                    query.parts().stream()
                            .map(part -> new PartView(
                                    part.meaning().name().toLowerCase(Locale.ROOT),
                                    part.text(),
                                    part.start(),
                                    part.end()))
                            .toList());
        }
    }

    /** A part of the query that was given a meaning. */
    record PartView(String type, String text, int start, int end) {}

    @Override
    public void handle(Context ctx) {
        long begun = System.nanoTime();
        SearchForm form = SearchForm.strictlyOf(ctx, today.date());
        try (Snapshot snapshot = engine.snapshot()) {
            SearchResult result = search.search(form.request(), snapshot);
            ctx.json(view(form, result, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)));
        }
    }

    private static SearchView view(SearchForm form, SearchResult result, long took) {
        Links links = form.links();
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.parameter(), result.facets().getOrDefault(facet, List.of()));
        }
        return new SearchView(
                result.total(),
                took,
                QueryView.of(result.query()),
                result.hits().stream().map(hit -> HitView.of(hit, links)).toList(),
                facets,
                form.next(result.total()));
    }
}
