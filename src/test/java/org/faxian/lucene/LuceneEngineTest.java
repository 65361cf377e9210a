package org.faxian.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineContract;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corpus")
class LuceneEngineTest extends EngineContract {

    @Override
    protected Engine openEngine() {
        return new LuceneEngine(generations(), ANALYSIS);
    }

    @Override
    protected EngineWriter writer() {
        try {
            if (generations().current().isEmpty()) {
                switchToEmptyGeneration();
            }
            return LuceneWriter.open(generations().current().orElseThrow(), ANALYSIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Generations generations() {
        return new Generations(folder.resolve("index"));
    }

    private Path switchToEmptyGeneration() throws IOException {
        Path next = generations().next();
        try (LuceneWriter writer = LuceneWriter.open(next, ANALYSIS)) {
            writer.commit(0);
        }
        generations().switchTo(next);
        return next;
    }

    @Test
    void a_running_engine_follows_to_the_next_generation_and_an_open_snapshot_stays() throws IOException {
        try (Engine engine = openEngine();
                Snapshot before = engine.snapshot()) {
            switchToEmptyGeneration();
            try (Snapshot after = engine.snapshot()) {
                assertThat(after.contents().regulations()).isZero();
                assertThat(after.contents().generation()).isEqualTo("2");
            }
            assertThat(before.contents().regulations()).isEqualTo(7);
        }
    }

    @Test
    void the_generation_before_the_live_one_is_kept_and_older_ones_are_dropped() throws IOException {
        switchToEmptyGeneration();
        switchToEmptyGeneration();

        assertThat(folder.resolve("index/generations/1")).doesNotExist();
        assertThat(folder.resolve("index/generations/2")).exists();
        assertThat(folder.resolve("index/CURRENT")).hasContent("3");
    }

    @Test
    void searches_of_a_request_that_takes_too_long_are_stopped_and_those_of_others_are_not() {
        try (LuceneEngine whole = new LuceneEngine(generations(), ANALYSIS);
                Snapshot without = whole.snapshot();
                Snapshot within = whole.limitedTo(Duration.ofHours(1)).snapshot();
                Snapshot beyond = whole.limitedTo(Duration.ZERO).snapshot()) {
            EngineRequest asked = request(literal("热水器"), Filters.NONE);
            EngineRequest question = request(new SearchQuery.Question("卧室能装热水器吗", List.of("卧室", "热水器")), Filters.NONE);

            assertThatThrownBy(() -> beyond.search(asked)).isInstanceOf(SearchTimeoutException.class);
            assertThatThrownBy(() -> beyond.candidates(question, Passage.Scope.ALL, 10))
                    .isInstanceOf(SearchTimeoutException.class);
            assertThat(beyond.regulations()).hasSize(7);
            assertThat(within.search(asked)).isEqualTo(without.search(asked));
            assertThat(within.candidates(question, Passage.Scope.ALL, 10)).isNotEmpty();
        }
    }

    @Test
    void damaged_vectors_of_words_cost_their_share_of_the_order_and_no_answer() throws IOException {
        Path file = generations().current().orElseThrow().resolve("word.vectors");
        for (byte[] damaged : List.of(
                new byte[0],
                new byte[] {0, 0, 0, 1, 0, 0, 0, 9, 0},
                "不是向量".repeat(9).getBytes(StandardCharsets.UTF_8))) {
            Files.write(file, damaged);
            try (Engine engine = openEngine();
                    Snapshot snapshot = engine.snapshot();
                    EngineWriter writer = writer()) {
                SearchQuery question = new SearchQuery.Question("卧室能装热水器吗", List.of("卧室", "热水器"));

                assertThat(snapshot.candidates(request(question, Filters.NONE), Passage.Scope.ALL, 10))
                        .isNotEmpty();
                assertThat(writer.wordVectors()).isEmpty();
            }
        }
    }

    @Test
    void without_an_index_the_message_says_what_to_do() {
        try (Engine engine = new LuceneEngine(new Generations(folder.resolve("nowhere")), ANALYSIS)) {
            assertThatThrownBy(engine::snapshot)
                    .isInstanceOf(EngineUnavailableException.class)
                    .hasMessageContaining("faxian ingest");
        }
    }

    @Test
    void a_damaged_index_is_reported_with_what_to_do() throws IOException {
        Path generation = generations().current().orElseThrow();
        try (var files = Files.list(generation)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (Engine engine = openEngine()) {
            assertThatThrownBy(engine::snapshot)
                    .isInstanceOf(EngineUnavailableException.class)
                    .hasMessageContaining("faxian reindex");
        }
    }

    @Test
    void two_writers_at_once_are_refused() {
        try (EngineWriter first = writer()) {
            assertThat(first.marks()).hasSize(7);
            assertThatThrownBy(this::writer)
                    .isInstanceOf(EngineUnavailableException.class)
                    .hasMessageContaining("another command");
        }
    }

    @Test
    void a_version_without_its_text_is_refused() {
        RegulationBuilder gas = FictionalCorpus.regulations().getFirst();
        try (EngineWriter writer = writer()) {
            assertThatThrownBy(() -> writer.replace(gas.build(), Map.of(), "1")).hasMessageContaining("text");
        }
    }

    @Test
    void a_text_taken_for_a_title_costs_nothing_but_the_search_for_it_as_a_whole() {
        String endless = "云江省" + "路".repeat(40_000) + "灯管理办法";
        RegulationBuilder regulation = RegulationBuilder.regulation(
                "longaaaaaa", VersionBuilder.titled(endless).by(endless).promulgated("2020-01-01"));
        try (EngineWriter writer = writer()) {
            writer.replace(regulation.build(), regulation.texts(), "1");
            writer.commit(0);
        }
        try (Engine engine = openEngine();
                Snapshot snapshot = engine.snapshot()) {
            assertThat(snapshot.regulation(new RegulationId("longaaaaaa"))).isPresent();
        }
    }

    @Test
    void a_generation_that_was_begun_and_never_finished_is_cleared_away_and_the_live_one_stays() throws IOException {
        Path unfinished = generations().next();
        Files.writeString(unfinished.resolve("half"), "written");

        Path next = switchToEmptyGeneration();

        assertThat(next).isEqualTo(unfinished).isDirectoryNotContaining("glob:**half");
        assertThat(folder.resolve("index/generations/1")).exists();
    }

    @Test
    void a_generation_of_another_form_is_not_added_to() throws IOException {
        Path live = generations().current().orElseThrow();
        assertThat(LuceneWriter.canAddTo(live)).isTrue();

        try (IndexWriter writer = new IndexWriter(FSDirectory.open(live), new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "0").entrySet());
        }

        assertThat(LuceneWriter.canAddTo(live)).isFalse();
        assertThat(LuceneWriter.canAddTo(folder)).isFalse();
    }
}
