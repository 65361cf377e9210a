package org.faxian.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param total how many hits there are on all pages, exactly
 * @param facets values with their counts, the most frequent first; each facet without its own filter
 */
public record SearchResult(UnderstoodQuery query, long total, List<Hit> hits, Map<Facet, List<FacetValue>> facets) {

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
