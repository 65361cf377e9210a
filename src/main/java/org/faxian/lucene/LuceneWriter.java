package org.faxian.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.StringHelper;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordVectors;
import org.faxian.language.Message;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.Retired;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.EngineWriter;

/** A writer to one generation of the embedded index. */
public final class LuceneWriter implements EngineWriter {
    private final WordVectorFile vectors;
    private final Directory directory;
    private final IndexWriter writer;
    private final RegulationBlock block;

    private LuceneWriter(WordVectorFile vectors, Directory directory, IndexWriter writer, RegulationBlock block) {
        this.vectors = vectors;
        this.directory = directory;
        this.writer = writer;
        this.block = block;
    }

    /**
     * Opens a generation for writing; an empty directory becomes an empty index.
     *
     * @throws EngineUnavailableException if another command writes to it or it cannot be opened
     */
    public static LuceneWriter open(Path generation, TextAnalysis analysis) {
        try {
            Directory directory = FSDirectory.open(generation);
            IndexWriterConfig config = new IndexWriterConfig().setCommitOnClose(false);
            return new LuceneWriter(
                    new WordVectorFile(generation),
                    directory,
                    new IndexWriter(directory, config),
                    new RegulationBlock(analysis));
        } catch (LockObtainFailedException e) {
            throw new EngineUnavailableException(Message.of("engine.locked", generation), e);
        } catch (IOException e) {
            throw new EngineUnavailableException(Message.of("engine.not-writable", generation, Message.cause(e)), e);
        }
    }

    /** Returns whether the generation has the schema of this program, so that it can be updated. */
    public static boolean canAddTo(Path generation) {
        // An unreadable index cannot be updated; it is rebuilt from the corpus like one with another schema.
        return lastCommit(generation)
                .filter(infos -> IndexSchema.VERSION.equals(infos.getUserData().get(IndexSchema.COMMIT_SCHEMA)))
                .isPresent();
    }

    /** Returns the number of bytes of the journal that the generation reflects; 0 if it cannot be updated. */
    public static long journalOffsetOf(Path generation) {
        return lastCommit(generation)
                .filter(infos -> canAddTo(generation))
                .map(infos -> infos.getUserData().getOrDefault(IndexSchema.COMMIT_JOURNAL_OFFSET, "0"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    private static Optional<SegmentInfos> lastCommit(Path generation) {
        try (Directory directory = FSDirectory.open(generation)) {
            return Optional.of(SegmentInfos.readLatestCommit(directory));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns a name of the last commit of the generation, which no other commit has; empty if there is none. */
    public static Optional<String> commitOf(Path generation) {
        return lastCommit(generation)
                .map(infos -> infos.getSegmentsFileName() + "-" + StringHelper.idToString(infos.getId()));
    }

    @Override
    public Map<RegulationId, String> marks() {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return marks(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** Returns the mark of each regulation in the index. */
    static Map<RegulationId, String> marks(DirectoryReader reader) throws IOException {
        Map<RegulationId, String> marks = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), IndexSchema.MARK);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (live == null || live.get(doc)) {
                    String[] mark = values.binaryValue().utf8ToString().split(" ", 2);
                    marks.put(new RegulationId(mark[0]), mark[1]);
                }
            }
        }
        return marks;
    }

    @Override
    public void replace(Regulation regulation, Map<VersionId, RegulationText> texts, String mark) {
        try {
            writer.updateDocuments(
                    new Term(IndexSchema.REGULATION_ID, regulation.id().value()), block.of(regulation, texts, mark));
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void retire(Retired retired, String mark) {
        try {
            writer.updateDocuments(
                    new Term(IndexSchema.REGULATION_ID, retired.id().value()), List.of(block.of(retired, mark)));
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void delete(RegulationId id) {
        try {
            writer.deleteDocuments(new Term(IndexSchema.REGULATION_ID, id.value()));
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<WordVectors> wordVectors() {
        return vectors.read();
    }

    @Override
    public void keep(WordVectors vectors) {
        this.vectors.write(vectors);
    }

    @Override
    public void commit(long journalOffset) {
        try {
            writer.setLiveCommitData(Map.of(
                            IndexSchema.COMMIT_SCHEMA,
                            IndexSchema.VERSION,
                            IndexSchema.COMMIT_JOURNAL_OFFSET,
                            String.valueOf(journalOffset))
                    .entrySet());
            // Deleted documents would still count in the statistics used for scoring.
            writer.forceMergeDeletes();
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be closed: " + e.getMessage(), e);
        }
    }
}
