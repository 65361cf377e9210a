package org.faxian.search.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What an engine is asked: a query that is understood already, filters, and which part of the answer.
 *
 * @param asOf the day on which statuses and representing versions are judged
 * @param offset how many matches to pass over, from 0
 * @param size how many matches to give, from 0
 * @param facets what to count
 */
public record EngineRequest(
        SearchQuery query,
        Filters filters,
        LocalDate asOf,
        VersionScope scope,
        SortOrder sort,
        int offset,
        int size,
        Set<Facet> facets) {
    public EngineRequest {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(filters, "filters");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sort, "sort");
        facets = Set.copyOf(facets);
        if (offset < 0 || size < 0) {
            throw new IllegalArgumentException("offset and size count from 0, found " + offset + " and " + size);
        }
    }

    /** The same, for another part of the answer and without facets. */
    public EngineRequest part(int from, int length) {
        return new EngineRequest(query, filters, asOf, scope, sort, from, length, Set.of());
    }

    /** The same behind so many matches. */
    public EngineRequest beginningAt(int from) {
        return new EngineRequest(query, filters, asOf, scope, sort, from, size, facets);
    }

    /** The same, asking something else. */
    public EngineRequest asking(SearchQuery other) {
        return new EngineRequest(other, filters, asOf, scope, sort, offset, size, facets);
    }

    /** The same, for total and facets alone. */
    public EngineRequest withoutMatches() {
        return new EngineRequest(query, filters, asOf, scope, sort, 0, 0, facets);
    }
}
