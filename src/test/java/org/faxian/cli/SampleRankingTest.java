package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.faxian.corpus.Corpus;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.RegulationVersion;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Passages;
import org.faxian.search.engine.Ranking.Ranked;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of the best hits and scores of some questions on the sample corpus, so that no change of the ranking goes
 * unnoticed.
 *
 * <p>After an intended change, replace the scores by those that the test prints, once docs/benchmarks.md shows that
 * judged questions are answered better.
 */
@Tag("corpus")
class SampleRankingTest {
    private static final int SHOWN = 3;

    @TempDir
    private Path folder;

    @Test
    void questions_are_answered_by_the_articles_and_with_the_scores_that_were_written_down() throws IOException {
        SampleCorpus.copyTo(folder);
        assertThat(CommandRun.in(folder, "reindex").exitCode()).isZero();
        Workspace workspace = Workspace.open(
                Corpus.open(folder.resolve("corpus")),
                folder.resolve("index"),
                CommandRun.DOCUMENTS,
                Progress.Display.none());
        List<String> expected = expected();
        List<String> questions =
                expected.stream().map(line -> line.split("\t")[0]).distinct().toList();
        try (LuceneEngine engine = workspace.engine();
                Snapshot snapshot = engine.snapshot()) {
            RegulationSearch search = new RegulationSearch(workspace.analysis());
            List<String> answers = questions.stream()
                    .flatMap(question -> answers(question, search, snapshot).stream())
                    .toList();

            String printed = String.join("\n", answers);
            assertThat(answers.stream().map(SampleRankingTest::place))
                    .as(printed)
                    .isEqualTo(expected.stream().map(SampleRankingTest::place).toList());
            for (int i = 0; i < answers.size(); i++) {
                // The order of summation may change the last digits.
                assertThat(score(answers.get(i)))
                        .as("%s in:%n%s", place(answers.get(i)), printed)
                        .isCloseTo(score(expected.get(i)), within(0.02));
            }
        }
    }

    private static String place(String line) {
        return line.substring(0, line.lastIndexOf('\t'));
    }

    private static double score(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf('\t') + 1));
    }

    private static List<String> expected() throws IOException {
        try (InputStream in = SampleRankingTest.class.getResourceAsStream("sample-ranking.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> answers(String question, RegulationSearch search, Snapshot snapshot) {
        SearchRequest request = new SearchRequest(
                question,
                Filters.NONE,
                LocalDate.of(2026, 11, 23),
                VersionScope.REPRESENTING,
                SortOrder.RELEVANCE,
                1,
                SearchRequest.LARGEST_PAGE);
        List<String> lines = new ArrayList<>();
        for (Ranked ranked : search.passages(request, snapshot)) {
            if (lines.size() < SHOWN) {
                lines.add(question + "\t" + place(ranked, snapshot) + "\t"
                        + String.format(Locale.ROOT, "%.2f", ranked.score()));
            }
        }
        return lines;
    }

    private static String place(Ranked ranked, Snapshot snapshot) {
        RegulationVersion version = snapshot.regulation(ranked.version().regulation())
                .flatMap(regulation -> regulation.version(ranked.version()))
                .orElseThrow();
        Passage passage = Passages.of(
                        version.metadata(), snapshot.text(ranked.version()).orElseThrow())
                .get(ranked.position());
        return version.metadata().title() + "\t" + passage.label();
    }
}
