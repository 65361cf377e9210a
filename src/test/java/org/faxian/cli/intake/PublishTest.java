package org.faxian.cli.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.fixture.ZipFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of marked files: each is withheld until a person decides, with a reason, that it is published. */
@Tag("process")
@WithCorpus
class PublishTest {
    private static final String MARKED = """
            （此件不公开）
            云江省路灯管理办法
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范路灯管理，制定本办法。
            第二条 路灯应当在日落前开启。
            """;
    private static final String REASON = "2026年第3次公开审查同意";

    private final TestCorpus corpus;

    private final Path marked;

    PublishTest(TestCorpus corpus) {
        this.corpus = corpus;
        marked = corpus.write("inbox/路灯.txt", MARKED);
    }

    @Test
    void a_marked_file_is_published_once_a_person_has_decided_it_and_the_report_says_who_and_why() {
        CommandRun before = corpus.run("ingest", marked);
        CommandRun run = publish(marked);

        assertThat(before.out()).contains("1  WITHHELD").contains("until ingest --publish");
        assertThat(found()).isEqualTo(1);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("1  REGISTERED")
                .contains("PUBLISHED  " + marked + ": decided by 王明 on 2026-11-23: " + REASON);
    }

    @Test
    void the_decision_stands_in_the_journal_before_the_file_is_registered() {
        publish(marked);

        List<String> lines = journal();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .startsWith("{\"type\":\"published\",\"at\":\"2026-11-23T02:00:00Z\",\"by\":\"王明\",\"sha256\":\"")
                .contains("/路灯.txt\"", "\"title\":\"云江省路灯管理办法\"", "\"reason\":\"" + REASON + "\"");
        assertThat(lines.getLast()).contains("\"type\":\"identified\"");
        assertThat(corpus.run("verify").exitCode()).isZero();
    }

    @Test
    void a_decision_holds_for_the_same_bytes_wherever_they_come_from_and_whoever_reads_them() throws IOException {
        publish(marked);
        delete(corpus.index());

        assertThat(corpus.run("reindex").out()).contains("with 1 regulations");
        assertThat(found()).isEqualTo(1);
        Path copy = Files.copy(marked, marked.resolveSibling("副本.txt"));
        assertThat(corpus.run("ingest", copy).out()).contains("1  UNCHANGED").contains("PUBLISHED  " + copy);
    }

    @Test
    void where_the_decision_is_lost_the_file_is_withheld_again_and_nothing_of_it_is_found() throws IOException {
        publish(marked);
        List<String> lines = journal();
        Files.write(corpus.journal(), List.of(lines.getLast()));

        CommandRun run = corpus.run("reindex", "--force");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out()).contains("UNREAD  ").contains("此件不公开").contains("with 0 regulations");
        assertThat(found()).isZero();
    }

    @Test
    void another_file_with_the_same_mark_stays_withheld() throws IOException {
        Path other = Files.writeString(marked.resolveSibling("桥灯.txt"), MARKED.replace("路灯", "桥灯"));

        CommandRun run =
                corpus.run("ingest", marked.getParent(), "--publish", marked, "--reason", REASON, "--by", "王明");

        assertThat(run.out())
                .contains("WITHHELD  " + other)
                .contains("1  REGISTERED")
                .contains("PUBLISHED  " + marked);
        assertThat(journal()).hasSize(2).noneMatch(line -> line.contains("桥灯"));
    }

    @Test
    void what_is_withheld_leaves_its_text_nowhere() {
        corpus.run("ingest", marked);

        assertThat(found()).isZero();
        assertThat(corpus.path("index/cache/published")).doesNotExist();
        assertThat(corpus.path("corpus/incoming")).doesNotExist();
    }

    @Test
    void a_decision_needs_a_reason_and_a_name() {
        CommandRun without = corpus.run("ingest", "--publish", marked);
        CommandRun blank = corpus.run("ingest", "--publish", marked, "--reason", " ");
        CommandRun alone = corpus.run("ingest", marked, "--reason", REASON);

        assertThat(List.of(without.exitCode(), blank.exitCode(), alone.exitCode()))
                .containsOnly(ExitCode.USAGE);
        assertThat(without.err()).contains("--reason");
        assertThat(blank.err()).contains("who decided it and why");
        assertThat(corpus.files()).doesNotExist();
    }

    @Test
    void who_decided_is_the_user_of_the_machine_where_nobody_is_named() {
        CommandRun run = corpus.run("ingest", "--publish", marked, "--reason", REASON);

        assertThat(run.out()).contains("decided by " + System.getProperty("user.name") + " on");
    }

    @Test
    void one_file_is_published_at_a_time_and_never_a_folder() {
        CommandRun run = corpus.run("ingest", "--publish", marked.getParent(), "--reason", REASON);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--publish takes one file");
    }

    @Test
    void a_member_of_an_archive_is_published_by_its_name_in_it() throws IOException {
        Path archive = ZipFiles.write(corpus.path("2021.zip"), UTF_8, Map.of("路灯.txt", MARKED.getBytes(UTF_8)));

        CommandRun whole = corpus.run("ingest", "--publish", archive, "--reason", REASON);
        CommandRun member = corpus.run("ingest", "--publish", archive + "!/路灯.txt", "--reason", REASON);

        assertThat(whole.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(whole.err()).contains("such as " + archive + "!/路灯.txt");
        assertThat(member.out()).contains("1  REGISTERED").contains("PUBLISHED  " + archive + "!/路灯.txt");
    }

    @Test
    void a_marked_file_of_the_corpus_is_published_where_it_lies() {
        Path inside = corpus.write("corpus/规章/路灯.txt", MARKED);

        publish(inside);

        assertThat(journal()).hasSize(2).allMatch(line -> line.contains("\"source\":\"规章/路灯.txt\""));
        assertThat(corpus.path("corpus/incoming")).doesNotExist();
    }

    @Test
    void a_file_without_a_mark_is_taken_in_as_any_other_and_no_decision_is_recorded() throws IOException {
        Files.writeString(marked, MARKED.lines().skip(1).reduce("", (all, line) -> all + line + "\n"));

        CommandRun run = publish(marked);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("NOTICE  " + marked + " bears no mark").contains("1  REGISTERED");
        assertThat(journal()).noneMatch(line -> line.contains("published"));
    }

    @Test
    void a_second_decision_on_the_same_file_is_not_added() {
        publish(marked);

        CommandRun again = corpus.run("ingest", "--publish", marked, "--reason", "再次", "--by", "李华");

        assertThat(again.out()).contains("was published before, by 王明: " + REASON);
        assertThat(journal()).hasSize(2);
    }

    @Test
    void a_file_that_cannot_be_taken_in_is_not_published_either() throws IOException {
        Files.writeString(marked, "（此件不公开）\n" + "int main() { return 0; } // nothing to publish\n".repeat(9));

        CommandRun run = publish(marked);

        assertThat(run.out()).contains("1  NO_REGULATION").contains("is not recorded");
        assertThat(journal()).isEmpty();
    }

    @Test
    void a_rehearsal_says_that_the_file_would_be_registered_and_stores_nothing() throws IOException {
        Files.createDirectory(corpus.files());

        CommandRun run = corpus.run("ingest", "--dry-run", "--publish", marked, "--reason", REASON);

        assertThat(run.out()).contains("REGISTERED  " + marked);
        assertThat(corpus.files()).isEmptyDirectory();
        assertThat(corpus.index()).doesNotExist();
    }

    @Test
    void the_json_says_by_whom_and_why() {
        JsonNode file = corpus.run("ingest", "--publish", marked, "--reason", REASON, "--by", "王明", "--json")
                .json()
                .at("/report/files/0");

        assertThat(file.at("/published/by").asText()).isEqualTo("王明");
        assertThat(file.at("/published/reason").asText()).isEqualTo(REASON);
        assertThat(file.at("/published/sha256").asText())
                .isEqualTo(file.get("sha256").asText());
    }

    private CommandRun publish(Path file) {
        return corpus.run("ingest", "--publish", file, "--reason", REASON, "--by", "王明");
    }

    private int found() {
        return corpus.run("search", "路灯应当在日落前开启", "--json").json().get("total").asInt();
    }

    private List<String> journal() {
        return corpus.journalText().lines().toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
