package org.faxian.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of acts that a department records beyond what the texts state. */
@Tag("corpus")
@WithCorpus
class ActCommandTest {
    private static final String RULE = """
            云江省路灯管理办法
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范路灯管理，制定本办法。
            第二条 本办法自2021年5月1日起施行。
            """;

    private final TestCorpus corpus;

    private final String id;

    ActCommandTest(TestCorpus corpus) {
        this.corpus = corpus;
        corpus.take("路灯.txt", RULE);
        id = corpus.run("search", "路灯", "--json").json().at("/hits/0/id").asText();
    }

    /** Runs a command with all options that a decision needs. */
    private CommandRun decide(String command, String on, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of(command, id, "--on", on, "--by", "云江省人民政府令第200号", "--decided-by", "张三", "--reason", "清理规章"));
        arguments.addAll(List.of(more));
        return corpus.run(arguments.toArray());
    }

    private String statusOn(String day) {
        return validityOn(day).get("status").asText();
    }

    private JsonNode validityOn(String day) {
        return corpus.show(id, "--as-of", day).get("status");
    }

    @Test
    void what_somebody_has_checked_is_in_force_officially_with_the_day_of_the_check() {
        assertThat(validityOn("2026-06-01").get("basis").asText()).isEqualTo("PRESUMED");

        CommandRun run = decide("confirm", "2026-05-01");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Presumed → In force (since 2021-05-01), Official");
        assertThat(validityOn("2026-06-01").get("basis").asText()).isEqualTo("OFFICIAL");
        assertThat(validityOn("2026-06-01").at("/evidence/0/text").asText()).contains("经核对，2026-05-01现行有效", "张三");
        assertThat(validityOn("2026-04-30").get("basis").asText()).isEqualTo("PRESUMED");
        assertThat(corpus.run("reindex").out()).contains("with 1 regulations");
    }

    @Test
    void a_repeal_is_seen_at_once_with_who_decided_why_and_by_what_instrument() {
        CommandRun run = decide("repeal", "2024-01-01");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("In force (since 2021-05-01), Presumed → Repealed (since 2024-01-01), Official");
        assertThat(statusOn("2023-12-31")).isEqualTo("IN_FORCE");
        assertThat(statusOn("2024-01-01")).isEqualTo("REPEALED");
        assertThat(validityOn("2026-11-23").get("basis").asText()).isEqualTo("OFFICIAL");
        assertThat(validityOn("2026-11-23").at("/evidence/0/text").asText())
                .contains("云江省人民政府令第200号", "张三", "清理规章", "2026-11-23");
        assertThat(corpus.run("search", "路灯", "--json").json().get("total").asInt())
                .isZero();
        assertThat(corpus.run("verify").out()).contains("0 faults");
    }

    @Test
    void a_repeal_is_one_line_of_the_journal() {
        String before = corpus.journalText();

        decide("repeal", "2024-01-01");

        assertThat(corpus.journalText()).startsWith(before);
        assertThat(corpus.journalText().substring(before.length()))
                .isEqualTo("{\"type\":\"repealed\",\"at\":\"2026-11-23T02:00:00Z\",\"by\":\"张三\",\"id\":\"" + id
                        + "\",\"on\":\"2024-01-01\",\"instrument\":\"云江省人民政府令第200号\",\"reason\":\"清理规章\"}\n");
    }

    @Test
    void a_suspension_holds_until_it_is_resumed() {
        decide("suspend", "2023-01-01");
        decide("resume", "2023-07-01");

        assertThat(statusOn("2022-12-31")).isEqualTo("IN_FORCE");
        assertThat(statusOn("2023-03-01")).isEqualTo("SUSPENDED");
        assertThat(statusOn("2023-07-01")).isEqualTo("IN_FORCE");
    }

    @Test
    void a_lapse_needs_no_instrument() {
        CommandRun run = corpus.run("lapse", id, "--on", "2024-05-01", "--reason", "调整对象已经消失");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(statusOn("2024-05-01")).isEqualTo("LAPSED");
    }

    @Test
    void an_amendment_without_its_text_is_told_in_the_evidence() {
        decide("amend", "2025-06-01");

        assertThat(statusOn("2026-11-23")).isEqualTo("IN_FORCE");
        assertThat(validityOn("2026-11-23").toString()).contains("自2025-06-01起被修改，修改后的文本待收录");
        assertThat(validityOn("2025-05-31").toString()).doesNotContain("修改");
    }

    @Test
    void a_repeal_that_was_a_mistake_is_taken_back_and_both_stay_in_the_journal() {
        decide("repeal", "2024-01-01");

        decide("resume", "2024-01-01");

        assertThat(statusOn("2026-11-23")).isEqualTo("IN_FORCE");
        assertThat(validityOn("2026-11-23").get("basis").asText()).isEqualTo("OFFICIAL");
        assertThat(corpus.journalText()).contains("\"repealed\"", "\"resumed\"");
    }

    @Test
    void a_rehearsal_says_what_would_change_and_stores_nothing() {
        Path letter = corpus.write("函.txt", "复函");
        String before = corpus.journalText();

        CommandRun run = decide("repeal", "2024-01-01", "--dry-run", "--evidence", letter);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("→ Repealed (since 2024-01-01)", "nothing stored");
        assertThat(corpus.journalText()).isEqualTo(before);
        assertThat(corpus.path("corpus/evidence")).doesNotExist();
        assertThat(statusOn("2026-11-23")).isEqualTo("IN_FORCE");
    }

    @Test
    void evidence_is_kept_with_its_checksum_and_is_neither_registered_nor_lost_from_sight() throws IOException {
        Path letter = corpus.write("函.txt", RULE.replace("路灯", "复函"));

        decide("repeal", "2024-01-01", "--evidence", letter);
        CommandRun again = corpus.run("ingest", corpus.files());

        assertThat(corpus.journalText())
                .containsPattern("\"evidence\":\\{\"path\":\"evidence/([0-9a-f]{64})/函.txt\",\"sha256\":\"\\1\"\\}");
        Path kept =
                corpus.files().resolve(corpus.journalText().replaceAll("(?s).*\"path\":\"(evidence/[^\"]+)\".*", "$1"));
        assertThat(kept).hasSameBinaryContentAs(letter);
        assertThat(again.out()).contains("1  files in").doesNotContain("函.txt");
        Files.delete(kept);
        assertThat(corpus.run("verify").out()).contains("函.txt: it is gone, and a decision rests on it");
    }

    @Test
    void the_answer_for_programs_has_the_journals_line_and_what_changes() {
        JsonNode answer = decide("repeal", "2024-01-01", "--json").json();

        assertThat(answer.at("/decision/type").asText()).isEqualTo("repealed");
        assertThat(answer.at("/dryRun").asBoolean()).isFalse();
        assertThat(answer.at("/effects/0/id").asText()).isEqualTo(id);
        assertThat(answer.at("/effects/0/before/status").asText()).isEqualTo("IN_FORCE");
        assertThat(answer.at("/effects/0/after/status").asText()).isEqualTo("REPEALED");
    }

    @Test
    void a_decision_survives_a_new_index_and_files_that_come_later() {
        decide("repeal", "2024-01-01");

        corpus.run("reindex");
        corpus.take("桥梁.txt", RULE.replace("路灯", "桥梁"));

        assertThat(statusOn("2026-11-23")).isEqualTo("REPEALED");
    }

    @Test
    void a_clause_that_says_otherwise_is_overruled_and_named() throws IOException {
        corpus.take("新路灯.txt", """
                云江省城市照明管理办法
                （2022年3月1日云江省人民政府令第195号公布 自2022年5月1日起施行）
                第一条 为了规范照明，制定本办法。
                第二条 本办法自2022年5月1日起施行。《云江省路灯管理办法》同时废止。
                """);
        assertThat(statusOn("2023-01-01")).isEqualTo("REPEALED");

        CommandRun run = decide("repeal", "2024-01-01");

        assertThat(statusOn("2023-01-01")).isEqualTo("IN_FORCE");
        assertThat(statusOn("2024-01-01")).isEqualTo("REPEALED");
        assertThat(run.out()).contains("CONTRADICTION", "《云江省路灯管理办法》同时废止");
        assertThat(corpus.run("reindex").out()).contains("CONTRADICTION");
        assertThat(corpus.run("ingest", corpus.files(), "--json")
                        .json()
                        .at("/report/contradictions/0")
                        .asText())
                .contains("云江省路灯管理办法", "条款规定");
    }

    @Test
    void what_cannot_be_meant_is_refused_with_what_to_do_and_stores_nothing() throws IOException {
        String before = corpus.journalText();

        assertThat(decide("repeal", "2020-01-01").err()).contains("before the promulgation", "2021-03-01", "--on");
        assertThat(decide("repeal", "2024-02-30").err()).contains("\"2024-02-30\"", "expected a day", "2024-03-01");
        assertThat(decide("repeal", "2024-01-01", "--evidence", "nowhere.pdf").err())
                .contains("there is no file nowhere.pdf", "--evidence");
        assertThat(corpus.run("repeal", id, "--on", "2024-01-01", "--reason", "清理")
                        .err())
                .contains("name it with --instrument");
        assertThat(corpus.run("lapse", id, "--on", "2024-01-01", "--reason", " ")
                        .err())
                .contains("--reason is empty");
        assertThat(corpus.run("lapse", id, "--on", "2024-01-01").err()).contains("--reason");
        assertThat(List.of(decide("repeal", "2020-01-01"), decide("repeal", "2024-02-30")))
                .allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE));
        assertThat(corpus.journalText()).isEqualTo(before);
    }

    @Test
    void a_decision_that_says_the_same_again_is_refused_with_the_line_that_says_it() throws IOException {
        decide("repeal", "2026-12-15");
        long lines = corpus.journalText().lines().count();

        CommandRun again = decide("repeal", "2026-12-15", "--evidence", corpus.path("corpus/路灯.txt"));

        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("line " + lines + " of the journal", "张三", "清理规章", "nothing was recorded");
        assertThat(corpus.journalText().lines().count()).isEqualTo(lines);
    }

    @Test
    void a_decision_that_the_index_could_not_take_is_recorded_and_says_what_to_do() throws IOException {
        Path lock;
        try (Stream<Path> files = Files.walk(corpus.index())) {
            lock = files.filter(file -> file.endsWith("write.lock")).findFirst().orElseThrow();
        }
        Files.delete(lock);
        Files.createDirectory(lock);

        CommandRun failed = decide("repeal", "2024-01-01");

        assertThat(failed.exitCode()).isEqualTo(3);
        assertThat(failed.err()).contains("was recorded in the journal", "faxian reindex");
        assertThat(decide("repeal", "2024-01-01").err()).contains("faxian reindex");
        Files.delete(lock);
        corpus.run("reindex");
        assertThat(statusOn("2024-01-02")).isEqualTo("REPEALED");
    }

    @Test
    void what_was_taken_back_can_be_decided_once_more() {
        decide("repeal", "2024-01-01");
        decide("resume", "2024-01-01");

        CommandRun again = decide("repeal", "2024-01-01");

        assertThat(again.exitCode()).as(again.err()).isZero();
    }

    @Test
    void an_id_that_does_not_exist_is_named() {
        for (String unknown : List.of("zzzzzzzzzz", "不是编号", id + "@2021-05-01")) {
            CommandRun run = corpus.run("lapse", unknown, "--on", "2024-01-01", "--reason", "清理");

            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains(unknown);
        }
    }

    @Test
    void a_torn_last_line_is_set_aside_and_told() throws IOException {
        Path journal = corpus.journal();
        Files.writeString(journal, corpus.journalText() + "{\"type\":\"repea");

        CommandRun run = decide("repeal", "2024-01-01");

        assertThat(run.out()).contains("NOTICE  the last line of the journal was torn");
        assertThat(statusOn("2026-11-23")).isEqualTo("REPEALED");
    }
}
