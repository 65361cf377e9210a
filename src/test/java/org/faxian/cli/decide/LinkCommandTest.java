package org.faxian.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of clauses whose object is not found, settled by a person who knows it. */
@Tag("corpus")
@WithCorpus
class LinkCommandTest {
    private static final String OLD = """
            云江省燃气安全管理办法
            （2011年3月1日云江省人民政府令第90号公布 自2011年5月1日起施行）
            第一条 为了规范燃气管理，制定本办法。
            第二条 本办法自2011年5月1日起施行。
            """;
    private static final String RENEWED = """
            云江省城镇燃气条例
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范城镇燃气，保障用气安全，制定本条例。
            第二条 本条例自2021年5月1日起施行。《云江省燃气安全使用管理规定》同时废止。
            """;

    private final TestCorpus corpus;

    private final String old;
    private final String renewed;

    LinkCommandTest(TestCorpus corpus) {
        this.corpus = corpus;
        corpus.take("旧.txt", OLD);
        corpus.take("新.txt", RENEWED);
        old = corpus.id("标题:云江省燃气安全管理办法");
        renewed = corpus.id("标题:云江省城镇燃气条例");
    }

    private CommandRun link(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("link"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--reason", "简称与全称", "--decided-by", "王五"));
        return corpus.run(all.toArray());
    }

    private JsonNode status(String day) {
        return corpus.show(old, "--as-of", day).get("status");
    }

    @Test
    void the_clause_that_was_not_matched_repeals_what_a_person_says_that_it_means() {
        assertThat(corpus.run("ingest", corpus.files()).out())
                .contains("1 repeal clauses name a document that is not in the corpus");

        CommandRun run = link(old, "--repealed-by", renewed);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(status("2021-04-30").get("status").asText()).isEqualTo("IN_FORCE");
        assertThat(status("2021-05-01").get("status").asText()).isEqualTo("REPEALED");
        assertThat(status("2021-05-01").get("basis").asText()).isEqualTo("OFFICIAL");
        assertThat(status("2021-05-01").toString()).contains("《云江省燃气安全使用管理规定》同时废止", "王五", "简称与全称");
        assertThat(corpus.journalText())
                .contains("\"type\":\"matched\"", "\"relation\":\"REPEALS\"", "\"actor\":\"" + renewed + "\"");
        assertThat(corpus.run("ingest", corpus.files()).out()).doesNotContain("repeal clauses name");
        assertThat(corpus.run("verify").out()).contains("0 faults");
    }

    @Test
    void a_link_without_a_clause_works_from_the_day_that_is_given() {
        link(old, "--suspended-by", renewed, "--on", "2022-01-01");

        assertThat(status("2021-12-31").get("status").asText()).isEqualTo("IN_FORCE");
        assertThat(status("2022-01-01").get("status").asText()).isEqualTo("SUSPENDED");
    }

    @Test
    void a_clause_that_repeals_provisions_leaves_the_others_in_force() {
        corpus.take("部分.txt", RENEWED.replace("城镇燃气", "瓶装燃气").replace("管理规定》同时", "管理规定》第一条同时"));
        String partly = corpus.id("标题:云江省瓶装燃气条例");

        CommandRun run = link(old, "--partly-repealed-by", partly);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(status("2021-05-01").get("status").asText()).isEqualTo("PARTIALLY_IN_FORCE");
        assertThat(status("2021-05-01").toString()).contains("《云江省燃气安全使用管理规定》第一条同时废止");
    }

    @Test
    void an_amendment_that_is_linked_is_told_in_the_evidence() {
        link(old, "--amended-by", renewed);

        assertThat(status("2022-01-01").get("status").asText()).isEqualTo("IN_FORCE");
        assertThat(status("2022-01-01").toString()).contains("修改后的文本待收录");
    }

    @Test
    void a_link_that_cannot_be_meant_is_refused() {
        assertThat(link(old, "--repealed-by", old).err()).contains("named twice");
        assertThat(link(old, "--repealed-by", "zzzzzzzzzz").err()).contains("zzzzzzzzzz");
        assertThat(link(old).err()).contains("--repealed-by");
        assertThat(link(old, "--repealed-by", renewed, "--amended-by", renewed).err())
                .contains("name one of them only");
        assertThat(link(old, "--repealed-by", renewed, "--on", "2001-01-01").err())
                .contains("before the promulgation");
        assertThat(status("2026-11-23").get("status").asText()).isEqualTo("IN_FORCE");
    }
}
