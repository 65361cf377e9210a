package org.faxian.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that a finding disappears once a person has run the command that it proposes. */
@Tag("corpus")
@WithCorpus
class AuditSettleTest {
    private static final String GAS_OLD = """
            云江省燃气安全管理办法
            （2011年3月1日云江省人民政府令第90号公布 自2011年5月1日起施行）
            第一条 为了规范燃气管理，制定本办法。
            第二条 本办法自2011年5月1日起施行。
            """;
    private static final String GAS_PIPES = """
            云江省燃气管道保护办法
            （2012年3月1日云江省人民政府令第95号公布 自2012年5月1日起施行）
            第一条 为了保护燃气管道，制定本办法。
            第二条 管道两侧五米以内不得挖掘。
            第三条 本办法自2012年5月1日起施行。
            """;
    private static final String GAS_NEW = """
            云江省城镇燃气管理规定
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范城镇燃气，保障用气安全，制定本规定。
            第二条 本规定自2021年5月1日起施行。《云江省燃气管道保护办法》、《云江省燃气安全使用管理办法》同时废止。
            """;
    private static final String NOTICE = """
            云江省财政厅关于印发《云江省路灯养护资金管理办法》的通知
            云财规〔2022〕3号
            各市财政局：
            现将《云江省路灯养护资金管理办法》印发给你们，请遵照执行。
            云江省财政厅
            2022年2月24日
            云江省路灯养护资金管理办法
            第一条 为了规范路灯养护资金，制定本办法。
            第二条 %s
            """;

    private final TestCorpus corpus;
    private final AuditFolder audit;

    AuditSettleTest(TestCorpus corpus) {
        this.corpus = corpus;
        audit = new AuditFolder(corpus);
    }

    private JsonNode status(JsonNode finding) {
        return corpus.show(finding.get("id").asText()).get("status");
    }

    @Test
    void a_clause_without_object_is_linked_to_what_a_person_says_that_it_means() {
        audit.with("旧.txt", GAS_OLD)
                .with("管道.txt", GAS_PIPES)
                .with("新.txt", GAS_NEW)
                .takenIn();
        JsonNode finding = audit.finding("unmatched-repeal");
        JsonNode candidate = finding.get("candidates").get(0);

        assertThat(finding.get("clause").asText()).contains("《云江省燃气安全使用管理办法》同时废止");
        assertThat(candidate.get("title").asText()).isEqualTo("云江省燃气安全管理办法");
        assertThat(candidate.get("score").asDouble()).isBetween(0.7, 0.99);
        assertThat(finding.get("settle").asText())
                .startsWith("faxian link ID --repealed-by " + finding.get("id").asText());

        audit.run(finding.get("settle"), "ID", candidate.get("id").asText());

        assertThat(audit.findings("unmatched-repeal")).isEmpty();
        assertThat(status(candidate).get("status").asText()).isEqualTo("REPEALED");
    }

    @Test
    void linking_one_document_of_a_sentence_leaves_the_others_of_it_as_they_were() {
        audit.with("旧.txt", GAS_OLD)
                .with("管道.txt", GAS_PIPES)
                .with("新.txt", GAS_NEW)
                .takenIn();
        JsonNode finding = audit.finding("unmatched-repeal");

        audit.run(finding.get("settle"), "ID", finding.at("/candidates/0/id").asText());

        JsonNode pipes = corpus.run("search", "标题:燃气管道", "--status", "all", "--json")
                .json()
                .at("/hits/0");
        assertThat(status(pipes).get("status").asText()).isEqualTo("REPEALED");
    }

    @Test
    void fields_that_were_not_recognised_are_added_or_said_not_to_be_there() {
        audit.with("办法.txt", """
                        云江省路灯巡查办法
                        第一条 为了规范路灯巡查，制定本办法。
                        第二条 路灯每月巡查一次。
                        """).takenIn();
        JsonNode finding = audit.finding("unrecognised-field");

        assertThat(finding.get("problem").asText()).contains("种类", "制定机关", "公布日期");

        audit.run(finding.get("settle"), "AUTHORITIES", "云江省财政厅", "DATE", "2021-03-01");
        JsonNode number = audit.finding("unrecognised-field");
        assertThat(number.get("problem").asText()).contains("未识别到文号");
        audit.run(number.get("settle"), "NUMBER", "");

        assertThat(audit.findings("unrecognised-field")).isEmpty();
    }

    /** A notice with a sentence that the recogniser does not understand. */
    private static final String UNREAD = """
            云江省财政厅关于路灯收费的通知
            云财〔2023〕8号
            各市财政局：
            《云江省路灯养护资金管理办法》与新标准衔接，过渡期内的临时措施停止执行。
            云江省财政厅
            2023年5月6日
            """;

    @Test
    void a_sentence_that_was_not_understood_is_listed_until_a_person_says_what_it_does() {
        audit.with("路灯.txt", NOTICE.formatted("路灯每月巡查一次。"))
                .with("收费.txt", UNREAD)
                .takenIn();
        JsonNode named = audit.finding("presumed-status");
        JsonNode finding = audit.finding("unread-clause");

        assertThat(finding.get("problem").asText()).contains("系统未能理解", "临时措施停止执行");
        assertThat(status(named).toString()).contains("有条款提及本文件，时效性待确认", "临时措施停止执行");

        audit.run(finding.get("settle"), "ID", named.get("id").asText());

        assertThat(audit.findings("unread-clause")).isEmpty();
        assertThat(status(named).toString()).doesNotContain("有条款提及本文件");
    }

    @Test
    void a_sentence_that_was_not_understood_is_dismissed_where_a_person_says_that_it_does_nothing() {
        audit.with("路灯.txt", NOTICE.formatted("本办法自2022年4月1日起施行，有效期至2029年3月31日。"))
                .with("收费.txt", UNREAD)
                .takenIn();
        JsonNode finding = audit.finding("unread-clause");
        String named = corpus.run("search", "文号:云财〔2022〕3号", "--json")
                .json()
                .at("/hits/0/id")
                .asText();
        assertThat(standing(named).get("basis").asText()).isEqualTo("PRESUMED");

        audit.run(finding.get("otherwise"));

        assertThat(audit.findings("unread-clause")).isEmpty();
        assertThat(standing(named).get("basis").asText()).isEqualTo("DERIVED");
    }

    private JsonNode standing(String id) {
        return corpus.show(id).get("status");
    }

    @Test
    void a_presumed_status_rests_on_a_person_once_the_day_is_told() {
        audit.with("路灯.txt", NOTICE.formatted("路灯每月巡查一次。")).takenIn();
        JsonNode finding = audit.finding("presumed-status");

        assertThat(finding.get("problem").asText()).contains("现行有效", "2022-02-24");

        audit.run(finding.get("settle"), "DATE", "2022-04-01");

        assertThat(audit.findings("presumed-status")).isEmpty();
        assertThat(status(finding).at("/evidence/0/text").asText()).startsWith("施行日期经人工更正");
    }

    @Test
    void an_amended_text_whose_first_day_is_told_is_not_presumed_to_be_in_force() {
        audit.with("办法.txt", GAS_OLD.replace("施行）", "施行 根据2018年7月1日《云江省人民政府关于修改部分规章的决定》修正）"))
                .takenIn();

        assertThat(audit.findings("presumed-status")).isEmpty();
    }

    @Test
    void a_term_that_ends_soon_is_told_until_a_person_says_what_becomes_of_it() {
        audit.with("路灯.txt", NOTICE.formatted("本办法自2022年4月1日起施行，有效期至2026年12月31日。"))
                .takenIn();
        JsonNode finding = audit.finding("term-ending");

        assertThat(finding.get("problem").asText()).contains("有效期至2026-12-31");
        assertThat(audit.findings("term-ending", "--within", "37")).isEmpty();
        assertThat(audit.findings("term-ending", "--within", "38")).hasSize(1);
        assertThat(audit.findings("term-ending", "--as-of", "2026-12-31", "--within", "0"))
                .hasSize(1);
        assertThat(audit.findings("term-ending", "--as-of", "2027-01-01")).isEmpty();

        audit.run(finding.get("settle"), "DATE", "2030-12-31");
        assertThat(audit.findings("term-ending")).isEmpty();
        JsonNode later = audit.finding("term-ending", "--as-of", "2030-11-01");
        audit.run(later.get("otherwise"));
        assertThat(audit.findings("term-ending", "--as-of", "2030-11-01")).isEmpty();
    }

    @Test
    void a_mark_that_contradicts_the_text_is_settled_by_either_answer() {
        audit.with("路灯.txt", NOTICE.formatted("本办法自2022年4月1日起施行。"))
                .with("目录.csv", "标题,文号,有效性\n云江省路灯养护资金管理办法,云财规〔2022〕3号,失效\n")
                .takenIn();
        JsonNode finding = audit.finding("contradiction");

        assertThat(finding.get("problem").asText()).contains("来源标注为“失效”", "现行有效");

        audit.run(finding.get("otherwise"));
        assertThat(audit.findings("contradiction")).isEmpty();
        assertThat(status(finding).get("status").asText()).isEqualTo("IN_FORCE");

        audit.run(finding.get("settle"), "DATE", "2024-01-01");
        assertThat(audit.findings("contradiction")).isEmpty();
        assertThat(status(finding).get("status").asText()).isEqualTo("LAPSED");
    }

    @Test
    void a_decision_of_which_a_clause_says_otherwise_is_listed_until_it_is_confirmed() {
        audit.with("管道.txt", GAS_PIPES).with("新.txt", GAS_NEW).takenIn();
        String pipes = corpus.run("search", "标题:燃气管道", "--status", "all", "--json")
                .json()
                .at("/hits/0/id")
                .asText();
        assertThat(audit.findings("contradiction")).isEmpty();

        corpus.run("resume", pipes, "--on", "2021-05-01", "--reason", "误废", "--decided-by", "张三");
        JsonNode finding = audit.finding("contradiction");
        assertThat(finding.get("id").asText()).isEqualTo(pipes);
        assertThat(finding.get("settle").asText()).startsWith("faxian resume " + pipes + " --on 2021-05-01");
        assertThat(finding.get("otherwise").asText())
                .startsWith("faxian repeal " + pipes + " --on 2021-05-01 --instrument 云江省城镇燃气管理规定");

        audit.run(finding.get("settle"));
        assertThat(audit.findings("contradiction")).isEmpty();
    }

    @Test
    void regulations_that_repeal_each_other_are_settled_one_by_one() {
        audit.with("旧.txt", GAS_PIPES.replace("起施行。", "起施行，《云江省城镇燃气管理规定》同时废止。"))
                .with("新.txt", GAS_NEW.replace("2021", "2012").replace("5月1日", "4月1日"))
                .takenIn();
        int found = audit.findings("contradiction").size();

        assertThat(found).isPositive();
        for (JsonNode finding : audit.findings("contradiction")) {
            audit.run(finding.get("settle"));
        }
        assertThat(audit.findings("contradiction")).isEmpty();
    }

    @Test
    void where_catalogue_and_text_differ_a_person_says_which_is_right() {
        audit.with("路灯.txt", NOTICE.formatted("本办法自2022年4月1日起施行。"))
                .with("目录.csv", "标题,文号,成文日期\n云江省路灯养护资金管理办法,云财规〔2022〕3号,2022-02-21\n")
                .takenIn();
        JsonNode finding = audit.finding("sources-disagree");

        assertThat(finding.get("problem").asText()).contains("成文日期", "2022-02-24", "目录.csv", "2022-02-21");
        assertThat(finding.get("settle").asText()).contains("signedOn=2022-02-24");
        assertThat(finding.get("otherwise").asText()).contains("signedOn=2022-02-21");

        audit.run(finding.get("otherwise"));
        assertThat(audit.findings("sources-disagree")).isEmpty();
    }

    @Test
    void where_page_and_text_differ_a_person_says_which_is_right() {
        audit.with(
                        "路灯.html",
                        "<html><head><meta charset=\"utf-8\"></head><body><table><tr><td>索引号</td><td>K1</td>"
                                + "<td>有效性</td><td>有效</td></tr><tr><td>发文字号</td>"
                                + "<td>云财规〔2022〕30号</td></tr></table><p>"
                                + String.join(
                                        "</p><p>",
                                        NOTICE.formatted("本办法自2022年4月1日起施行。")
                                                .lines()
                                                .toList())
                                + "</p></body></html>")
                .takenIn();
        JsonNode finding = audit.finding("sources-disagree");

        assertThat(finding.get("problem").asText()).contains("文号", "页面", "云财规〔2022〕3号", "云财规〔2022〕30号");

        audit.run(finding.get("settle"));
        assertThat(audit.findings("sources-disagree")).isEmpty();
    }

    @Test
    void days_in_an_impossible_order_are_put_right_or_confirmed() {
        audit.with("旧.txt", GAS_OLD.replace("自2011年5月1日起", "自2010年5月1日起")).takenIn();
        JsonNode finding = audit.finding("doubtful-reading");

        assertThat(finding.get("problem").asText()).contains("公布日期2011-03-01", "施行日期2010-05-01");

        audit.run(finding.get("settle"), "promulgatedOn=DATE", "promulgatedOn=2010-03-01", "DATE", "2010-05-01");
        assertThat(audit.findings("doubtful-reading")).isEmpty();
    }
}
