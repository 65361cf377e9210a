package org.faxian.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.search.Facet;
import org.faxian.search.SearchResult;
import org.faxian.search.SearchResult.FacetValue;

/**
 * The answer to a search, as the API gives it.
 *
 * @param total exactly how many hits there are on all pages
 * @param took milliseconds
 * @param next the address of the page behind this one
 */
public record SearchView(
        long total,
        long took,
        QueryView query,
        List<HitView> hits,
        Map<String, List<FacetValue>> facets,
        Optional<String> next) {

    /** The query, and how it was understood. */
    public record QueryView(String text, List<UnderstoodView> understood) {}

    static SearchView of(SearchForm form, SearchResult result, long took) {
        Links links = form.links();
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.parameter(), result.facets().getOrDefault(facet, List.of()));
        }
        return new SearchView(
                result.total(),
                took,
                new QueryView(result.query().text(), UnderstoodView.of(result.query(), form)),
                result.hits().stream().map(hit -> HitView.of(hit, links)).toList(),
                facets,
                form.next(result.total()));
    }
}
