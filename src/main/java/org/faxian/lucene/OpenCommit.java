package org.faxian.lucene;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.faxian.search.engine.CommitCache;
import org.faxian.search.index.IndexQuery;

/** One commit of one generation, kept open while it is in use, with the data derived from it. */
final class OpenCommit {
    private final Path generation;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetCounter facets;
    private final StoredObjects stored;
    private final BitSetProducer versions =
            new QueryBitSetProducer(new TermQuery(new Term(IndexSchema.TYPE, IndexSchema.TYPE_VERSION)));
    private final CommitCache made = new CommitCache();
    private final Optional<FormerCommit> former;

    OpenCommit(Path generation, DirectoryReader reader, ObjectMapper json) throws IOException {
        this(generation, reader, json, Optional.empty());
    }

    /** Opens a commit of the same generation after another one, which must still be open. */
    OpenCommit(OpenCommit before, DirectoryReader reader, ObjectMapper json) throws IOException {
        this(before.generation, reader, json, FormerCommit.of(before, reader, json));
    }

    private OpenCommit(Path generation, DirectoryReader reader, ObjectMapper json, Optional<FormerCommit> former)
            throws IOException {
        this.former = former;
        this.generation = generation;
        this.reader = reader;
        this.searcher = newSearcher(Deadline.NEVER);
        this.facets = new FacetCounter(reader);
        this.stored = new StoredObjects(searcher, json);
    }

    Path generation() {
        return generation;
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** Creates a searcher. Searchers remember that they timed out, so snapshots do not share one. */
    IndexSearcher newSearcher(Deadline deadline) {
        IndexSearcher own = new IndexSearcher(reader);
        own.setSimilarity(new BM25Similarity(IndexQuery.K1, IndexQuery.B));
        if (deadline.isSet()) {
            own.setTimeout(deadline);
        }
        return own;
    }

    FacetCounter facets() {
        return facets;
    }

    /** Returns the reader of the JSON in its documents. */
    StoredObjects stored() {
        return stored;
    }

    /** Returns the filter that distinguishes version documents from their passages. */
    BitSetProducer versions() {
        return versions;
    }

    /** Returns the objects derived from the commit. */
    CommitCache made() {
        return made;
    }

    /** Returns the commit before, if only decisions on regulations have changed since. */
    Optional<FormerCommit> former() {
        return former;
    }

    /** Returns the word vectors, which are read on first use. */
    SegmentVectors wordVectors() {
        return made.get(SegmentVectors.class, () -> new SegmentVectors(new WordVectorFile(generation).read()));
    }

    void retain() {
        reader.incRef();
    }

    void release() throws IOException {
        reader.decRef();
    }
}
