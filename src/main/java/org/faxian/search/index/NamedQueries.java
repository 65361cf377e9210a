package org.faxian.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.SearchQuery;

/** A translator of regulations known by name and of cited provisions into index queries. */
final class NamedQueries {
    /** Score difference between consecutive regulations or provisions. */
    private static final float STEP = 0.001f;
    /** Number of regulations with distinct scores. Each is a separate clause, and a query may name many. */
    private static final int PLACES = 10;

    private NamedQueries() {}

    /** Matches the regulations; the first {@value #PLACES} are scored by their order, starting at 1. */
    static IndexQuery overVersions(SearchQuery.Named named) {
        List<RegulationId> first = named.regulations().stream().limit(PLACES).toList();
        List<RegulationId> others = named.regulations().stream().skip(PLACES).toList();
        List<IndexQuery> any = new ArrayList<>();
        for (int place = 0; place < first.size(); place++) {
            any.add(placed(oneOf(IndexField.REGULATION, List.of(first.get(place))), place));
        }
        if (!others.isEmpty()) {
            any.add(placed(oneOf(IndexField.REGULATION, others), PLACES));
        }
        return IndexQuery.anyOf(any);
    }

    private static IndexQuery oneOf(IndexField field, List<RegulationId> regulations) {
        return new IndexQuery.OneOf(
                field, regulations.stream().map(RegulationId::value).toList());
    }

    /** Matches the cited provisions, each scored by its order. The text that a notice issues is its first annex. */
    static Stream<IndexQuery> overPassages(SearchQuery.Named named) {
        IndexQuery ofThem = oneOf(IndexField.REGULATION_OF_PASSAGE, named.regulations());
        List<IndexQuery> passages = new ArrayList<>();
        for (ProvisionReference provision : named.provisions()) {
            String path = "articles/" + provision.article().path();
            for (String address : List.of(path, "annexes/1/" + path)) {
                IndexQuery cited = new IndexQuery.Together(
                        List.of(),
                        List.of(new IndexQuery.Token(IndexField.PATH, address), ofThem),
                        List.of(),
                        List.of());
                passages.add(placed(cited, passages.size()));
            }
        }
        return passages.stream();
    }

    private static IndexQuery placed(IndexQuery query, int place) {
        return new IndexQuery.Boosted(new IndexQuery.Constant(query), Math.max(STEP, 1 - place * STEP));
    }
}
