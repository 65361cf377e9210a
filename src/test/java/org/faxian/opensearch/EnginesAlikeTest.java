package org.faxian.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.faxian.fixture.FictionalCorpus.GAS;
import static org.faxian.fixture.FictionalCorpus.NOTICE;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordVector;
import org.faxian.analysis.WordVectors;
import org.faxian.fixture.CharacterEmbedder;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.lucene.LuceneEngine;
import org.faxian.lucene.LuceneVectors;
import org.faxian.lucene.LuceneWriter;
import org.faxian.meaning.EncodedQuery;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.ProvisionReference;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Matches;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Ranking;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.Field;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VectorFill;
import org.faxian.search.engine.VectorStore;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that OpenSearch and the embedded engine return equal results in equal order, with equal scores. */
@Tag("node")
@EnabledIf(
        value = "org.faxian.opensearch.RunningNode#isInstalled",
        disabledReason = "what a node of OpenSearch runs on is not there: run scripts/install-test-needs")
@ExtendWith(RunningNode.AsParameter.class)
class EnginesAlikeTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final String NAME = "faxian-alike";
    private static final CharacterEmbedder EMBEDDER = new CharacterEmbedder("characters");

    @TempDir
    private static Path folder;

    private static Server server;
    private static LuceneEngine embedded;
    private static OpenSearchEngine other;

    @BeforeAll
    static void fill(Server running) throws IOException {
        server = running;
        var generations = new org.faxian.lucene.Generations(folder.resolve("index"));
        Path generation = generations.next();
        write(LuceneWriter.open(generation, ANALYSIS));
        generations.switchTo(generation);
        embedded = new LuceneEngine(generations, ANALYSIS);
        write(OpenSearchWriter.anew(new Generations(server, NAME), ANALYSIS));
        other = new OpenSearchEngine(new Generations(server, NAME), ANALYSIS);
        encode(new LuceneVectors(folder.resolve("index"), folder.resolve("index"), ANALYSIS));
        encode(new OpenSearchVectors(new Generations(server, NAME), ANALYSIS));
    }

    private static void encode(VectorStore vectors) {
        new VectorFill(vectors, EMBEDDER, 1).run(done -> {}, () -> false);
    }

    private static void write(EngineWriter writer) {
        try (writer) {
            writer.keep(new WordVectors(
                    2,
                    Map.of("卧室", WordVector.of(2, 1, 0), "热水器", WordVector.of(1, 0, 1), "燃气", WordVector.of(1, 1, 1))));
            FictionalCorpus.write(writer, folder.resolve("originals"));
        }
    }

    @AfterAll
    static void close() {
        embedded.close();
        server.ask(client -> client.indices().delete(asked -> asked.index(NAME + "-*")));
    }

    static Stream<SearchQuery> queries() {
        SearchQuery cited =
                new SearchQuery.Named(List.of(NOTICE, GAS), List.of(ProvisionReference.to(ArticleNumber.of(4, 0))));
        return Stream.of(
                literal("气"),
                literal("燃气"),
                literal("燃气管"),
                literal("应当安全"),
                literal("燃气用户应当安全用气"),
                new SearchQuery.Literal(Field.TITLE, "燃气管理办法"),
                new SearchQuery.Literal(Field.NUMBER, "〔2022〕65"),
                term("燃气"),
                term("云江省燃气管理办法"),
                term("燃气胶管"),
                question(),
                cited,
                new SearchQuery.RankedFirst(cited, question()),
                new SearchQuery.AllOf(List.of(term("燃气"), new SearchQuery.Not(literal("实名")))),
                new SearchQuery.AnyOf(List.of(literal("补贴"), term("电梯"))));
    }

    private static SearchQuery literal(String string) {
        return new SearchQuery.Literal(Field.TEXT, string);
    }

    private static SearchQuery term(String string) {
        return new SearchQuery.Term(string, ANALYSIS.words(string));
    }

    private static SearchQuery.Question question() {
        String asked = "在卧室安装燃气热水器违法吗";
        return new SearchQuery.Question(asked, ANALYSIS.words(asked), List.of("燃气用户", "擅自改装"));
    }

    private static EngineRequest request(SearchQuery query) {
        return new EngineRequest(
                query, Filters.NONE, TODAY, VersionScope.ALL, SortOrder.RELEVANCE, 0, 100, EnumSet.allOf(Facet.class));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void versions_their_passages_and_facets_are_the_same_with_the_same_scores(SearchQuery query) {
        try (Snapshot ours = embedded.snapshot();
                Snapshot theirs = other.snapshot()) {
            Matches expected = ours.search(request(query));
            Matches found = theirs.search(request(query));

            assertThat(found.total()).isPositive().isEqualTo(expected.total());
            assertThat(found.facets()).isEqualTo(expected.facets());
            assertThat(found.matches())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("score")
                    .isEqualTo(expected.matches());
            for (int i = 0; i < expected.matches().size(); i++) {
                Match match = expected.matches().get(i);
                assertThat(found.matches().get(i).score())
                        .as(match.version().toString())
                        .isCloseTo(match.score(), within(1e-5f * match.score()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void candidates_are_the_same_with_the_same_score_in_each_field(SearchQuery query) {
        try (Snapshot ours = embedded.snapshot();
                Snapshot theirs = other.snapshot()) {
            for (Passage.Scope scope : Passage.Scope.values()) {
                assertSame(
                        inOrder(theirs.candidates(request(query), scope, 100)),
                        inOrder(ours.candidates(request(query), scope, 100)));
            }
        }
    }

    /** The embedded engine also finds passages by their meaning alone. */
    @Test
    void candidates_by_words_have_the_same_meaning_and_the_same_rank() {
        SearchQuery.Question question = question();
        SearchQuery.Question meant =
                question.meaning(new EncodedQuery(EMBEDDER.name(), EMBEDDER.query(question.string())));
        try (Snapshot ours = embedded.snapshot();
                Snapshot theirs = other.snapshot()) {
            List<Candidate> byWords = ours.candidates(request(question), Passage.Scope.ALL, 100);
            List<Candidate> expected = ours.candidates(request(meant), Passage.Scope.ALL, 100).stream()
                    .filter(one ->
                            byWords.stream().anyMatch(other -> place(other).equals(place(one))))
                    .toList();
            List<Candidate> found = theirs.candidates(request(meant), Passage.Scope.ALL, 100);

            assertSame(inOrder(found), inOrder(expected));
            assertThat(found)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.scores().meaning()).isNotZero());
            assertThat(places(found, meant)).isEqualTo(places(expected, meant)).isNotEqualTo(places(byWords, question));
        }
    }

    private static String place(Candidate candidate) {
        return candidate.version() + "#" + candidate.position();
    }

    private static List<String> places(List<Candidate> candidates, SearchQuery.Question question) {
        return Ranking.best(candidates, question).stream()
                .map(ranked -> ranked.version() + "#" + ranked.position())
                .toList();
    }

    private static void assertSame(List<Candidate> found, List<Candidate> expected) {
        assertThat(found)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("scores")
                .isEqualTo(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(fields(found.get(i))).containsExactly(fields(expected.get(i)), within(1e-4f));
        }
    }

    private static List<Candidate> inOrder(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::version).thenComparingInt(Candidate::position))
                .toList();
    }

    private static float[] fields(Candidate candidate) {
        Candidate.FieldScores scores = candidate.scores();
        return new float[] {scores.pairs(), scores.words(), scores.related(), scores.likeness(), scores.meaning()};
    }
}
