package org.faxian.opensearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.faxian.analysis.WordVectors;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.MadeOnce;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SearchType;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * A generation that is committed, and never written again.
 *
 * @param index its name
 * @param about what its commit records about itself
 */
record Generation(Server server, String index, Map<String, JsonData> about, MadeOnce made) {
    private static final int PAGE = 1_000;

    /** How a value of {@link #about} is called, which tells this commit from all others. */
    String commit() {
        return value(IndexSchema.COMMIT).orElse("");
    }

    /** Whether it is of the form that this version writes. */
    boolean isReadable() {
        return value(IndexSchema.COMMIT_SCHEMA)
                .filter(IndexSchema.VERSION::equals)
                .isPresent();
    }

    /** The same, where it is of the form that this version reads. */
    Generation readable() {
        if (!isReadable()) {
            throw new EngineUnavailableException("the index " + index + " was built in form "
                    + value(IndexSchema.COMMIT_SCHEMA).orElse("none") + ", this version reads form "
                    + IndexSchema.VERSION + ": build it anew with faxian reindex");
        }
        return this;
    }

    long journalOffset() {
        return value(IndexSchema.COMMIT_JOURNAL_OFFSET).map(Long::parseLong).orElse(0L);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(about.get(name)).map(value -> value.to(String.class));
    }

    /** What the generation answers; statistics are those of all shards. */
    SearchResponse<Kept> search(Function<SearchRequest.Builder, SearchRequest.Builder> asked) {
        SearchRequest request = asked.apply(
                        new SearchRequest.Builder().index(index).searchType(SearchType.DfsQueryThenFetch))
                .build();
        return server.ask(client -> client.search(request, Kept.class));
    }

    /** The document of that id. */
    Optional<Kept> document(String id) {
        return Optional.ofNullable(
                server.ask(client -> client.get(asked -> asked.index(index).id(id), Kept.class))
                        .source());
    }

    /** The vectors of words that are kept with it. */
    Optional<WordVectors> wordVectors() {
        return document(IndexSchema.TYPE_VECTORS).map(RegulationDocuments::vectors);
    }

    /** The same, read by the first who asks a question. */
    Optional<WordVectors> wordVectorsOnce() {
        return made.get(Vectors.class, () -> new Vectors(wordVectors())).kept();
    }

    /** Vectors that were read, or that there are none. */
    private record Vectors(Optional<WordVectors> kept) {}

    /** Every document that matches, in the order of regulations. */
    void each(Query query, Function<SearchRequest.Builder, SearchRequest.Builder> read, Consumer<Hit<Kept>> each) {
        List<FieldValue> after = List.of();
        List<Hit<Kept>> page;
        do {
            List<FieldValue> last = after;
            page = search(asked -> {
                        read.apply(asked)
                                .query(query)
                                .size(PAGE)
                                .sort(by -> by.field(id ->
                                        id.field(IndexSchema.REGULATION_ID).order(SortOrder.Asc)));
                        return last.isEmpty() ? asked : asked.searchAfter(last);
                    })
                    .hits()
                    .hits();
            page.forEach(each);
            after = page.isEmpty() ? List.of() : page.getLast().sort();
        } while (page.size() == PAGE);
    }

    /** Documents that are of that type. */
    static Query ofType(String type) {
        return QueryTranslator.oneOf(IndexSchema.TYPE, List.of(type));
    }

    /** What documents keep of the original. */
    record Kept(String type, String json) {}
}
