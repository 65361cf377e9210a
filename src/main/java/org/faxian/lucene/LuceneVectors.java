package org.faxian.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.VectorStore;

/**
 * The vectors that the embedded engine keeps.
 *
 * @param index directory of the index
 * @param kept directory that keeps the vectors, usually that of the index
 */
public record LuceneVectors(Path index, Path kept, TextAnalysis analysis) implements VectorStore {

    @Override
    public Session open(String embedder) {
        LuceneEngine engine = new LuceneEngine(new Generations(index), analysis);
        try {
            return new OpenVectors(engine, (LuceneSnapshot) engine.snapshot(), PassageVectors.folder(kept, embedder));
        } catch (EngineUnavailableException e) {
            engine.close();
            throw e;
        }
    }

    private record OpenVectors(LuceneEngine engine, LuceneSnapshot snapshot, Path folder) implements Session {

        @Override
        public Missing missing() {
            try {
                Set<VersionId> versions = new LinkedHashSet<>();
                Set<BytesRef> keys = new HashSet<>();
                Optional<PassageVectors> vectors = PassageVectors.open(folder);
                for (LeafReaderContext leaf : snapshot.commit().reader().leaves()) {
                    addMissing(leaf, snapshot.commit().versions().getBitSet(leaf), vectors, versions, keys);
                }
                if (vectors.isPresent()) {
                    vectors.get().release();
                }
                return new Missing(List.copyOf(versions), checksums(keys));
            } catch (IOException e) {
                throw new UncheckedIOException("the vectors in " + folder + " cannot be read: " + e.getMessage(), e);
            }
        }

        private static void addMissing(
                LeafReaderContext leaf,
                BitSet parents,
                Optional<PassageVectors> vectors,
                Set<VersionId> versions,
                Set<BytesRef> missing)
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
                if (missing.add(BytesRef.deepCopyOf(key)) && ids.advanceExact(parents.nextSetBit(doc))) {
                    versions.add(VersionId.parse(ids.lookupOrd(ids.ordValue()).utf8ToString()));
                }
            }
        }

        private static Set<Sha256> checksums(Set<BytesRef> keys) {
            Set<Sha256> checksums = new HashSet<>();
            for (BytesRef key : keys) {
                checksums.add(new Sha256(HexFormat.of().formatHex(key.bytes, key.offset, key.offset + key.length)));
            }
            return checksums;
        }

        @Override
        public Optional<Writer> writer() {
            try {
                return VectorWriter.open(folder);
            } catch (IOException e) {
                throw new UncheckedIOException("the vectors in " + folder + " cannot be written: " + e.getMessage(), e);
            }
        }

        @Override
        public void close() {
            snapshot.close();
            engine.close();
        }
    }
}
