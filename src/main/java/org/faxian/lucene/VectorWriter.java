package org.faxian.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.faxian.meaning.EmbedderException;
import org.faxian.meaning.MeaningVector;
import org.faxian.regulation.Sha256;
import org.faxian.search.engine.VectorStore;

/** A writer of the vectors of passages; one process at a time has it. What was committed survives a kill. */
final class VectorWriter implements VectorStore.Writer {
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;

    private VectorWriter(Path folder, Directory directory, IndexWriter writer) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
    }

    /** Opens the folder for writing; empty if another process writes to it. */
    static Optional<VectorStore.Writer> open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(Files.createDirectories(folder));
        try {
            IndexWriterConfig config = new IndexWriterConfig().setCommitOnClose(false);
            return Optional.of(new VectorWriter(folder, directory, new IndexWriter(directory, config)));
        } catch (LockObtainFailedException e) {
            directory.close();
            return Optional.empty();
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public synchronized void add(Sha256 key, MeaningVector vector) {
        BytesRef bytes = new BytesRef(HexFormat.of().parseHex(key.hex()));
        Document document = new Document();
        document.add(new StringField(PassageVectors.KEY, bytes, Field.Store.NO));
        document.add(new BinaryDocValuesField(PassageVectors.KEY, bytes));
        document.add(new KnnByteVectorField(PassageVectors.VECTOR, vector.values(), VectorSimilarityFunction.COSINE));
        try {
            writer.updateDocument(new Term(PassageVectors.KEY, bytes), document);
        } catch (IllegalArgumentException e) {
            throw new EmbedderException("the vectors in " + folder + " are of another model: " + e.getMessage(), e);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void commit() {
        try {
            writer.commit();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("the vectors in " + folder + " cannot be written: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
