package org.faxian.search.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * A request to an engine: the parsed query, filters and the requested part of the result.
 *
 * @param asOf day for which statuses and representing versions are determined
 * @param offset number of matches to skip, from 0
 * @param size maximum number of matches to return, from 0
 * @param facets facets to count
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

    /** Returns a copy for another part of the result, without facets. */
    public EngineRequest part(int from, int length) {
        return new EngineRequest(query, filters, asOf, scope, sort, from, length, Set.of());
    }

    /** Returns a copy that starts at the given offset. */
    public EngineRequest beginningAt(int from) {
        return new EngineRequest(query, filters, asOf, scope, sort, from, size, facets);
    }

    /** Returns a copy with another query. */
    public EngineRequest asking(SearchQuery other) {
        return new EngineRequest(other, filters, asOf, scope, sort, offset, size, facets);
    }

    /** Returns a copy that requests the total and facets only. */
    public EngineRequest withoutMatches() {
        return new EngineRequest(query, filters, asOf, scope, sort, 0, 0, facets);
    }
}
