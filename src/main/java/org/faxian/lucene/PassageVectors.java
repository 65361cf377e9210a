package org.faxian.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.faxian.meaning.MeaningVector;

/**
 * The vectors of passages, read from a Lucene index of their own beside the generations, by the checksum of the
 * passage's text. It outlives generations, so that no text is encoded twice.
 */
final class PassageVectors {
    /** On each document: the checksum of the text, as 32 bytes. */
    static final String KEY = "key";
    /** On each document: the quantised vector. */
    static final String VECTOR = "vector";

    private static final String FOLDER = "vectors";

    private final DirectoryReader reader;

    private PassageVectors(DirectoryReader reader) {
        this.reader = reader;
    }

    /** Returns the folder of the vectors of an encoder beside the generations of an index. */
    static Path folder(Path index, String embedder) {
        return index.resolve(FOLDER).resolve(embedder.replaceAll("[^A-Za-z0-9.-]+", "_"));
    }

    /** Opens the vectors in the folder; empty if there are none yet. */
    static Optional<PassageVectors> open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        FSDirectory directory = FSDirectory.open(folder);
        return DirectoryReader.indexExists(directory)
                ? Optional.of(new PassageVectors(DirectoryReader.open(directory)))
                : Optional.empty();
    }

    /** Returns the vectors of the present commit, which may be these. */
    PassageVectors newest() throws IOException {
        DirectoryReader changed = DirectoryReader.openIfChanged(reader);
        return changed == null ? this : new PassageVectors(changed);
    }

    void retain() {
        reader.incRef();
    }

    void release() throws IOException {
        reader.decRef();
    }

    /** Returns whether the vector has as many dimensions as these; a service may have changed its model. */
    boolean areComparableTo(MeaningVector vector) {
        return reader.leaves().stream()
                .map(leaf -> leaf.reader().getFieldInfos().fieldInfo(VECTOR))
                .allMatch(field -> field.getVectorDimension() == vector.values().length);
    }

    /** Returns the number of vectors. */
    int size() {
        return reader.numDocs();
    }

    /** Returns the checksums of the texts that are most similar to the vector. */
    List<BytesRef> nearest(MeaningVector vector, int most) throws IOException {
        ScoreDoc[] found =
                new IndexSearcher(reader).search(new KnnByteVectorQuery(VECTOR, vector.values(), most), most).scoreDocs;
        Arrays.sort(found, Comparator.comparingInt(one -> one.doc));
        List<BytesRef> keys = new ArrayList<>(found.length);
        Optional<BinaryDocValues> values = Optional.empty();
        int opened = -1;
        for (ScoreDoc one : found) {
            int ord = ReaderUtil.subIndex(one.doc, reader.leaves());
            LeafReaderContext leaf = reader.leaves().get(ord);
            if (ord != opened) {
                values = Optional.of(DocValues.getBinary(leaf.reader(), KEY));
                opened = ord;
            }
            BinaryDocValues own = values.orElseThrow();
            if (own.advanceExact(one.doc - leaf.docBase)) {
                keys.add(BytesRef.deepCopyOf(own.binaryValue()));
            }
        }
        return keys;
    }

    /** Returns whether there is a vector for the checksum. */
    boolean holds(BytesRef key) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(KEY);
            if (terms != null && terms.iterator().seekExact(key)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the cosine of the vector with that of each text; 0 for a text without a vector. */
    float[] likeness(MeaningVector vector, List<BytesRef> keys) throws IOException {
        float[] likeness = new float[keys.size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(KEY);
            ByteVectorValues vectors = leaf.reader().getByteVectorValues(VECTOR);
            if (terms == null || vectors == null) {
                continue;
            }
            TermsEnum found = terms.iterator();
            for (int i = 0; i < likeness.length; i++) {
                if (likeness[i] == 0 && found.seekExact(keys.get(i))) {
                    PostingsEnum documents = found.postings(null, PostingsEnum.NONE);
                    int document = documents.nextDoc();
                    // Every document has a vector, so its number is also the ordinal of its vector.
                    if (document != DocIdSetIterator.NO_MORE_DOCS) {
                        likeness[i] = vector.cosine(vectors.vectorValue(document));
                    }
                }
            }
        }
        return likeness;
    }
}
