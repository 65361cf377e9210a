package org.faxian.opensearch;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.faxian.analysis.TextAnalysis;
import org.faxian.ingest.recognise.RealDocuments;
import org.faxian.lucene.LuceneEngine;
import org.faxian.lucene.LuceneWriter;
import org.faxian.register.RealRegulations;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Ranking.Ranked;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that both engines answer lay people's questions on all real documents alike, passage by passage.
 *
 * <p>It takes minutes; {@code -Dfaxian.opensearch.questions=200} sets the number of questions.
 */
@EnabledIfSystemProperty(
        named = "faxian.opensearch.questions",
        matches = "\\d+",
        disabledReason = "it takes minutes; -Dfaxian.opensearch.questions=200 asks so many questions")
@EnabledIf(
        value = "org.faxian.opensearch.RunningNode#isInstalled",
        disabledReason = "what a node of OpenSearch runs on is not there: run scripts/install-test-needs")
@ExtendWith(RunningNode.AsParameter.class)
class RealQuestionsTest {
    private static final String NAME = "faxian-real";
    private static final int FIRST = 10;
    /**
     * The tolerance of scores; they are sums of many parts, and the order of summation may change their last digits.
     */
    private static final float ALIKE = 1e-4f;

    @TempDir
    private Path folder;

    private final TextAnalysis analysis = TextAnalysis.load();
    private final RegulationSearch search = new RegulationSearch(analysis);
    private final Server server;

    RealQuestionsTest(Server server) {
        this.server = server;
    }

    @AfterEach
    void drop() {
        server.ask(client -> client.indices().delete(asked -> asked.index(NAME + "-*")));
    }

    @Test
    void the_first_ten_passages_for_each_question_are_those_of_the_embedded_engine() throws Exception {
        Optional<RealRegulations> real = RealRegulations.find();
        assumeThat(real)
                .as("the real documents are not at ../shared/real; -Dfaxian.real=DIR names another place")
                .isPresent();
        List<String> questions = RealDocuments.find().orElseThrow().questions().stream()
                .limit(Integer.getInteger("faxian.opensearch.questions"))
                .toList();
        var embedded = new org.faxian.lucene.Generations(folder);
        Path generation = embedded.next();
        Generations generations = new Generations(server, NAME);
        fill("Lucene", real.get(), LuceneWriter.open(generation, analysis));
        embedded.switchTo(generation);
        fill("OpenSearch", real.get(), OpenSearchWriter.open(generations, analysis));

        try (Snapshot lucene = new LuceneEngine(embedded, analysis).snapshot();
                Snapshot other = new OpenSearchEngine(generations, analysis).snapshot()) {
            System.out.println(lucene.contents() + " and " + other.contents());
            List<List<Ranked>> expected = timed("Lucene", questions, lucene);
            List<List<Ranked>> found = timed("OpenSearch", questions, other);
            SoftAssertions alike = new SoftAssertions();
            for (int i = 0; i < questions.size(); i++) {
                alike.assertThat(differences(expected.get(i), found.get(i)))
                        .as(questions.get(i))
                        .isEmpty();
            }
            alike.assertAll();
        }
    }

    private static void fill(String engine, RealRegulations real, EngineWriter writer) {
        Instant begun = Instant.now();
        try (writer) {
            real.writeTo(writer);
        }
        System.out.println(engine + ": " + real.documents() + " documents in "
                + Duration.between(begun, Instant.now()).toMillis() + " ms");
    }

    private List<List<Ranked>> timed(String engine, List<String> questions, Snapshot snapshot) {
        search.prepare(snapshot);
        Instant begun = Instant.now();
        List<List<Ranked>> answers = questions.stream()
                .map(question -> search.passages(
                        new SearchRequest(
                                question,
                                Filters.NONE,
                                LocalDate.of(2026, 1, 1),
                                VersionScope.REPRESENTING,
                                SortOrder.RELEVANCE,
                                1,
                                FIRST),
                        snapshot))
                .toList();
        System.out.println(engine + ": " + questions.size() + " questions in "
                + Duration.between(begun, Instant.now()).toMillis() + " ms");
        return answers;
    }

    /** Returns the differences among the first passages; passages with equal scores may change places. */
    private static List<String> differences(List<Ranked> expected, List<Ranked> found) {
        Map<String, Float> scores = found.stream().collect(Collectors.toMap(RealQuestionsTest::place, Ranked::score));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(FIRST, expected.size()); i++) {
            float score = expected.get(i).score();
            String place = place(expected.get(i));
            if (i >= found.size()
                    || !alike(score, found.get(i).score())
                    || !alike(score, scores.getOrDefault(place, 0f))) {
                differences.add((i + 1) + ". " + place + " " + score + ", but "
                        + (i < found.size()
                                ? place(found.get(i)) + " " + found.get(i).score()
                                : "nothing"));
            }
        }
        return differences;
    }

    private static boolean alike(float one, float other) {
        return Math.abs(one - other) <= ALIKE * one;
    }

    private static String place(Ranked ranked) {
        return ranked.version() + "#" + ranked.position();
    }
}
