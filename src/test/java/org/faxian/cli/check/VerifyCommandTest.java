package org.faxian.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithCorpus
class VerifyCommandTest {
    private static final String RULE = """
            云江省路灯管理办法
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范路灯管理，制定本办法。
            """;

    private final TestCorpus corpus;

    private final Path original;

    VerifyCommandTest(TestCorpus corpus) throws IOException {
        this.corpus = corpus;
        original = corpus.take("路灯.txt", RULE);
    }

    @Test
    void a_corpus_as_it_was_taken_in_is_intact() {
        CommandRun run = corpus.run("verify");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1 originals intact, 1 journal lines, 0 faults");
    }

    @Test
    void an_original_that_was_moved_is_intact() throws IOException {
        Files.move(original, Files.createDirectory(corpus.path("corpus/规章")).resolve("路灯.txt"));

        assertThat(corpus.run("verify").exitCode()).isZero();
    }

    @Test
    void an_original_that_was_changed_or_is_gone_is_named_with_its_title() throws IOException {
        Files.writeString(original, RULE + "第二条 改过。");
        CommandRun changed = corpus.run("verify");
        Files.delete(original);
        CommandRun gone = corpus.run("verify");

        assertThat(changed.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(changed.out()).contains("路灯.txt: its bytes have changed").contains("云江省路灯管理办法");
        assertThat(gone.out()).contains("路灯.txt: it is gone");
    }

    @Test
    void an_index_that_is_behind_the_journal_is_told() throws IOException {
        Path journal = corpus.journal();
        Files.writeString(journal, Files.readString(journal).repeat(2));

        CommandRun run = corpus.run("verify");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out()).contains("run faxian reindex");
    }

    @Test
    void an_index_that_was_deleted_is_told_and_built_again_with_the_same_ids() throws IOException {
        String before =
                corpus.run("search", "路灯", "--json").json().at("/hits/0/id").asText();
        deleteIndex();

        CommandRun without = corpus.run("verify");
        CommandRun reindex = corpus.run("reindex");

        assertThat(without.out()).contains("there is no index");
        assertThat(reindex.exitCode()).isZero();
        assertThat(corpus.run("search", "路灯", "--json").json().at("/hits/0/id").asText())
                .isEqualTo(before)
                .isNotEmpty();
    }

    @Test
    void a_file_of_which_nothing_is_known_any_more_is_named_as_lost() throws IOException {
        deleteIndex();
        Files.delete(original);

        CommandRun run = corpus.run("reindex");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out()).contains("LOST  路灯.txt").contains("with 0 regulations");
    }

    @Test
    void what_the_corpus_holds_no_longer_is_taken_out_of_the_index() throws IOException {
        Files.delete(original);
        delete(corpus.path("index/cache"));
        Path other = corpus.write("corpus/桥梁.txt", RULE.replace("路灯", "桥梁"));

        CommandRun run = corpus.run("ingest", other);

        assertThat(run.out()).contains("1 regulations").contains("1 taken out");
        assertThat(corpus.run("search", "路灯", "--json").json().get("total").asInt())
                .isZero();
    }

    private void deleteIndex() throws IOException {
        delete(corpus.index());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
