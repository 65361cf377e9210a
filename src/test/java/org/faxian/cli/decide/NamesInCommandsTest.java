package org.faxian.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clerks type titles, numbers, Chinese statuses and Chinese dates, where programs write ids and codes. */
@Tag("process")
@WithCorpus
class NamesInCommandsTest {
    private static final String TITLE = "云江省路灯管理办法";

    private final TestCorpus corpus;

    NamesInCommandsTest(TestCorpus corpus) {
        this.corpus = corpus;
        corpus.take(
                "路灯.txt",
                TITLE + "\n（2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）\n第一条 为了规范路灯管理，制定本办法。\n第二条 本办法自2021年5月1日起施行。\n");
    }

    private CommandRun repeal(String name, String on) {
        return corpus.run(
                "repeal", name, "--on", on, "--by", "云江省人民政府令第200号", "--decided-by", "张三", "--reason", "清理规章");
    }

    @ParameterizedTest
    @ValueSource(strings = {TITLE, "《云江省路灯管理办法》", "云江省人民政府令第190号"})
    void a_decision_and_a_look_up_take_a_title_or_a_number_for_the_id(String name) {
        CommandRun run = repeal(name, "2026年12月1日");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(corpus.run("show", name, "--as-of", "2026.12.1").out())
                .contains(TITLE)
                .contains("Repealed");
    }

    @Test
    void a_name_that_several_bear_is_refused_with_their_ids() {
        corpus.take("别处.txt", TITLE + "\n（2003年3月1日河阳市人民政府令第9号公布 自2003年5月1日起施行）\n第一条 路灯由区负责。\n第二条 本办法自2003年5月1日起施行。\n");

        CommandRun run = repeal(TITLE, "2026-12-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("several regulations are called " + TITLE)
                .contains("nothing was recorded");
    }

    @Test
    void a_name_that_nothing_has_is_refused() {
        CommandRun run = repeal("云江省井盖管理办法", "2026-12-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no regulation 云江省井盖管理办法").contains("nothing was recorded");
    }

    @Test
    void statuses_and_kinds_are_typed_in_chinese() {
        assertThat(corpus.run("search", "路灯", "--status", "现行有效", "--kind", "地方政府规章", "--json")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(corpus.run("search", "路灯", "--status", "已废止", "--json")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年2月30日", "明天", "2026-13-01"})
    void a_day_that_no_calendar_has_is_named_with_its_option(String day) {
        CommandRun run = repeal(TITLE, day);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--on").contains(day).contains("2024-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"promulgated", "effective", "since"})
    void days_in_the_wrong_order_are_refused(String days) {
        CommandRun run =
                corpus.run("search", "路灯", "--" + days + "-from", "2026-01-02", "--" + days + "-to", "2026-01-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--" + days + "-from").contains("--" + days + "-to");
    }
}
