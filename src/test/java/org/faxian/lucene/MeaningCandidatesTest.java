package org.faxian.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.faxian.fixture.FictionalCorpus.COMING;
import static org.faxian.fixture.FictionalCorpus.GAS;
import static org.faxian.fixture.FictionalCorpus.LAPSED;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.faxian.fixture.CharacterEmbedder;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.meaning.EncodedQuery;
import org.faxian.meaning.MeaningVector;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.PassageTexts;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VectorFill;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of passages that are found by their meaning. */
@Tag("corpus")
class MeaningCandidatesTest {
    /** No passage contains a character of it; by its meaning it is near to 燃气. */
    private static final String STOVE = "煤灶";

    private final CharacterEmbedder embedder = new CharacterEmbedder("characters");

    @TempDir
    private Path folder;

    private LuceneEngine engine;

    @BeforeEach
    void fill() throws IOException {
        new WrittenIndex(folder).begin(writer -> FictionalCorpus.write(writer, folder.resolve("originals")));
        engine = new LuceneEngine(new Generations(folder), WrittenIndex.ANALYSIS);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_passage_that_shares_no_word_with_the_line_is_found_with_its_cosine() throws IOException {
        encode();
        MeaningVector article = embedder.query(
                "云江省燃气安全管理条例\n第三条　燃气用户应当安全用气，不得有下列行为：\n（一）擅自拆除、改装燃气计量装置；\n（二）将燃气管道作为负重支架；\n（三）在卧室安装燃气热水器。");

        assertThat(candidates(new SearchQuery.Question(STOVE, List.of(STOVE)), Filters.NONE))
                .isEmpty();
        assertThat(candidates(byMeaning("characters", STOVE), Filters.NONE))
                .filteredOn(candidate -> candidate.version().regulation().equals(GAS))
                .extracting(candidate -> candidate.scores().meaning())
                .anySatisfy(meaning -> assertThat(meaning)
                        .isGreaterThan(0.9f)
                        .isCloseTo(embedder.query(STOVE).cosine(article.values()), within(1e-6f)));
    }

    @Test
    void passages_without_a_vector_are_found_by_words_only() {
        assertThat(candidates(byMeaning("characters", STOVE), Filters.NONE)).isEmpty();
        assertThat(candidates(byMeaning("characters", "热水器"), Filters.NONE))
                .isNotEmpty()
                .allSatisfy(
                        candidate -> assertThat(candidate.scores().meaning()).isZero());
    }

    @Test
    void filters_hold_for_passages_found_by_meaning() throws IOException {
        encode();
        SearchQuery question = byMeaning("characters", STOVE);

        assertThat(candidates(question, Filters.NONE.withStatuses(Set.of(ValidityStatus.LAPSED))))
                .isNotEmpty()
                .allSatisfy(candidate ->
                        assertThat(candidate.version().regulation()).isEqualTo(LAPSED));
        assertThat(candidates(question, Filters.NONE.with(Facet.KIND, Set.of("LOCAL_REGULATION"))))
                .isNotEmpty()
                .allSatisfy(candidate ->
                        assertThat(candidate.version().regulation()).isIn(GAS, COMING));
    }

    @Test
    void passages_without_an_address_are_left_out_of_a_search_for_provisions() throws IOException {
        encode();
        try (Snapshot snapshot = engine.snapshot()) {
            EngineRequest request = request(byMeaning("characters", STOVE), Filters.NONE);

            assertThat(snapshot.candidates(request, Passage.Scope.PROVISIONS, 100))
                    .isNotEmpty()
                    .hasSizeLessThan(
                            snapshot.candidates(request, Passage.Scope.ALL, 100).size());
        }
    }

    @Test
    void an_engine_that_is_open_finds_by_the_vectors_that_came_since() throws IOException {
        SearchQuery question = byMeaning("characters", STOVE);
        assertThat(candidates(question, Filters.NONE)).isEmpty();
        encode();
        int before = candidates(question, Filters.NONE).size();
        RegulationBuilder later = PassageTexts.regulation("lateraaaaa", 2);
        new WrittenIndex(folder).change(writer -> writer.replace(later.build(), later.texts(), "1"));
        assertThat(candidates(question, Filters.NONE)).hasSize(before).isNotEmpty();

        encode();

        assertThat(candidates(question, Filters.NONE)).hasSizeGreaterThan(before);
    }

    @Test
    void a_deleted_regulation_is_not_found_by_the_vectors_that_remain() throws IOException {
        encode();
        new WrittenIndex(folder).change(writer -> writer.delete(GAS));

        assertThat(candidates(byMeaning("characters", STOVE), Filters.NONE))
                .isNotEmpty()
                .noneMatch(candidate -> candidate.version().regulation().equals(GAS));
    }

    @Test
    void vectors_that_are_torn_or_deleted_are_done_without_until_there_are_new_ones() throws IOException {
        encode();
        int found = candidates(byMeaning("characters", STOVE), Filters.NONE).size();
        Path vectors = PassageVectors.folder(folder, "characters");

        FileUtils.deleteDirectory(vectors.toFile());
        assertThat(candidates(byMeaning("characters", STOVE), Filters.NONE)).isEmpty();
        assertThat(candidates(byMeaning("characters", "热水器"), Filters.NONE)).isNotEmpty();

        encode();
        assertThat(candidates(byMeaning("characters", STOVE), Filters.NONE)).hasSize(found);

        engine.close();
        try (Stream<Path> files = Files.list(vectors)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        engine = new LuceneEngine(new Generations(folder), WrittenIndex.ANALYSIS);
        assertThat(candidates(byMeaning("characters", STOVE), Filters.NONE)).isEmpty();
        assertThat(candidates(byMeaning("characters", "热水器"), Filters.NONE)).isNotEmpty();
    }

    @Test
    void the_rules_of_a_place_that_is_named_are_candidates_however_many_others_match_better() throws IOException {
        new WrittenIndex(folder).begin(writer -> {
            for (String id : List.of("elseaaaaaa", "elsebbbbbb", "placeaaaaa")) {
                RegulationBuilder one =
                        PassageTexts.regulation(id, 5).region(id.startsWith("place") ? "330100" : "410100", "某市");
                writer.replace(one.build(), one.texts(), "1");
            }
        });
        SearchQuery.Question question = new SearchQuery.Question(
                "燃气", List.of("燃气"), List.of(), Gazetteer.shipped().coded("330100"), Set.of(), Optional.empty());
        try (Snapshot snapshot = engine.snapshot()) {
            EngineRequest request = new EngineRequest(
                    question, Filters.NONE, TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 0, 1, Set.of());

            assertThat(snapshot.candidates(request, Passage.Scope.ALL, 1))
                    .extracting(candidate -> candidate.version().regulation().value())
                    .contains("placeaaaaa")
                    .doesNotContain("elsebbbbbb");
            assertThat(question.preferred(Filters.NONE.with(Facet.REGION, Set.of("410100"))))
                    .isEmpty();
        }
    }

    private void encode() {
        new VectorFill(new LuceneVectors(folder, folder, WrittenIndex.ANALYSIS), embedder, 1)
                .run(done -> {}, () -> false);
    }

    private SearchQuery byMeaning(String encoder, String line) {
        return new SearchQuery.Question(line, List.of(line)).meaning(new EncodedQuery(encoder, embedder.query(line)));
    }

    private List<Candidate> candidates(SearchQuery query, Filters filters) {
        try (Snapshot snapshot = engine.snapshot()) {
            return snapshot.candidates(request(query, filters), Passage.Scope.ALL, 100);
        }
    }

    private static EngineRequest request(SearchQuery query, Filters filters) {
        return new EngineRequest(
                query, filters, TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 0, 100, Set.of());
    }
}
