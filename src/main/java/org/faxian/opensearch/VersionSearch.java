package org.faxian.opensearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.opensearch.PassageReader.Found;
import org.faxian.opensearch.PassageReader.Matching;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Matches;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.index.IndexQueries;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;

/** A search for versions. */
record VersionSearch(Generation generation, IndexQueries queries, EngineRequest request) {

    Matches matches() {
        FilterTranslator filters = new FilterTranslator(request.asOf());
        SearchResponse<Generation.Kept> found = generation.search(asked -> page(asked, filters));
        long total = Optional.ofNullable(found.hits().total()).orElseThrow().value();
        return new Matches(
                total,
                matches(found.hits().hits().stream().map(HitFields::of).toList()),
                FacetCounter.counted(found.aggregations()));
    }

    /** Builds the request. Facets are counted over the matches of the query; filters are applied afterwards. */
    private SearchRequest.Builder page(SearchRequest.Builder asked, FilterTranslator filters) {
        Query found = QueryTranslator.translated(queries.overVersions(request.query()));
        List<Query> scope = filters.scope(request);
        List<Query> narrowed = filters.filters(request.filters());
        boolean counts = !request.facets().isEmpty();
        asked.query(q -> q.bool(all -> all.must(found).filter(scope).filter(counts ? List.of() : narrowed)))
                .trackTotalHits(total -> total.enabled(true))
                .storedFields("_none_")
                .docvalueFields(field -> field.field(IndexSchema.VERSION_ID))
                .from(request.size() == 0 ? 0 : request.offset())
                .size(request.size());
        if (counts) {
            asked.aggregations(new FacetCounter(filters).asked(request))
                    .postFilter(q -> q.bool(all -> all.filter(narrowed)));
        }
        return request.size() == 0 ? asked : asked.sort(order()).trackScores(isScored());
    }

    private boolean isScored() {
        return switch (request.sort()) {
            case RELEVANCE, LEVEL -> true;
            case PROMULGATED_NEWEST, PROMULGATED_OLDEST, EFFECTIVE_NEWEST, EFFECTIVE_OLDEST -> false;
        };
    }

    private List<SortOptions> order() {
        SortOptions byId = by(IndexSchema.VERSION_ID, false);
        SortOptions byScore = SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
        return switch (request.sort()) {
            case RELEVANCE -> List.of(byScore, byId);
            case PROMULGATED_NEWEST -> List.of(by(IndexSchema.PROMULGATED_ON, true), byId);
            case PROMULGATED_OLDEST -> List.of(by(IndexSchema.PROMULGATED_ON, false), byId);
            case EFFECTIVE_NEWEST -> List.of(by(IndexSchema.EFFECTIVE_ON, true), byId);
            case EFFECTIVE_OLDEST -> List.of(by(IndexSchema.EFFECTIVE_ON, false), byId);
            case LEVEL -> List.of(by(IndexSchema.LEVEL, false), byScore, byId);
        };
    }

    /** Sorts by a field. Documents without a value come last in either direction, which is the OpenSearch default. */
    private static SortOptions by(String field, boolean greatestFirst) {
        return SortOptions.of(
                sort -> sort.field(by -> by.field(field).order(greatestFirst ? SortOrder.Desc : SortOrder.Asc)));
    }

    private List<Match> matches(List<HitFields> versions) {
        List<String> ids = versions.stream()
                .map(version -> version.value(IndexSchema.VERSION_ID))
                .toList();
        Map<String, Matching> passages = queries.overPassages(request.query())
                .map(QueryTranslator::translated)
                .map(query -> new PassageReader(generation, ids, Match.MOST_PASSAGES).read(List.of(query)))
                .map(List::getFirst)
                .orElse(Map.of());
        return versions.stream().map(version -> match(version, passages)).toList();
    }

    private static Match match(HitFields version, Map<String, Matching> passages) {
        String id = version.value(IndexSchema.VERSION_ID);
        Matching matching = passages.getOrDefault(id, Matching.NONE);
        return new Match(
                VersionId.parse(id),
                version.score(),
                matching.best().stream().map(Found::position).toList(),
                matching.total());
    }
}
