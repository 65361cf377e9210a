package org.faxian.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of withdrawing a regulation published by mistake, and of merging two ids of one regulation. */
@Tag("corpus")
@WithCorpus
class WithdrawAndMergeTest {
    private static final String OLD = """
            云江省路灯管理办法
            （2011年3月1日云江省人民政府令第90号公布 自2011年5月1日起施行）
            第一条 为了规范路灯管理，制定本办法。
            第二条 本办法自2011年5月1日起施行。
            """;
    private static final String RENEWED = """
            云江省城市照明管理办法
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范城市照明，保障出行安全，制定本办法。
            第二条 本办法自2021年5月1日起施行。《云江省路灯管理办法》同时废止。
            """;

    private final TestCorpus corpus;

    private final String old;
    private final String renewed;

    WithdrawAndMergeTest(TestCorpus corpus) {
        this.corpus = corpus;
        corpus.take("路灯.txt", OLD);
        corpus.take("照明.txt", RENEWED);
        old = corpus.id("标题:云江省路灯管理办法");
        renewed = corpus.id("标题:云江省城市照明管理办法");
    }

    private JsonNode shown(String id) {
        return corpus.show(id);
    }

    private int hits(String query) {
        return corpus.search(query).get("total").asInt();
    }

    private CommandRun withdraw(String id, Object... more) {
        Object[] arguments = {"withdraw", id, "--reason", "误将内部文件公开", "--decided-by", "王五"};
        Object[] all = new Object[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return corpus.run(all);
    }

    private CommandRun merge(String one, String other) {
        return corpus.run("merge", one, other, "--reason", "同一规章更名", "--decided-by", "王五");
    }

    @Test
    void what_is_withdrawn_is_found_no_more_and_its_original_stays() {
        CommandRun run = withdraw(renewed);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(hits("照明")).isZero();
        CommandRun show = corpus.run("show", renewed);
        assertThat(show.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(show.err()).contains(renewed, "was withdrawn on 2026-11-23");
        assertThat(corpus.path("corpus/照明.txt")).exists();
        assertThat(corpus.run("verify").out()).contains("0 faults");
    }

    @Test
    void what_a_withdrawn_text_repeals_stays_repealed_and_nothing_of_it_is_shown() {
        withdraw(renewed);

        JsonNode shown = shown(old);

        assertThat(shown.at("/status/status").asText()).isEqualTo("REPEALED");
        assertThat(shown.toString()).contains("已停止公开").doesNotContain("照明");
    }

    @Test
    void a_withdrawal_survives_a_new_index_and_files_taken_in_again() {
        withdraw(renewed);

        corpus.run("reindex");
        corpus.run("ingest", corpus.files());

        assertThat(hits("照明")).isZero();
        assertThat(withdraw(renewed).err()).contains("was withdrawn on 2026-11-23", "nothing was recorded");
    }

    @Test
    void a_withdrawal_in_the_future_or_of_nothing_is_refused() {
        assertThat(withdraw(renewed, "--on", "2027-01-01").err()).contains("2027-01-01", "in the future");
        assertThat(withdraw("zzzzzzzzzz").err()).contains("there is no regulation zzzzzzzzzz");
        assertThat(hits("照明")).isPositive();
    }

    @Test
    void a_rehearsed_withdrawal_or_merger_changes_nothing() {
        assertThat(withdraw(renewed, "--dry-run").out()).contains("nothing stored");
        assertThat(corpus.run("merge", old, renewed, "--reason", "更名", "--dry-run")
                        .out())
                .contains("nothing stored");

        assertThat(shown(renewed).get("versions")).hasSize(1);
        assertThat(shown(old).get("versions")).hasSize(1);
    }

    @Test
    void two_ids_become_versions_of_the_older_one_in_whatever_order_they_are_named() {
        CommandRun run = merge(renewed, old);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(shown(old).get("versions").findValuesAsText("label")).contains("2011-05-01", "2021-05-01");
        assertThat(corpus.run("show", renewed).err()).contains("was merged with " + old);
        assertThat(corpus.run("verify").out()).contains("0 faults");
    }

    @Test
    void what_was_decided_of_the_id_that_goes_counts_for_the_one_that_stays() {
        corpus.run("lapse", renewed, "--on", "2025-01-01", "--reason", "调整对象消失", "--decided-by", "王五");

        merge(old, renewed);

        assertThat(shown(old).at("/status/status").asText()).isEqualTo("LAPSED");
    }

    @Test
    void what_cannot_be_merged_is_refused() {
        assertThat(merge(old, old).err()).contains("named twice");
        assertThat(merge(old, "zzzzzzzzzz").err()).contains("there is no regulation zzzzzzzzzz");
        merge(old, renewed);
        assertThat(merge(old, renewed).err()).contains(renewed + " was merged with " + old);
    }
}
