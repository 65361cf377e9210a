package org.faxian.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.faxian.meaning.EncodedQuery;
import org.faxian.meaning.MeaningVector;
import org.faxian.search.engine.SearchQuery;

/** The vectors of passages of each encoder, opened when a query by that encoder needs them. Thread-safe. */
final class VectorSource {
    private final Path index;
    private final Map<String, PassageVectors> open = new HashMap<>();

    VectorSource(Path index) {
        this.index = index;
    }

    /** Returns the newest vectors for the query, which the caller must release; empty if there are none. */
    synchronized Optional<PassageVectors> retained(SearchQuery query) throws IOException {
        Optional<EncodedQuery> meaning = SearchQuery.questionIn(query).flatMap(SearchQuery.Question::meaning);
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        MeaningVector vector = meaning.get().vector();
        Optional<PassageVectors> newest =
                newest(meaning.get().embedder()).filter(vectors -> vectors.areComparableTo(vector));
        newest.ifPresent(PassageVectors::retain);
        return newest;
    }

    private Optional<PassageVectors> newest(String embedder) throws IOException {
        PassageVectors held = open.get(embedder);
        Optional<PassageVectors> newest =
                held == null ? PassageVectors.open(PassageVectors.folder(index, embedder)) : Optional.of(held.newest());
        newest.ifPresent(vectors -> open.put(embedder, vectors));
        if (held != null && newest.get() != held) {
            held.release();
        }
        return newest;
    }

    synchronized void close() throws IOException {
        for (PassageVectors vectors : open.values()) {
            vectors.release();
        }
        open.clear();
    }
}
