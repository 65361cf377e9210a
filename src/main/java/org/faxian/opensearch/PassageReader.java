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
 * Reads which passages of some versions match.
 *
 * @param versions their ids
 * @param most how many passages of each are read
 */
record PassageReader(Generation generation, List<String> versions, int most) {
    private static final String ONLY = "0";
    /** Stored fields lie with the whole text of the version, which would be unpacked for each passage. */
    private static final String NOTHING = "_none_";

    /**
     * A passage that matches.
     *
     * @param words its different words, where they were asked for
     */
    record Found(int position, float score, List<String> words) {
        private static final Comparator<Found> BEST_FIRST =
                Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::position);
    }

    /**
     * The passages of a version that match.
     *
     * @param best the best ones, best first
     * @param total how many there are
     */
    record Matching(List<Found> best, int total) {
        static final Matching NONE = new Matching(List.of(), 0);
    }

    /** What each version has for each query, in the order of the queries. */
    List<Map<String, Matching>> read(List<Query> passages) {
        List<Map<String, Matching>> found = new ArrayList<>();
        List<Query> asked = new ArrayList<>();
        for (Query passage : passages) {
            asked.add(inPassage(passage, String.valueOf(found.size()), most));
            found.add(new HashMap<>());
        }
        ask(asked).forEach(version -> version.innerHits().forEach((name, hits) -> found.get(Integer.parseInt(name))
                .put(Shown.of(version).value(IndexSchema.VERSION_ID), matching(hits))));
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

    /** The passages of each version that match, with their words. */
    Map<String, Matching> readWords(Query passages) {
        Query asked = inPassage(passages, hits -> hits.name(ONLY)
                .size(most)
                .storedFields(NOTHING)
                .docvalueFields(field -> field.field(IndexSchema.WORD_SET)));
        Map<String, Matching> found = new HashMap<>();
        ask(List.of(asked)).forEach(version -> found.put(Shown.of(version).value(IndexSchema.VERSION_ID), of(version)));
        return found;
    }

    /** Versions of which a passage matches, each with its best passages. */
    static Query inPassage(Query passage, int most) {
        return inPassage(passage, ONLY, most);
    }

    /** The passages with which a version was found by {@link #inPassage}. */
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

    /** Passages stand in their version in the order of the text. */
    private static Found found(Hit<?> passage) {
        Shown shown = Shown.of(passage);
        return new Found(
                Optional.ofNullable(passage.nested()).orElseThrow().offset(),
                shown.score(),
                shown.values(IndexSchema.WORD_SET));
    }
}
