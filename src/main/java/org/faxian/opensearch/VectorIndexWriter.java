package org.faxian.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.faxian.meaning.EmbedderException;
import org.faxian.meaning.MeaningVector;
import org.faxian.regulation.Sha256;
import org.faxian.search.engine.VectorStore;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;

/**
 * A writer of vectors, which creates their index with the first of them. Several may write at once, because equal texts
 * have equal vectors.
 */
final class VectorIndexWriter implements VectorStore.Writer {
    /** Number of vectors after which they are sent; 500 vectors of 4,096 dimensions take 2.8 MB. */
    static final int MOST_PENDING = 500;

    private final VectorIndex index;
    private final String embedder;
    private final List<BulkOperation> pending = new ArrayList<>();
    private OptionalInt dimensions = OptionalInt.empty();

    VectorIndexWriter(VectorIndex index, String embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    @Override
    public synchronized void add(Sha256 key, MeaningVector vector) {
        requireComparable(vector.values().length);
        pending.add(VectorIndex.write(key, vector));
        if (pending.size() >= MOST_PENDING) {
            send();
        }
    }

    private void requireComparable(int own) {
        if (dimensions.isEmpty()) {
            index.create(embedder, own);
            dimensions = index.dimensions();
        }
        if (dimensions.isEmpty() || dimensions.getAsInt() != own) {
            throw new EmbedderException("the vectors in " + index.name() + " are of another model: a new one has " + own
                    + " dimensions, they have "
                    + (dimensions.isPresent() ? dimensions.getAsInt() : "an unknown number"));
        }
    }

    private void send() {
        if (!pending.isEmpty()) {
            index.server().write(index.name(), List.copyOf(pending));
            pending.clear();
        }
    }

    @Override
    public synchronized void commit() {
        send();
    }

    @Override
    public synchronized void close() {
        pending.clear();
    }
}
