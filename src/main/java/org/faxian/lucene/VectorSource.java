package org.faxian.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.meaning.EncodedQuery;
import org.faxian.meaning.MeaningVector;
import org.faxian.search.engine.SearchQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vectors of passages of each encoder, opened when a query by that encoder needs them. Vectors that cannot be read, or
 * are deleted meanwhile, are done without. Thread-safe.
 */
final class VectorSource {
    private static final Logger LOG = LoggerFactory.getLogger(VectorSource.class);

    private final Path index;
    private final Set<String> unreadable = new HashSet<>();
    private final Map<String, PassageVectors> open = new HashMap<>();

    VectorSource(Path index) {
        this.index = index;
    }

    /** Returns the newest vectors for the query, which the caller must release; empty if there are none. */
    synchronized Optional<PassageVectors> retained(SearchQuery query) {
        Optional<EncodedQuery> meaning = SearchQuery.questionIn(query).flatMap(SearchQuery.Question::meaning);
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        MeaningVector vector = meaning.get().vector();
        Optional<PassageVectors> newest =
                readable(meaning.get().embedder()).filter(vectors -> vectors.areComparableTo(vector));
        newest.ifPresent(PassageVectors::retain);
        return newest;
    }

    private Optional<PassageVectors> readable(String embedder) {
        try {
            Optional<PassageVectors> newest = newest(embedder);
            unreadable.remove(embedder);
            return newest;
        } catch (IOException e) {
            if (unreadable.add(embedder)) {
                LOG.warn(
                        "Searches go by words only, because the vectors in {} cannot be read: {}. Delete the folder; "
                                + "faxian reindex computes them anew.",
                        PassageVectors.folder(index, embedder),
                        e.toString());
            }
            drop(embedder);
            return Optional.empty();
        }
    }

    private void drop(String embedder) {
        Optional.ofNullable(open.remove(embedder)).ifPresent(held -> {
            try {
                held.release();
            } catch (IOException e) {
                LOG.debug("The vectors that cannot be read are not closed either", e);
            }
        });
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
