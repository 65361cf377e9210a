package org.faxian.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.faxian.search.YearFigures;

/** One commit of one generation, held open by those who read it, with what is made once for it. */
final class OpenCommit {
    /** Articles are short and alike in length: what is said twice counts for less, and length for less, than in long texts. */
    private static final float K1 = 0.9f;

    private static final float B = 0.4f;

    private final Path generation;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetCounter facets;
    private final BitSetProducer versions =
            new QueryBitSetProducer(new TermQuery(new Term(IndexSchema.TYPE, IndexSchema.TYPE_VERSION)));
    private final Map<Class<?>, Derived> derived = new ConcurrentHashMap<>();
    private Optional<Counted> years = Optional.empty();

    /** A thing that is made by the first who asks for it. */
    private static final class Derived {
        private Optional<Object> made = Optional.empty();

        private synchronized Object get(Supplier<?> make) {
            if (made.isEmpty()) {
                made = Optional.of(make.get());
            }
            return made.get();
        }
    }

    /** Figures and the day up to which they were counted. */
    private record Counted(LocalDate day, List<YearFigures> years) {}

    OpenCommit(Path generation, DirectoryReader reader) throws IOException {
        this.generation = generation;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(K1, B));
        this.facets = new FacetCounter(reader);
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

    FacetCounter facets() {
        return facets;
    }

    /** Tells version documents from their passages. */
    BitSetProducer versions() {
        return versions;
    }

    /** What is made of the commit once; while it is made, only those wait who need it. */
    <T> T derived(Class<T> type, Supplier<T> make) {
        return type.cast(derived.computeIfAbsent(type, t -> new Derived()).get(make));
    }

    /** The figures of every year up to the day, which are counted once a day. */
    synchronized List<YearFigures> years(LocalDate today, Supplier<List<YearFigures>> statistics) {
        if (years.filter(known -> known.day().equals(today)).isEmpty()) {
            years = Optional.of(new Counted(today, statistics.get()));
        }
        return years.orElseThrow().years();
    }

    /** The vectors of words, read by the first who asks a question. */
    SegmentVectors wordVectors() {
        return derived(SegmentVectors.class, () -> new SegmentVectors(new KeptVectors(generation).read()));
    }

    void retain() {
        reader.incRef();
    }

    void release() throws IOException {
        reader.decRef();
    }
}
