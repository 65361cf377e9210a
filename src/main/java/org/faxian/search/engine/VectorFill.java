package org.faxian.search.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.MeaningVector;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.VersionId;

/**
 * The computation of the vectors that the passages of an index lack. It can be stopped at any time and goes on where it
 * was; searches work meanwhile with the vectors that there are.
 *
 * @param threads number of threads that encode
 */
public record VectorFill(VectorStore store, Embedder embedder, int threads) {
    /** Number of texts that are handed to the encoder at once. */
    private static final int BATCH = 16;
    /** Number of texts after which what is done is committed. */
    private static final int WINDOW = 64 * BATCH;

    /** Returns how many texts of passages lack a vector. */
    public int missing() {
        try (VectorStore.Session session = store.open(embedder.name())) {
            return session.missing().keys().size();
        }
    }

    /**
     * Computes the missing vectors.
     *
     * @param done receives the number of texts that were done since the last call
     * @param stop asked from time to time
     * @return whether all are there now; false if it was stopped or interrupted, or another process is at it
     */
    public boolean run(IntConsumer done, BooleanSupplier stop) {
        try (VectorStore.Session session = store.open(embedder.name())) {
            VectorStore.Missing missing = session.missing();
            Optional<VectorStore.Writer> writer = missing.versions().isEmpty() ? Optional.empty() : session.writer();
            if (writer.isEmpty()) {
                return missing.versions().isEmpty();
            }
            try (VectorStore.Writer own = writer.get();
                    ExecutorService workers = Executors.newFixedThreadPool(threads)) {
                return new Run(session.snapshot(), missing, own, workers, done, stop).all();
            } catch (InterruptedException e) {
                // Only now: Lucene does not close a writer in an interrupted thread.
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** One run over the missing texts. */
    private final class Run {
        private final Engine.Snapshot snapshot;
        private final List<VersionId> versions;
        private final Set<Sha256> missing;
        private final VectorStore.Writer writer;
        private final ExecutorService workers;
        private final IntConsumer done;
        private final BooleanSupplier stop;
        private final Map<Sha256, PassageMeaning> window = new LinkedHashMap<>();

        Run(
                Engine.Snapshot snapshot,
                VectorStore.Missing missing,
                VectorStore.Writer writer,
                ExecutorService workers,
                IntConsumer done,
                BooleanSupplier stop) {
            this.snapshot = snapshot;
            this.versions = missing.versions();
            this.missing = new HashSet<>(missing.keys());
            this.writer = writer;
            this.workers = workers;
            this.done = done;
            this.stop = stop;
        }

        boolean all() throws InterruptedException {
            for (VersionId version : versions) {
                collect(version);
                if (window.size() >= WINDOW) {
                    encode();
                }
                if (stop.getAsBoolean()) {
                    return false;
                }
            }
            encode();
            return true;
        }

        private void collect(VersionId id) {
            Metadata metadata = snapshot.regulation(id.regulation())
                    .flatMap(regulation -> regulation.version(id))
                    .orElseThrow()
                    .metadata();
            for (Passage passage : Passages.of(metadata, snapshot.text(id).orElseThrow())) {
                PassageMeaning meaning = PassageMeaning.of(metadata.title(), passage);
                Sha256 key = meaning.key();
                if (missing.remove(key)) {
                    window.put(key, meaning);
                }
            }
        }

        private void encode() throws InterruptedException {
            List<Map.Entry<Sha256, PassageMeaning>> texts = new ArrayList<>(window.entrySet());
            window.clear();
            List<Callable<Void>> batches = new ArrayList<>();
            for (int from = 0; from < texts.size(); from += BATCH) {
                List<Map.Entry<Sha256, PassageMeaning>> batch =
                        texts.subList(from, Math.min(texts.size(), from + BATCH));
                batches.add(() -> encode(batch));
            }
            try {
                for (var batch : workers.invokeAll(batches)) {
                    batch.get();
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
            writer.commit();
        }

        private Void encode(List<Map.Entry<Sha256, PassageMeaning>> batch) {
            List<MeaningVector> vectors = embedder.passages(
                    batch.stream().map(entry -> entry.getValue().text()).toList());
            IntStream.range(0, batch.size())
                    .forEach(i -> writer.add(batch.get(i).getKey(), vectors.get(i)));
            done.accept(batch.size());
            return null;
        }
    }
}
