package org.faxian.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.engine.EngineWriter;

/** An index in a folder, to which tests write regulations. */
record WrittenIndex(Path folder) {
    static final TextAnalysis ANALYSIS = TextAnalysis.load();

    /** Writes a new generation and makes it the live one. */
    void begin(Consumer<EngineWriter> changes) throws IOException {
        Generations generations = new Generations(folder);
        Path next = generations.next();
        write(next, changes);
        generations.switchTo(next);
    }

    /** Changes the live generation. */
    void change(Consumer<EngineWriter> changes) {
        try {
            write(new Generations(folder).current().orElseThrow(), changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path generation, Consumer<EngineWriter> changes) {
        try (LuceneWriter writer = LuceneWriter.open(generation, ANALYSIS)) {
            changes.accept(writer);
            writer.commit(0);
        }
    }
}
