package org.faxian.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.search.engine.PassageMeaning;
import org.faxian.search.engine.Passages;

/** An index in a folder, to which tests write regulations. */
record WrittenIndex(Path folder) {
    static final TextAnalysis ANALYSIS = TextAnalysis.load();

    /** Writes a new generation and makes it the live one. */
    void begin(Consumer<LuceneWriter> changes) throws IOException {
        Generations generations = new Generations(folder);
        Path next = generations.next();
        write(next, changes);
        generations.switchTo(next);
    }

    /** Changes the live generation. */
    void change(Consumer<LuceneWriter> changes) {
        try {
            write(new Generations(folder).current().orElseThrow(), changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path generation, Consumer<LuceneWriter> changes) {
        try (LuceneWriter writer = LuceneWriter.open(generation, ANALYSIS)) {
            changes.accept(writer);
            writer.commit(0);
        }
    }

    /** Returns a regulation with so many articles; others share the title and the first article. */
    static RegulationBuilder regulation(String id, int articles) {
        VersionBuilder version =
                VersionBuilder.titled("云江省管理办法").promulgated("2020-01-01").article("1", "为了管理燃气，制定本办法。");
        for (int i = 2; i <= articles; i++) {
            version.article(String.valueOf(i), "燃气".repeat(i % 5) + "管理" + id + i);
        }
        return RegulationBuilder.regulation(id, version);
    }

    /** Returns the different texts of passages of the regulations. */
    static Set<String> texts(List<RegulationBuilder> regulations) {
        return regulations.stream()
                .flatMap(regulation -> regulation.build().versions().stream()
                        .flatMap(version ->
                                Passages.of(
                                                version.metadata(),
                                                regulation.texts().get(version.id()))
                                        .stream()
                                        .map(passage -> PassageMeaning.of(
                                                        version.metadata().title(), passage)
                                                .text())))
                .collect(Collectors.toSet());
    }
}
