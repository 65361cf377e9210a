package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordVectors;
import org.faxian.desk.Progress;
import org.faxian.desk.index.VectorLearning;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneWriter;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.ScanEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("corpus")
class VectorLearningTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();

    @TempDir
    private Path folder;

    @Test
    void an_index_learns_when_it_is_new_and_again_when_it_holds_twice_as_many_regulations() {
        try (ScanEngine engine = new ScanEngine(ANALYSIS);
                EngineWriter writer = engine.writer()) {
            assertThat(learnedFrom(2, writer)).isEqualTo(2);
            assertThat(learnedFrom(3, writer)).isEqualTo(2);
            assertThat(learnedFrom(4, writer)).isEqualTo(4);
            assertThat(learnedFrom(1, writer)).isEqualTo(4);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void taking_documents_in_has_the_index_learn() throws IOException {
        SampleCorpus.copyTo(folder);
        assertThat(CommandRun.in(folder, "reindex").exitCode()).isZero();

        Generations generations = new Generations(folder.resolve("index"));
        try (EngineWriter writer = LuceneWriter.open(generations.current().orElseThrow(), ANALYSIS)) {
            assertThat(writer.wordVectors()).hasValueSatisfying(vectors -> assertThat(vectors.regulations())
                    .isPositive());
        }
    }

    private int learnedFrom(int regulations, EngineWriter writer) {
        List<RegulationBuilder> built = IntStream.range(0, regulations)
                .mapToObj(i -> RegulationBuilder.regulation(
                        "vectaaaaa" + (char) ('a' + i),
                        VersionBuilder.titled("云江省第" + i + "办法")
                                .effective("2024-01-01")
                                .article("1", "为了管理燃气，制定本办法。")))
                .toList();
        Map<VersionId, RegulationText> texts = built.stream()
                .flatMap(one -> one.texts().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Regulation> all = built.stream().map(RegulationBuilder::build).toList();
        new VectorLearning(folder.resolve("learning"), ANALYSIS, Progress.Display.none())
                .learn(writer, all, version -> texts.get(version.id()));
        return writer.wordVectors().map(WordVectors::regulations).orElse(0);
    }
}
