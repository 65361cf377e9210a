package org.faxian.opensearch;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.faxian.meaning.EncodedQuery;
import org.faxian.regulation.Sha256;
import org.faxian.search.engine.EngineUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vectors of passages with which questions are compared. Vectors that cannot be read, or are deleted meanwhile, are
 * done without. Thread-safe.
 */
final class PassageVectors {
    private static final Logger LOG = LoggerFactory.getLogger(PassageVectors.class);

    private final Generations generations;
    /** Encoders whose index exists; a missing one is looked for with each question, because it may be created. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

    PassageVectors(Generations generations) {
        this.generations = generations;
    }

    /** Returns whether there are vectors that can be compared with the question. */
    boolean areFor(EncodedQuery question) {
        String embedder = question.embedder();
        try {
            if (!known.contains(embedder)
                    && VectorIndex.of(generations, embedder).exists()) {
                known.add(embedder);
            }
            return known.contains(embedder);
        } catch (EngineUnavailableException e) {
            doWithout(embedder, e);
            return false;
        }
    }

    /** Returns the cosine of the question with each text that has a vector, by checksum. */
    Map<Sha256, Float> likeness(EncodedQuery question, Collection<Sha256> keys) {
        Map<Sha256, Float> likeness = new HashMap<>();
        String embedder = question.embedder();
        int dimensions = question.vector().values().length;
        try {
            VectorIndex.of(generations, embedder).vectors(keys).forEach((key, vector) -> {
                // A service may have changed its model under the same name.
                if (vector.length == dimensions) {
                    likeness.put(key, question.vector().cosine(vector));
                }
            });
            unreadable.remove(embedder);
        } catch (EngineUnavailableException e) {
            doWithout(embedder, e);
        }
        return likeness;
    }

    private void doWithout(String embedder, EngineUnavailableException e) {
        known.remove(embedder);
        if (unreadable.add(embedder)) {
            LOG.warn("Searches go by words only, because the vectors of {} cannot be read: {}", embedder, e.toString());
        }
    }
}
