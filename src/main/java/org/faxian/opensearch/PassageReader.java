package org.faxian.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opensearch.client.opensearch._types.query_dsl.ChildScoreMode;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.HitsMetadata;
import org.opensearch.client.opensearch.core.search.InnerHits;
import org.opensearch.client.opensearch.core.search.InnerHitsResult;

/**
 * A reader of the matching passages of a set of versions.
 *
 * @param versions ids of the versions
 * @param most maximum number of passages per version
 */
record PassageReader(Generation generation, List<String> versions, int most) {
    private static final String ONLY = "0";
    /** Value that disables stored fields, which would decompress the whole text of the version for each passage. */
    private static final String NOTHING = "_none_";

    /**
     * A matching passage.
     *
     * @param fields the requested fields
     */
    record Found(int position, HitFields fields) {
        private static final Comparator<Found> BEST_FIRST =
                Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::position);

        float score() {
            return fields.score();
        }

        List<String> values(String field) {
            return fields.values(field);
        }
    }

    /**
     * The matching passages of a version.
     *
     * @param best best passages, best first
     * @param total number of matching passages
     */
    record Matching(List<Found> best, int total) {
        static final Matching NONE = new Matching(List.of(), 0);
    }

    /** Returns the matching passages of each version for each query, in the order of the queries. */
    List<Map<String, Matching>> read(List<Query> passages) {
        List<Map<String, Matching>> found = new ArrayList<>();
        List<Query> asked = new ArrayList<>();
        for (Query passage : passages) {
            asked.add(inPassage(passage, String.valueOf(found.size()), most));
            found.add(new HashMap<>());
        }
        ask(asked).forEach(version -> version.innerHits().forEach((name, hits) -> found.get(Integer.parseInt(name))
                .put(HitFields.of(version).value(IndexSchema.VERSION_ID), matching(hits))));
        return found;
    }

    private List<Hit<Generation.Kept>> ask(List<Query> asked) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Query ofThem = QueryTranslator.oneOf(IndexSchema.VERSION_ID, versions);
        return generation
                .search(search -> search.query(
                                q -> q.bool(all -> all.filter(Generation.ofType(IndexSchema.TYPE_VERSION), ofThem)
                                        .should(asked)))
                        .storedFields(NOTHING)
                        .docvalueFields(field -> field.field(IndexSchema.VERSION_ID))
                        .size(versions.size()))
                .hits()
                .hits();
    }

    /** Returns the matching passages of each version, with the values of the fields. */
    Map<String, Matching> read(Query passages, List<String> fields) {
        Query asked = inPassage(passages, hits -> {
            fields.forEach(name -> hits.docvalueFields(field -> field.field(name)));
            return hits.name(ONLY).size(most).storedFields(NOTHING);
        });
        Map<String, Matching> found = new HashMap<>();
        ask(List.of(asked))
                .forEach(version -> found.put(HitFields.of(version).value(IndexSchema.VERSION_ID), of(version)));
        return found;
    }

    /** Matches versions with a matching passage and returns their best passages as inner hits. */
    static Query inPassage(Query passage, int most) {
        return inPassage(passage, ONLY, most);
    }

    /** Returns the passages of a version found by {@link #inPassage}. */
    static Matching of(Hit<?> version) {
        return Optional.ofNullable(version.innerHits().get(ONLY))
                .map(PassageReader::matching)
                .orElse(Matching.NONE);
    }

    private static Query inPassage(Query passage, String name, int most) {
        return inPassage(passage, hits -> hits.name(name).size(most).storedFields(NOTHING));
    }

    private static Query inPassage(Query passage, UnaryOperator<InnerHits.Builder> hits) {
        return Query.of(q -> q.nested(nested -> nested.path(IndexSchema.PASSAGES)
                .query(passage)
                .scoreMode(ChildScoreMode.Max)
                .innerHits(hits.apply(new InnerHits.Builder()).build())));
    }

    private static Matching matching(InnerHitsResult passages) {
        HitsMetadata<?> hits = passages.hits();
        return new Matching(
                hits.hits().stream()
                        .map(PassageReader::found)
                        .sorted(Found.BEST_FIRST)
                        .toList(),
                (int) Optional.ofNullable(hits.total()).orElseThrow().value());
    }

    /** The nested offset is the position of the passage, because passages are stored in text order. */
    private static Found found(Hit<?> passage) {
        return new Found(Optional.ofNullable(passage.nested()).orElseThrow().offset(), HitFields.of(passage));
    }
}
