package org.faxian.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.MeaningContract;
import org.faxian.search.engine.VectorStore;
import org.junit.jupiter.api.Tag;

@Tag("corpus")
class LuceneMeaningTest extends MeaningContract {

    @Override
    protected Engine openEngine() {
        return new LuceneEngine(new Generations(folder), ANALYSIS);
    }

    @Override
    protected EngineWriter writer() {
        try {
            if (new Generations(folder).current().isEmpty()) {
                rebuild(writer -> {});
            }
            return LuceneWriter.open(new Generations(folder).current().orElseThrow(), ANALYSIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void rebuild(Consumer<EngineWriter> changes) {
        try {
            new WrittenIndex(folder).begin(changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected VectorStore vectors() {
        return new LuceneVectors(folder, folder, ANALYSIS);
    }
}
