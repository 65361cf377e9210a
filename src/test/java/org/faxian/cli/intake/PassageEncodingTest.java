package org.faxian.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.fixture.EmbeddingService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the encoding of passages after a command has written the index. */
@Tag("process")
@WithCorpus
class PassageEncodingTest {
    private static final String RULE = """
            云江省路灯管理办法
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范路灯管理，制定本办法。
            第二条 路灯应当在日落前开启。
            第三条 本办法自2021年5月1日起施行。
            """;

    private final TestCorpus corpus;

    PassageEncodingTest(TestCorpus corpus) {
        this.corpus = corpus;
        corpus.write("corpus/路灯.txt", RULE);
    }

    @Test
    void without_an_encoder_no_vectors_are_kept() {
        assertThat(ingest("none").exitCode()).isZero();

        assertThat(corpus.index()).isDirectoryNotContaining("glob:**/vectors");
    }

    @Test
    void ingest_encodes_the_passages_and_reindex_finds_them_encoded() {
        try (EmbeddingService service = EmbeddingService.start()) {
            String address = service.address().toString();

            assertThat(ingest(address).exitCode()).isZero();

            assertThat(corpus.path("index/vectors")).isDirectoryContaining("glob:**/127.0.0.1_*_lengths");
            assertThat(service.asked()).singleElement().satisfies(asked -> assertThat(
                            asked.body().path("input").toString())
                    .contains("云江省路灯管理办法\\n第二条　路灯应当在日落前开启。"));
            assertThat(corpus.run("reindex", "--embedder", address).exitCode()).isZero();
            assertThat(service.asked()).hasSize(1);
        }
    }

    @Test
    void a_rehearsal_encodes_nothing() {
        try (EmbeddingService service = EmbeddingService.start()) {
            corpus.run("ingest", corpus.files(), "--dry-run", "--embedder", service.address());

            assertThat(service.asked()).isEmpty();
        }
    }

    @Test
    void a_service_that_is_away_does_not_fail_the_command_and_the_next_one_makes_up_for_it() {
        try (EmbeddingService failing = EmbeddingService.answering(500, "{}")) {
            CommandRun run = ingest(failing.address().toString());

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(failing.asked()).isNotEmpty();
        }
        try (EmbeddingService service = EmbeddingService.start()) {
            ingest(service.address().toString());

            assertThat(service.asked()).hasSize(1);
        }
    }

    @Test
    void a_mistyped_encoder_does_not_fail_the_command() {
        CommandRun run = ingest("bundle");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(corpus.index()).isDirectoryNotContaining("glob:**/vectors");
    }

    private CommandRun ingest(String embedder) {
        return corpus.run("ingest", corpus.files(), "--embedder", embedder);
    }
}
