package org.faxian.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the change log: decisions, and the events before them that the texts state. */
@Tag("process")
@WithCorpus
class ChangesCommandTest {
    private final TestCorpus corpus;

    ChangesCommandTest(TestCorpus corpus) {
        this.corpus = corpus;
    }

    private String take(String title, String history) {
        corpus.take(title + ".txt", """
                %s
                （%s）
                第一条 为了加强管理，制定本办法。
                第二条 主管部门负责监督检查。
                """.formatted(title, history));
        return corpus.id("标题:" + title);
    }

    private JsonNode changes(Object... options) {
        Object[] all = new Object[options.length + 2];
        all[0] = "changes";
        all[1] = "--json";
        System.arraycopy(options, 0, all, 2, options.length);
        return corpus.run(all).json().get("changes");
    }

    private List<String> stated() {
        return changes()
                .valueStream()
                .map(change ->
                        change.get("date").asText() + " " + change.get("type").asText())
                .toList();
    }

    private void run(Object... arguments) {
        CommandRun run = corpus.run(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void that_a_text_took_effect_rests_on_what_shows_the_day_and_not_on_what_shows_that_it_still_has_force() {
        take("云江省路灯管理办法", "2011年3月1日云江省人民政府令第90号公布 自2011年5月1日起施行");

        JsonNode effect = changes()
                .valueStream()
                .filter(change -> change.get("type").asText().equals("TOOK_EFFECT"))
                .findFirst()
                .orElseThrow();

        assertThat(effect.get("basis").asText()).isEqualTo("DERIVED");
        assertThat(effect.get("evidence").toString()).doesNotContain("未见废止");
    }

    @Test
    void a_decision_of_a_person_is_told_with_its_instrument_reason_and_name() {
        String id = take("云江省路灯管理办法", "2011年3月1日云江省人民政府令第90号公布 自2011年5月1日起施行");
        run("suspend", id, "--on", "2020-01-01", "--by", "云府发〔2019〕30号", "--reason", "改革试点", "--decided-by", "张三");
        run("resume", id, "--on", "2021-01-01", "--reason", "试点期满", "--decided-by", "张三");
        run("amend", id, "--on", "2022-02-02", "--by", "云江省人民政府令第160号", "--reason", "公报所载", "--decided-by", "张三");
        run("repeal", id, "--on", "2024-01-01", "--by", "云江省人民政府令第200号", "--reason", "规章清理", "--decided-by", "李四");

        assertThat(stated())
                .containsExactly(
                        "2024-01-01 REPEALED",
                        "2022-02-02 AMENDED",
                        "2021-01-01 RESUMED",
                        "2020-01-01 SUSPENDED",
                        "2011-05-01 TOOK_EFFECT",
                        "2011-03-01 PROMULGATED");
        JsonNode repeal = changes("--type", "repealed").get(0);
        assertThat(repeal.get("basis").asText()).isEqualTo("OFFICIAL");
        assertThat(repeal.at("/decision/instrument").asText()).isEqualTo("云江省人民政府令第200号");
        assertThat(repeal.at("/decision/reason").asText()).isEqualTo("规章清理");
        assertThat(repeal.at("/decision/decidedBy").asText()).isEqualTo("李四");
    }

    @Test
    void a_correction_is_told_on_the_day_on_which_it_was_decided() {
        String id = take("云江省路灯管理办法", "2011年3月1日云江省人民政府令第90号公布 自2011年5月1日起施行");
        run("correct", id, "--set", "promulgatedOn=2011-03-10", "--reason", "公报第3期", "--decided-by", "张三");

        JsonNode correction = changes("--type", "corrected").get(0);

        assertThat(correction.at("/evidence/0/text").asText()).contains("2011-03-10", "2011-03-01", "公报第3期", "张三");
        assertThat(stated()).contains("2011-03-10 PROMULGATED").doesNotContain("2011-03-01 PROMULGATED");
    }

    @Test
    void of_what_is_withdrawn_only_the_withdrawal_is_told() {
        String id = take("云江省路灯管理办法", "2011年3月1日云江省人民政府令第90号公布 自2011年5月1日起施行");
        run("withdraw", id, "--reason", "误将内部文件公开", "--decided-by", "王五");

        assertThat(stated()).containsExactly("2026-11-23 WITHDRAWN");
        assertThat(corpus.run("changes").out()).contains(id).doesNotContain("路灯", "内部文件");
    }

    @Test
    void a_text_that_tells_its_amendments_and_not_when_it_took_effect_tells_no_such_day() {
        take("云江省路灯管理办法", "2004年3月1日云江省人民政府令第40号公布 根据2010年6月1日云江省人民政府令第80号第一次修正 根据2015年7月1日云江省人民政府令第120号第二次修正");

        assertThat(stated()).containsExactly("2015-07-01 AMENDED", "2010-06-01 AMENDED", "2004-03-01 PROMULGATED");
    }
}
