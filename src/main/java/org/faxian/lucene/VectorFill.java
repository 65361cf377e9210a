package org.faxian.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.faxian.analysis.TextAnalysis;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.MeaningVector;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.PassageMeaning;
import org.faxian.search.engine.Passages;

/**
 * The computation of the vectors that the passages of an index lack. It can be stopped at any time and goes on where it
 * was; searches work meanwhile with the vectors that there are.
 *
 * @param index directory of the index
 * @param kept directory that keeps the vectors, usually that of the index
 * @param threads number of threads that encode
 */
public record VectorFill(Path index, Path kept, TextAnalysis analysis, Embedder embedder, int threads) {
    /** Number of texts that are handed to the encoder at once. */
    private static final int BATCH = 16;
    /** Number of texts after which what is done is committed. */
    private static final int WINDOW = 64 * BATCH;

    /** Returns how many texts of passages lack a vector. */
    public int missing() throws IOException {
        try (LuceneEngine engine = new LuceneEngine(new Generations(index), analysis);
                LuceneSnapshot snapshot = (LuceneSnapshot) engine.snapshot()) {
            return missing(snapshot).keys().size();
        }
    }

    /**
     * Computes the missing vectors.
     *
     * @param done receives the number of texts that were done since the last call
     * @param stop asked from time to time
     * @return whether all are there now; false if it was stopped or interrupted, or another process is at it
     */
    public boolean run(IntConsumer done, BooleanSupplier stop) throws IOException {
        try (LuceneEngine engine = new LuceneEngine(new Generations(index), analysis);
                LuceneSnapshot snapshot = (LuceneSnapshot) engine.snapshot()) {
            Missing missing = missing(snapshot);
            Optional<VectorWriter> writer =
                    missing.versions().isEmpty() ? Optional.empty() : VectorWriter.open(folder());
            if (writer.isEmpty()) {
                return missing.versions().isEmpty();
            }
            try (VectorWriter own = writer.get();
                    ExecutorService workers = Executors.newFixedThreadPool(threads)) {
                return new Run(snapshot, missing, own, workers, done, stop).all();
            } catch (InterruptedException e) {
                // Only now: Lucene does not close a writer in an interrupted thread.
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private Path folder() {
        return PassageVectors.folder(kept, embedder.name());
    }

    /** The versions with passages that lack a vector, and the checksums of these. */
    private record Missing(Set<VersionId> versions, Set<BytesRef> keys) {}

    private Missing missing(LuceneSnapshot snapshot) throws IOException {
        Missing missing = new Missing(new LinkedHashSet<>(), new HashSet<>());
        Optional<PassageVectors> vectors = PassageVectors.open(folder());
        for (LeafReaderContext leaf : snapshot.commit().reader().leaves()) {
            addMissing(leaf, snapshot.commit().versions().getBitSet(leaf), vectors, missing);
        }
        if (vectors.isPresent()) {
            vectors.get().release();
        }
        return missing;
    }

    private static void addMissing(
            LeafReaderContext leaf, BitSet versions, Optional<PassageVectors> vectors, Missing missing)
            throws IOException {
        BinaryDocValues keys = DocValues.getBinary(leaf.reader(), IndexSchema.MEANING);
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexSchema.VERSION_ID);
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
            BytesRef key = keys.binaryValue();
            boolean isDeleted = live != null && !live.get(doc);
            if (isDeleted || (vectors.isPresent() && vectors.get().holds(key))) {
                continue;
            }
            if (missing.keys().add(BytesRef.deepCopyOf(key)) && ids.advanceExact(versions.nextSetBit(doc))) {
                missing.versions()
                        .add(VersionId.parse(ids.lookupOrd(ids.ordValue()).utf8ToString()));
            }
        }
    }

    /** One run over the missing texts. */
    private final class Run {
        private final LuceneSnapshot snapshot;
        private final Missing missing;
        private final VectorWriter writer;
        private final ExecutorService workers;
        private final IntConsumer done;
        private final BooleanSupplier stop;
        private final Map<Sha256, PassageMeaning> window = new LinkedHashMap<>();

        Run(
                LuceneSnapshot snapshot,
                Missing missing,
                VectorWriter writer,
                ExecutorService workers,
                IntConsumer done,
                BooleanSupplier stop) {
            this.snapshot = snapshot;
            this.missing = missing;
            this.writer = writer;
            this.workers = workers;
            this.done = done;
            this.stop = stop;
        }

        boolean all() throws IOException, InterruptedException {
            for (VersionId version : missing.versions()) {
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
                if (missing.keys().remove(new BytesRef(HexFormat.of().parseHex(key.hex())))) {
                    window.put(key, meaning);
                }
            }
        }

        private void encode() throws IOException, InterruptedException {
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
            IntStream.range(0, batch.size()).forEach(i -> {
                try {
                    writer.add(batch.get(i).getKey(), vectors.get(i));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            done.accept(batch.size());
            return null;
        }
    }
}
