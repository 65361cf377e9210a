package org.faxian.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.search.engine.Facet;
import org.faxian.search.query.UnderstoodQuery;

/**
 * The result of a search.
 *
 * @param total number of hits on all pages
 * @param complete whether all of the line occurs in each hit; otherwise the most relevant ones are listed, too
 * @param facets values with their counts, most frequent first; each facet ignores its own filter
 * @param end position of the last hit on this page, if more follow
 */
public record SearchResult(
        UnderstoodQuery query,
        long total,
        boolean complete,
        List<Hit> hits,
        Map<Facet, List<FacetValue>> facets,
        Optional<SearchPosition> end) {

    /**
     * A value of a facet.
     *
     * @param value value as written in the request parameter
     * @param label label shown to users
     */
    public record FacetValue(String value, String label, long count) {}

    /**
     * Returns this result of a search for another text than was typed.
     *
     * @param searched text that was searched instead
     */
    public SearchResult insteadOf(String typed, String searched) {
        return new SearchResult(query.insteadOf(typed, searched), total, complete, hits, facets, end);
    }

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
