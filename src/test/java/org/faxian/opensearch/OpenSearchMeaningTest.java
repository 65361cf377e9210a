package org.faxian.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.faxian.meaning.MeaningVector;
import org.faxian.regulation.Sha256;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.MeaningContract;
import org.faxian.search.engine.SearchQuery.Question;
import org.faxian.search.engine.VectorStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("node")
@EnabledIf(
        value = "org.faxian.opensearch.RunningNode#isInstalled",
        disabledReason = "what a node of OpenSearch runs on is not there: run scripts/install-test-needs")
@ExtendWith(RunningNode.AsParameter.class)
class OpenSearchMeaningTest extends MeaningContract {
    private static final MeaningVector VECTOR = MeaningVector.of(new float[] {1, 0, 0.5f});

    private static Server server;

    @BeforeAll
    static void on(Server running) {
        server = running;
    }

    @Override
    protected Engine openEngine() {
        return new OpenSearchEngine(generations(), ANALYSIS);
    }

    @Override
    protected EngineWriter writer() {
        return OpenSearchWriter.open(generations(), ANALYSIS);
    }

    @Override
    protected void rebuild(Consumer<EngineWriter> changes) {
        try (EngineWriter writer = OpenSearchWriter.anew(generations(), ANALYSIS)) {
            changes.accept(writer);
            writer.commit(0);
        }
    }

    @Override
    protected VectorStore vectors() {
        return new OpenSearchVectors(generations(), ANALYSIS);
    }

    private Generations generations() {
        return new Generations(server, folder.getFileName().toString().toLowerCase(Locale.ROOT));
    }

    @AfterEach
    void drop() {
        drop(generations().name() + "-*");
    }

    private static void drop(String indices) {
        server.ask(client -> client.indices().delete(asked -> asked.index(indices)));
    }

    @Test
    void vectors_that_are_deleted_are_done_without_until_there_are_new_ones() {
        Question question = byMeaning("characters", "热水器");
        List<Candidate> byWords = candidates(question);
        encode(embedder);
        List<Candidate> byMeaning = candidates(question);

        drop(VectorIndex.of(generations(), "characters").name());
        assertThat(candidates(question)).isEqualTo(byWords);

        encode(embedder);
        assertThat(candidates(question)).isEqualTo(byMeaning).isNotEqualTo(byWords);
    }

    @Test
    void without_vectors_a_question_asks_no_search_more() {
        long begun = searches();
        candidates(new Question("热水器", List.of("热水器")));
        long byWords = searches() - begun;
        begun = searches();

        candidates(byMeaning("characters", "热水器"));

        assertThat(searches() - begun).isPositive().isEqualTo(byWords);
    }

    private long searches() {
        String index = generations().live().index();
        return server.ask(client -> client.indices().stats(asked -> asked.index(index)))
                .all()
                .total()
                .search()
                .queryTotal();
    }

    @Test
    void vectors_are_sent_before_they_are_too_many_for_one_request() {
        VectorIndex index = VectorIndex.of(generations(), "characters");
        List<Sha256> keys = IntStream.rangeClosed(0, VectorIndexWriter.MOST_PENDING)
                .mapToObj(i -> Sha256.of(String.valueOf(i).getBytes(StandardCharsets.UTF_8)))
                .toList();
        List<Sha256> most = keys.subList(0, VectorIndexWriter.MOST_PENDING);
        try (VectorStore.Writer writer = new VectorIndexWriter(index, "characters")) {
            keys.subList(0, VectorIndexWriter.MOST_PENDING - 1).forEach(key -> writer.add(key, VECTOR));
            assertThat(index.held(keys)).isEmpty();
            writer.add(most.getLast(), VECTOR);
            assertThat(index.held(keys)).containsExactlyElementsOf(most);
            writer.add(keys.getLast(), VECTOR);
            writer.commit();
        }
        assertThat(index.held(keys)).containsExactlyElementsOf(keys);
    }

    @Test
    void a_vector_that_is_written_again_replaces_itself() {
        VectorIndex index = VectorIndex.of(generations(), "characters");
        Sha256 key = Sha256.of(new byte[] {1});
        try (VectorStore.Writer first = new VectorIndexWriter(index, "characters");
                VectorStore.Writer second = new VectorIndexWriter(index, "characters")) {
            first.add(key, MeaningVector.of(new float[] {0, 0, 1}));
            first.commit();
            second.add(key, VECTOR);
            second.commit();
        }

        server.ask(client -> client.indices().refresh(asked -> asked.index(index.name())));
        assertThat(server.ask(client -> client.count(asked -> asked.index(index.name())))
                        .count())
                .isEqualTo(1);
        assertThat(index.vectors(List.of(key))).containsOnlyKeys(key);
        assertThat(index.vectors(List.of(key)).get(key)).isEqualTo(VECTOR.values());
    }

    @Test
    void an_index_that_another_process_has_created_meanwhile_stays_as_it_is() {
        VectorIndex index = VectorIndex.of(generations(), "characters");
        index.create("characters", 3);
        index.create("characters", 4);

        assertThat(index.dimensions()).hasValue(3);
    }

    @Test
    void a_name_of_an_encoder_that_an_index_cannot_have_is_taken() {
        VectorIndex index = VectorIndex.of(generations(), "LOCALHOST:8080/V1,embeddings/" + "长名".repeat(200));
        try (VectorStore.Writer writer = new VectorIndexWriter(index, "any")) {
            writer.add(Sha256.of(new byte[] {1}), VECTOR);
            writer.commit();
        }

        assertThat(index.exists()).isTrue();
    }
}
