package org.faxian.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.search.engine.Facet;
import org.faxian.search.query.UnderstoodQuery;

/**
 * The answer to a search.
 *
 * @param total how many hits there are on all pages, exactly
 * @param end the last of the hits, where there are more behind it
 * @param facets values with their counts, the most frequent first; each facet without its own filter
 */
public record SearchResult(
        UnderstoodQuery query,
        long total,
        List<Hit> hits,
        Map<Facet, List<FacetValue>> facets,
        Optional<SearchPosition> end) {

    /**
     * A value of a facet.
     *
     * @param value as the parameter takes it
     * @param label as the public reads it
     */
    public record FacetValue(String value, String label, long count) {}

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
