package org.faxian.lucene;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.faxian.search.engine.MadeOnce;
import org.faxian.search.index.IndexQuery;

/** One commit of one generation, held open by those who read it, with what is made once for it. */
final class OpenCommit {
    private final Path generation;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetCounter facets;
    private final StoredObjects stored;
    private final BitSetProducer versions =
            new QueryBitSetProducer(new TermQuery(new Term(IndexSchema.TYPE, IndexSchema.TYPE_VERSION)));
    private final MadeOnce made = new MadeOnce();

    OpenCommit(Path generation, DirectoryReader reader, ObjectMapper json) throws IOException {
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

    /** A searcher of its own, since searchers remember that they were stopped. */
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

    /** What its documents hold as JSON. */
    StoredObjects stored() {
        return stored;
    }

    /** Tells version documents from their passages. */
    BitSetProducer versions() {
        return versions;
    }

    /** What has been made of the commit. */
    MadeOnce made() {
        return made;
    }

    /** The vectors of words, read by the first who asks a question. */
    SegmentVectors wordVectors() {
        return made.get(SegmentVectors.class, () -> new SegmentVectors(new KeptVectors(generation).read()));
    }

    void retain() {
        reader.incRef();
    }

    void release() throws IOException {
        reader.decRef();
    }
}
