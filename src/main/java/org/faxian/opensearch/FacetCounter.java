package org.faxian.opensearch;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faxian.search.engine.Engine.FacetCount;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Facet;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** A counter that requests and reads the facet counts of a search. */
record FacetCounter(FilterTranslator filters) {
    /** Maximum number of values; more than there are authorities that make regulations. */
    private static final int MOST_VALUES = 50_000;

    private static final String VALUES = "values";

    /** Returns an aggregation for each requested facet, without the facet's own filter. */
    Map<String, Aggregation> asked(EngineRequest request) {
        Map<String, Aggregation> asked = new HashMap<>();
        for (Facet facet : request.facets()) {
            List<Query> others = filters.filters(request.filters().without(facet));
            asked.put(facet.name(), Aggregation.of(a -> a.filter(all -> all.bool(bool -> bool.filter(others)))
                    .aggregations(VALUES, values(facet))));
        }
        return asked;
    }

    private Aggregation values(Facet facet) {
        return facet == Facet.STATUS
                ? Aggregation.of(a -> a.nested(nested -> nested.path(IndexSchema.STATUSES))
                        .aggregations(VALUES, ofTheDay -> ofTheDay.filter(filters.ofTheDay())
                                .aggregations(VALUES, terms(IndexSchema.STATUS))))
                : terms(IndexSchema.facet(facet));
    }

    private static Aggregation terms(String field) {
        return Aggregation.of(a -> a.terms(terms -> terms.field(field).size(MOST_VALUES)));
    }

    /** Reads the counts of the facets. */
    static Map<Facet, List<FacetCount>> counted(Map<String, Aggregate> counted) {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        counted.forEach((name, aggregate) -> {
            Facet facet = Facet.valueOf(name);
            facets.put(facet, values(aggregate).stream().sorted(facet.order()).toList());
        });
        return facets;
    }

    private static List<FacetCount> values(Map<String, Aggregate> counted) {
        return values(Objects.requireNonNull(counted.get(VALUES), "what was asked for is answered"));
    }

    /** Reads the counts inside filter and nested aggregations. */
    private static List<FacetCount> values(Aggregate aggregate) {
        if (aggregate.isFilter()) {
            return values(aggregate.filter().aggregations());
        }
        if (aggregate.isNested()) {
            return values(aggregate.nested().aggregations());
        }
        return aggregate.sterms().buckets().array().stream()
                .map(bucket -> new FacetCount(bucket.key(), bucket.docCount()))
                .toList();
    }
}
