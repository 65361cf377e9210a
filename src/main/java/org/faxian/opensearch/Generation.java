package org.faxian.opensearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.faxian.analysis.WordVectors;
import org.faxian.language.Message;
import org.faxian.search.engine.CommitCache;
import org.faxian.search.engine.EngineUnavailableException;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SearchType;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * A committed generation, which is never written again.
 *
 * @param index name of the index
 * @param about metadata of its commit
 */
record Generation(Server server, String index, Map<String, JsonData> about, CommitCache made) {
    private static final int PAGE = 1_000;

    /** Returns the unique id of the commit, a value of {@link #about}. */
    String commit() {
        return value(IndexSchema.COMMIT).orElse("");
    }

    /** Returns whether the index has the schema of this program. */
    boolean isReadable() {
        return value(IndexSchema.COMMIT_SCHEMA)
                .filter(IndexSchema.VERSION::equals)
                .isPresent();
    }

    /** Returns this generation if it has the schema of this program; throws an exception otherwise. */
    Generation readable() {
        if (!isReadable()) {
            throw new EngineUnavailableException(Message.of(
                    "engine.other-form", value(IndexSchema.COMMIT_SCHEMA).orElse("none"), IndexSchema.VERSION));
        }
        return this;
    }

    long journalOffset() {
        return value(IndexSchema.COMMIT_JOURNAL_OFFSET).map(Long::parseLong).orElse(0L);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(about.get(name)).map(value -> value.to(String.class));
    }

    /** Executes a search; scoring uses the statistics of all shards. */
    SearchResponse<Kept> search(Function<SearchRequest.Builder, SearchRequest.Builder> asked) {
        SearchRequest request = asked.apply(
                        new SearchRequest.Builder().index(index).searchType(SearchType.DfsQueryThenFetch))
                .build();
        return server.ask(client -> client.search(request, Kept.class));
    }

    /** Returns the document with the id. */
    Optional<Kept> document(String id) {
        return Optional.ofNullable(
                server.ask(client -> client.get(asked -> asked.index(index).id(id), Kept.class))
                        .source());
    }

    /** Returns the word vectors stored in the generation. */
    Optional<WordVectors> wordVectors() {
        return document(IndexSchema.TYPE_VECTORS).map(RegulationDocuments::vectors);
    }

    /** Returns the word vectors, which are read on first use. */
    Optional<WordVectors> wordVectorsOnce() {
        return made.get(Vectors.class, () -> new Vectors(wordVectors())).kept();
    }

    /** The result of reading the vectors. */
    private record Vectors(Optional<WordVectors> kept) {}

    /**
     * Calls the consumer with every matching document.
     *
     * @param by field with a value of its own in each document, by which they are ordered
     */
    void each(
            Query query,
            String by,
            Function<SearchRequest.Builder, SearchRequest.Builder> read,
            Consumer<Hit<Kept>> each) {
        List<FieldValue> after = List.of();
        List<Hit<Kept>> page;
        do {
            List<FieldValue> last = after;
            page = search(asked -> {
                        read.apply(asked)
                                .query(query)
                                .size(PAGE)
                                .sort(sort -> sort.field(id -> id.field(by).order(SortOrder.Asc)));
                        return last.isEmpty() ? asked : asked.searchAfter(last);
                    })
                    .hits()
                    .hits();
            page.forEach(each);
            after = page.isEmpty() ? List.of() : page.getLast().sort();
        } while (page.size() == PAGE);
    }

    /** Matches documents of the type. */
    static Query ofType(String type) {
        return QueryTranslator.oneOf(IndexSchema.TYPE, List.of(type));
    }

    /** The stored part of a document. */
    record Kept(String type, String json) {}
}
