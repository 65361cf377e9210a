package org.faxian.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faxian.fixture.FictionalCorpus.GAS;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineContract;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opensearch.client.json.JsonData;

@Tag("node")
@EnabledIf(
        value = "org.faxian.opensearch.RunningNode#isInstalled",
        disabledReason = "what a node of OpenSearch runs on is not there: run scripts/install-test-needs")
@ExtendWith(RunningNode.AsParameter.class)
class OpenSearchEngineTest extends EngineContract {
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

    /** Returns an index of its own for each test. */
    private Generations generations() {
        return new Generations(server, name());
    }

    private String name() {
        return folder.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    @AfterEach
    void drop() {
        server.ask(client -> client.indices().delete(asked -> asked.index(name() + "-*")));
    }

    private Set<String> indices() {
        return server.ask(client -> client.indices().getAlias(asked -> asked.index(name() + "-*")))
                .result()
                .keySet();
    }

    private void commitOnceMore() {
        try (EngineWriter writer = writer()) {
            writer.commit(0);
        }
    }

    @Test
    void a_running_engine_follows_to_what_is_built_anew_and_an_open_snapshot_stays() {
        try (Snapshot before = engine.snapshot()) {
            try (EngineWriter anew = OpenSearchWriter.anew(generations(), ANALYSIS)) {
                assertThat(anew.marks()).isEmpty();
                anew.commit(0);
            }
            try (Snapshot after = engine.snapshot()) {
                assertThat(after.contents().regulations()).isZero();
                assertThat(after.contents().generation()).isEqualTo(name() + "-2");
            }
            assertThat(before.contents().regulations()).isEqualTo(7);
        }
    }

    @Test
    void the_generation_before_the_live_one_is_kept_and_older_ones_are_dropped() {
        commitOnceMore();
        commitOnceMore();

        assertThat(indices()).containsExactlyInAnyOrder(name() + "-2", name() + "-3");
    }

    @Test
    void a_snapshot_whose_generation_was_dropped_says_so_and_does_not_seem_empty() {
        try (Snapshot before = engine.snapshot()) {
            commitOnceMore();
            assertThat(before.regulation(GAS)).isPresent();
            commitOnceMore();

            assertThatThrownBy(() -> before.regulation(GAS)).isInstanceOf(EngineUnavailableException.class);
            assertThatThrownBy(() -> before.search(request(everything(), Filters.NONE)))
                    .isInstanceOf(EngineUnavailableException.class);
        }
    }

    @Test
    void a_generation_that_was_begun_and_never_committed_is_cleared_away_and_the_live_one_stays() {
        generations().begin();

        commitOnceMore();

        assertThat(indices()).containsExactlyInAnyOrder(name() + "-1", name() + "-2");
        assertThat(found(literal("热水器"))).containsExactly(GAS);
    }

    @Test
    void what_a_commit_holds_can_be_written_to_no_more() {
        assertThatThrownBy(() -> server.ask(client ->
                        client.delete(asked -> asked.index(name() + "-1").id(GAS.value()))))
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("refuses");
    }

    @Test
    void versions_that_a_regulation_has_no_more_are_gone() {
        RegulationBuilder gas = FictionalCorpus.regulations().getFirst();
        RegulationBuilder less = RegulationBuilder.regulation(
                GAS.value(), VersionBuilder.titled("云江省燃气安全管理条例").promulgated("2020-11-27"));
        try (EngineWriter writer = writer()) {
            writer.replace(less.build(), less.texts(), "2");
            writer.commit(0);
        }

        try (Snapshot snapshot = engine.snapshot()) {
            assertThat(snapshot.text(gas.build().versions().getFirst().id())).isEmpty();
        }
        assertThat(versions(literal("至少入户"), TODAY, VersionScope.ALL)).isEmpty();
    }

    @Test
    void an_index_of_another_form_is_not_read_and_not_added_to() {
        server.ask(client ->
                client.indices().putMapping(asked -> asked.index(name()).meta(Map.of("schema", JsonData.of("0")))));

        assertThatThrownBy(engine::snapshot)
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("faxian reindex");
        try (EngineWriter writer = writer()) {
            assertThat(writer.marks()).isEmpty();
        }
    }

    @Test
    void without_an_index_the_message_says_what_to_do() {
        try (Engine elsewhere = new OpenSearchEngine(new Generations(server, "nowhere"), ANALYSIS)) {
            assertThatThrownBy(elsewhere::snapshot)
                    .isInstanceOf(EngineUnavailableException.class)
                    .hasMessageContaining("nowhere")
                    .hasMessageContaining("faxian ingest");
        }
    }

    @Test
    void where_nothing_listens_the_message_names_the_address() {
        try (Server nobody = Server.at(URI.create("http://127.0.0.1:1"));
                Engine unreachable = new OpenSearchEngine(new Generations(nobody, "faxian"), ANALYSIS)) {
            assertThatThrownBy(unreachable::snapshot)
                    .isInstanceOf(EngineUnavailableException.class)
                    .hasMessageContaining("127.0.0.1:1");
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
    void a_text_of_many_passages_is_taken_and_one_of_more_than_the_index_takes_is_refused_by_its_name() {
        RegulationBuilder most = ofArticles("longaaaaaa", IndexSchema.MOST_NESTED - 10);
        RegulationBuilder more = ofArticles("endlessaaa", IndexSchema.MOST_NESTED);
        try (EngineWriter writer = writer()) {
            writer.replace(most.build(), most.texts(), "1");
            assertThatThrownBy(() -> writer.replace(more.build(), more.texts(), "1"))
                    .hasMessageContaining("endlessaaa")
                    .hasMessageContaining("nested");
            writer.commit(0);
        }
        assertThat(found(literal("无尽规定"))).containsExactly(most.build().id());
    }

    private static RegulationBuilder ofArticles(String id, int articles) {
        VersionBuilder version = VersionBuilder.titled("云江省无尽规定").promulgated("2020-01-01");
        IntStream.range(0, articles).forEach(n -> version.article("1", "条文"));
        return RegulationBuilder.regulation(id, version);
    }
}
