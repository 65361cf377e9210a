package org.faxian.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.faxian.regulation.Change;
import org.faxian.search.YearFigures;

/** One commit of one generation, held open by those who read it, with what is made once for it. */
final class OpenCommit {
    private final Path generation;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetCounter facets;
    private final BitSetProducer versions =
            new QueryBitSetProducer(new TermQuery(new Term(IndexSchema.TYPE, IndexSchema.TYPE_VERSION)));
    /** One lock each: who asks for the one need not wait until the other is worked out. */
    private final Object changesLock = new Object();

    private final Object yearsLock = new Object();
    private Optional<List<Change>> changes = Optional.empty();
    private Optional<Counted> years = Optional.empty();

    /** Figures and the day up to which they were counted. */
    private record Counted(LocalDate day, List<YearFigures> years) {}

    OpenCommit(Path generation, DirectoryReader reader) throws IOException {
        this.generation = generation;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
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

    /** The log of changes, which is told once. */
    List<Change> changes(Supplier<List<Change>> log) {
        synchronized (changesLock) {
            List<Change> told = changes.orElseGet(log);
            changes = Optional.of(told);
            return told;
        }
    }

    /** The figures of every year up to the day, which are counted once a day. */
    List<YearFigures> years(LocalDate today, Supplier<List<YearFigures>> statistics) {
        synchronized (yearsLock) {
            Counted counted = years.filter(known -> known.day().equals(today))
                    .orElseGet(() -> new Counted(today, statistics.get()));
            years = Optional.of(counted);
            return counted.years();
        }
    }

    void retain() {
        reader.incRef();
    }

    void release() throws IOException {
        reader.decRef();
    }
}
