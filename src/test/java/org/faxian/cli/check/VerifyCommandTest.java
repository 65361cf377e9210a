package org.faxian.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.faxian.cli.CommandRun;
import org.faxian.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class VerifyCommandTest {
    private static final String RULE = """
            云江省路灯管理办法
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范路灯管理，制定本办法。
            """;

    @TempDir
    private Path folder;

    private Path original;

    @BeforeEach
    void takeIn() throws IOException {
        original = Files.createDirectories(folder.resolve("corpus")).resolve("路灯.txt");
        Files.writeString(original, RULE);
        CommandRun.in(folder, "ingest", original);
    }

    @Test
    void a_corpus_as_it_was_taken_in_is_intact() {
        CommandRun run = CommandRun.in(folder, "verify");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1 originals intact, 1 journal lines, 0 faults");
    }

    @Test
    void an_original_that_was_moved_is_intact() throws IOException {
        Files.move(original, Files.createDirectory(folder.resolve("corpus/规章")).resolve("路灯.txt"));

        assertThat(CommandRun.in(folder, "verify").exitCode()).isZero();
    }

    @Test
    void an_original_that_was_changed_or_is_gone_is_named_with_its_title() throws IOException {
        Files.writeString(original, RULE + "第二条 改过。");
        CommandRun changed = CommandRun.in(folder, "verify");
        Files.delete(original);
        CommandRun gone = CommandRun.in(folder, "verify");

        assertThat(changed.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(changed.out()).contains("路灯.txt: its bytes have changed").contains("云江省路灯管理办法");
        assertThat(gone.out()).contains("路灯.txt: it is gone");
    }

    @Test
    void an_index_that_is_behind_the_journal_is_told() throws IOException {
        Path journal = folder.resolve("corpus/register.jsonl");
        Files.writeString(journal, Files.readString(journal).repeat(2));

        CommandRun run = CommandRun.in(folder, "verify");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out()).contains("run faxian reindex");
    }

    @Test
    void an_index_that_was_deleted_is_told_and_built_again_with_the_same_ids() throws IOException {
        String before = CommandRun.in(folder, "search", "路灯", "--json")
                .json()
                .at("/hits/0/id")
                .asText();
        deleteIndex();

        CommandRun without = CommandRun.in(folder, "verify");
        CommandRun reindex = CommandRun.in(folder, "reindex");

        assertThat(without.out()).contains("there is no index");
        assertThat(reindex.exitCode()).isZero();
        assertThat(CommandRun.in(folder, "search", "路灯", "--json")
                        .json()
                        .at("/hits/0/id")
                        .asText())
                .isEqualTo(before)
                .isNotEmpty();
    }

    @Test
    void a_file_of_which_nothing_is_known_any_more_is_named_as_lost() throws IOException {
        deleteIndex();
        Files.delete(original);

        CommandRun run = CommandRun.in(folder, "reindex");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out()).contains("LOST  路灯.txt").contains("with 0 regulations");
    }

    @Test
    void what_the_corpus_holds_no_longer_is_taken_out_of_the_index() throws IOException {
        Files.delete(original);
        delete(folder.resolve("index/cache"));
        Path other = folder.resolve("corpus/桥梁.txt");
        Files.writeString(other, RULE.replace("路灯", "桥梁"));

        CommandRun run = CommandRun.in(folder, "ingest", other);

        assertThat(run.out()).contains("1 regulations").contains("1 taken out");
        assertThat(CommandRun.in(folder, "search", "路灯", "--json")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    private void deleteIndex() throws IOException {
        delete(folder.resolve("index"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
