package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.faxian.corpus.Corpus;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.Regulation;
import org.faxian.search.Engine.Match;
import org.faxian.search.Engine.Snapshot;
import org.faxian.search.EngineRequest;
import org.faxian.search.Filters;
import org.faxian.search.SearchQuery;
import org.faxian.search.SortOrder;
import org.faxian.search.VersionScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample corpus as its README describes it: what is recognised of each document, and its status on three days. */
class SampleCorpusTest {
    @TempDir
    private static Path folder;

    private static byte[] journal;
    private static CommandRun ingested;

    @BeforeAll
    static void ingest() throws IOException {
        Path corpus = SampleCorpus.copyTo(folder);
        journal = Files.readAllBytes(corpus.resolve("register.jsonl"));
        ingested = CommandRun.in(folder, "ingest", "--json", corpus);
    }

    @Test
    void every_file_ends_in_its_outcome() {
        JsonNode outcomes = ingested.json().get("outcomes");

        assertThat(ingested.exitCode()).isEqualTo(Faxian.SOME_FAILED);
        assertThat(outcomes.get("UNCHANGED").asInt()).isEqualTo(44);
        assertThat(outcomes.get("WITHHELD").asInt()).isEqualTo(1);
        assertThat(outcomes.get("CATALOGUE").asInt()).isEqualTo(2);
        assertThat(outcomes.get("NO_REGULATION").asInt()).isEqualTo(1);
        assertThat(outcomes.get("UNSUPPORTED_YET").asInt()).isEqualTo(1);
    }

    @Test
    void three_versions_of_one_rule_follow_each_other() {
        assertThat(statuses(LocalDate.of(2010, 1, 1))).containsEntry("云江省公共停车场管理办法", "IN_FORCE");
        assertThat(CommandRun.in(folder, "search", "标题:公共停车场管理办法", "--status", "all", "--versions", "all", "--json")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void the_permanent_ids_are_in_the_journal_already() throws IOException {
        assertThat(folder.resolve("corpus/register.jsonl")).hasBinaryContent(journal);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            规章/云江省政府信息公开规定.docx, 云江省政府信息公开规定, 云江省人民政府令第172号, LOCAL_GOVERNMENT_RULE, 2019-11-20, 2020-01-01, 46
            规章/云江省政府信息公开办法.docx, 云江省政府信息公开办法, 云江省人民政府令第96号, LOCAL_GOVERNMENT_RULE, 2009-04-02, 2009-06-01, 29
            规章/云江省城镇供水用水管理办法.pdf, 云江省城镇供水用水管理办法, 云江省人民政府令第181号, LOCAL_GOVERNMENT_RULE, 2021-06-28, 2021-10-01, 114
            规章/云江省电动自行车集中停放充电安全管理规定.docx, 云江省电动自行车集中停放充电安全管理规定, 云江省人民政府令第203号, LOCAL_GOVERNMENT_RULE, 2026-10-12, 2027-03-01, 34
            规章/云江省餐厨垃圾管理办法（2015年公布）.docx, 云江省餐厨垃圾管理办法, 云江省人民政府令第138号, LOCAL_GOVERNMENT_RULE, 2015-03-02, 2015-05-01, 31
            规章/云江省餐厨垃圾管理办法（2022年修正）.docx, 云江省餐厨垃圾管理办法, 云江省人民政府令第138号, LOCAL_GOVERNMENT_RULE, 2015-03-02, 2022-08-30, 30
            规范性文件/2020/云江省省级古树名木保护补助资金管理暂行办法.html, 云江省省级古树名木保护补助资金管理暂行办法, 云财规〔2020〕4号, NORMATIVE_DOCUMENT, 2020-06-12, 2020-07-01, 25
            规范性文件/2023/云江省人民政府办公厅关于印发《云江省既有住宅加装电梯实施办法》的通知.html, 云江省人民政府办公厅关于印发《云江省既有住宅加装电梯实施办法》的通知, 云政办发〔2023〕15号, NORMATIVE_DOCUMENT, 2023-03-29, 2023-05-01, 26
            规范性文件/2021/云江省人民政府关于促进数字乡村建设的若干意见.docx, 云江省人民政府关于促进数字乡村建设的若干意见, 云政发〔2021〕8号, NORMATIVE_DOCUMENT, 2021-03-15, 2021-03-15, 0
            规范性文件/2022/云江省城镇老旧小区改造补助资金管理办法.md, 云江省城镇老旧小区改造补助资金管理办法, 云财规〔2022〕3号、云建规〔2022〕6号, NORMATIVE_DOCUMENT, 2022-02-24, 2022-04-01, 28
            规范性文件/2024/云江省老年助餐服务点管理办法.txt, 云江省老年助餐服务点管理办法, 云民规〔2024〕2号, NORMATIVE_DOCUMENT, 2024-01-22, 2024-03-01, 25
            规范性文件/2019/云江省内河渡口渡船安全管理实施细则.txt, 云江省内河渡口渡船安全管理实施细则, 云交规[2019]5号, NORMATIVE_DOCUMENT, 2019-03-28, 2019-05-01, 22
            规范性文件/2022/云江省居民住宅二次供水设施运行维护管理细则.pdf, 云江省居民住宅二次供水设施运行维护管理细则, 云建规〔2022〕2号, NORMATIVE_DOCUMENT, 2022-01-20, 2022-03-01, 29
            规章/云江省建设工程质量安全管理规定.docx, 云江省建设工程质量安全管理规定, 云江省人民政府令第192号, LOCAL_GOVERNMENT_RULE, 2023-11-06, 2024-01-01, 212
            规章/云江省公共停车场管理办法（2008年公布）.doc, 云江省公共停车场管理办法, 云江省人民政府令第91号, LOCAL_GOVERNMENT_RULE, 2008-09-16, 2008-11-01, 25
            规章/云江省公共停车场管理办法（2014年修正）.rtf, 云江省公共停车场管理办法, 云江省人民政府令第91号, LOCAL_GOVERNMENT_RULE, 2008-09-16, 2014-07-21, 25
            规章/云江省公共停车场管理办法（2021年修订）.docx, 云江省公共停车场管理办法, 云江省人民政府令第91号, LOCAL_GOVERNMENT_RULE, 2008-09-16, 2021-12-01, 25
            规章/云江省河道采砂管理办法.odt, 云江省河道采砂管理办法, 云江省人民政府令第118号, LOCAL_GOVERNMENT_RULE, 2012-04-26, 2020-05-18, 29
            规章/云江省农贸市场管理办法.docx, 云江省农贸市场管理办法, 云江省人民政府令第126号, LOCAL_GOVERNMENT_RULE, 2013-05-20, 2013-08-01, 22
            规章/云江省活禽交易和集中屠宰管理规定.pdf, 云江省活禽交易和集中屠宰管理规定, 云江省人民政府令第185号, LOCAL_GOVERNMENT_RULE, 2022-03-28, 2022-05-01, 20
            规章/云江省公共场所母婴设施建设管理办法.ofd, 云江省公共场所母婴设施建设管理办法, 云江省人民政府令第178号, LOCAL_GOVERNMENT_RULE, 2020-11-16, 2021-01-01, 19
            规范性文件/2024/云江省教育厅关于进一步规范义务教育课后服务的通知.ofd, 云江省教育厅关于进一步规范义务教育课后服务的通知, 云教规〔2024〕5号, NORMATIVE_DOCUMENT, 2024-08-12, 2024-09-01, 0
            规范性文件/2018/云江省工业和信息化厅关于印发《云江省工艺美术大师工作室管理办法》的通知.doc, 云江省工业和信息化厅关于印发《云江省工艺美术大师工作室管理办法》的通知, 云工信规〔2018〕7号, NORMATIVE_DOCUMENT, 2018-08-20, 2018-10-01, 19
            规范性文件/2024/云江省城市书房建设扶持办法.docx, 云江省城市书房建设扶持办法, 云文旅规〔2024〕5号, NORMATIVE_DOCUMENT, 2024-05-20, 2024-07-01, 18
            规范性文件/2021/云江省乡村民宿服务质量管理办法.html, 云江省文化和旅游厅关于印发《云江省乡村民宿服务质量管理办法》的通知, 云文旅规〔2021〕2号, NORMATIVE_DOCUMENT, 2021-06-03, 2021-07-15, 20
            规范性文件/2025/云江省应急避难场所管理办法.txt, 云江省应急避难场所管理办法, 云应急规〔2025〕1号, NORMATIVE_DOCUMENT, 2025-02-17, 2025-04-01, 22
            规范性文件/2017/云江省政策性粮食出入库质量检验管理办法.txt, 云江省政策性粮食出入库质量检验管理办法, 云粮规（2017）2号, NORMATIVE_DOCUMENT, 2017-07-26, 2017-09-01, 13
            规范性文件/2020/云江省中小学校服管理办法.html, 云江省中小学校服管理办法, 云教规﹝2020﹞1号, NORMATIVE_DOCUMENT, 2020-01-13, 2020-03-01, 14
            规范性文件/2016/云江省农村小型水利工程管护办法.docx, 云江省农村小型水利工程管护办法, 云水规［２０１６］３号, NORMATIVE_DOCUMENT, 2016-03-15, 2016-05-01, 12
            """)
    void each_document_is_recognised(
            String file, String title, String number, String kind, String promulgated, String effective, int articles) {
        JsonNode view = CommandRun.in(
                        folder, "inspect", "--json", folder.resolve("corpus").resolve(file))
                .json();

        assertThat(view.get("title").asText()).isEqualTo(title);
        assertThat(view.path("number").asText()).isEqualTo(number);
        assertThat(view.get("kind").asText()).isEqualTo(kind);
        assertThat(view.path("promulgatedOn").asText()).isEqualTo(promulgated);
        assertThat(view.get("effectiveOn").asText()).isEqualTo(effective);
        assertThat(view.get("articles").size()).isEqualTo(articles);
        assertThat(view.get("warnings")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            云江省政府信息公开规定, -, IN_FORCE, IN_FORCE
            云江省政府信息公开办法, IN_FORCE, REPEALED, REPEALED
            云江省城镇供水用水管理办法, -, IN_FORCE, IN_FORCE
            云江省电动自行车集中停放充电安全管理规定, -, NOT_YET_IN_FORCE, IN_FORCE
            云江省省级古树名木保护补助资金管理暂行办法, -, LAPSED, LAPSED
            云江省餐厨垃圾管理办法, IN_FORCE, IN_FORCE, IN_FORCE
            云江省人民政府办公厅关于印发《云江省既有住宅加装电梯实施办法》的通知, -, IN_FORCE, IN_FORCE
            云江省人民政府关于促进数字乡村建设的若干意见, -, IN_FORCE, IN_FORCE
            云江省城镇老旧小区改造补助资金管理办法, -, IN_FORCE, LAPSED
            云江省老年助餐服务点管理办法, -, IN_FORCE, IN_FORCE
            云江省内河渡口渡船安全管理实施细则, IN_FORCE, IN_FORCE, IN_FORCE
            云江省居民住宅二次供水设施运行维护管理细则, -, IN_FORCE, IN_FORCE
            云江省农贸市场管理办法, IN_FORCE, PARTIALLY_IN_FORCE, PARTIALLY_IN_FORCE
            云江省活禽交易和集中屠宰管理规定, -, IN_FORCE, IN_FORCE
            云江省人民政府关于暂停施行《云江省商业展览活动备案管理办法》的决定, -, IN_FORCE, IN_FORCE
            云江省商业展览活动备案管理办法, IN_FORCE, SUSPENDED, SUSPENDED
            云江省人民政府关于修改《云江省商业展览活动备案管理办法》的决定, -, IN_FORCE, IN_FORCE
            云江省人民政府关于废止和宣布失效部分行政规范性文件的决定, -, IN_FORCE, IN_FORCE
            云江省农村小型水利工程管护办法, IN_FORCE, IN_FORCE, IN_FORCE
            """)
    void each_regulation_has_its_status_on_three_days(String title, String in2019, String today, String in2027) {
        assertThat(statuses(LocalDate.of(2019, 6, 1)).getOrDefault(title, "-")).isEqualTo(in2019);
        assertThat(statuses(LocalDate.of(2026, 11, 23)).getOrDefault(title, "-"))
                .isEqualTo(today);
        assertThat(statuses(LocalDate.of(2027, 6, 1)).getOrDefault(title, "-")).isEqualTo(in2027);
    }

    @Test
    void the_repealed_rule_says_by_which_clause_of_which_regulation() {
        JsonNode hit = CommandRun.in(folder, "search", "云江省政府信息公开办法", "--status", "repealed", "--json")
                .json()
                .get("hits")
                .get(0);

        assertThat(hit.get("status").get("since").asText()).isEqualTo("2020-01-01");
        assertThat(hit.get("status").get("evidence").get(0).get("text").asText())
                .contains("同时废止");
        assertThat(hit.get("status").get("evidence").get(0).get("title").asText())
                .isEqualTo("云江省政府信息公开规定");
    }

    @Test
    void the_rule_that_is_repealed_in_part_says_which_articles_and_by_what() {
        JsonNode markets = shown("云江省农贸市场管理办法");

        assertThat(markets.at("/status/since").asText()).isEqualTo("2022-05-01");
        assertThat(markets.at("/status/evidence/0/text").asText()).contains("第十二条、第十三条同时废止");
        assertThat(markets.at("/status/evidence/0/source/title").asText()).isEqualTo("云江省活禽交易和集中屠宰管理规定");
        assertThat(markets.at("/relations/0/provisions").findValuesAsText("main"))
                .containsExactly("12", "13");
    }

    @Test
    void the_suspended_rule_says_since_when_and_that_an_amendment_is_not_in_its_text() {
        JsonNode exhibitions = shown("云江省商业展览活动备案管理办法");

        assertThat(exhibitions.at("/status/since").asText()).isEqualTo("2025-09-01");
        assertThat(exhibitions.at("/status/evidence/0/text").asText()).contains("暂停施行");
        assertThat(exhibitions.at("/status/evidence/1/text").asText()).contains("2020-11-02", "修改后的全文未收录");
        assertThat(exhibitions.get("relations").findValuesAsText("type"))
                .containsExactlyInAnyOrder("SUSPENDS", "AMENDS_UNCONSOLIDATED");
    }

    private static JsonNode shown(String title) {
        String id = CommandRun.in(folder, "search", "标题:" + title, "--status", "all", "--json")
                .json()
                .get("hits")
                .valueStream()
                .filter(hit -> hit.get("title").asText().equals(title))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        return CommandRun.in(folder, "show", id, "--as-of", "2026-11-23", "--json")
                .json();
    }

    @Test
    void every_original_is_intact() {
        CommandRun run = CommandRun.in(folder, "verify");

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains("44 originals intact");
    }

    @Test
    void deleting_the_index_and_building_it_again_changes_no_answer() throws IOException {
        Map<String, String> before = statuses(LocalDate.of(2026, 11, 23));
        Path elsewhere = folder.resolve("elsewhere");
        SampleCorpus.copyTo(elsewhere);

        assertThat(CommandRun.in(elsewhere, "reindex").exitCode()).isZero();

        assertThat(statuses(elsewhere, LocalDate.of(2026, 11, 23))).isEqualTo(before);
    }

    private static Map<String, String> statuses(LocalDate day) {
        return statuses(folder, day);
    }

    /** The status of every listed regulation by its title. */
    private static Map<String, String> statuses(Path folder, LocalDate day) {
        Map<String, String> statuses = new HashMap<>();
        EngineRequest all = new EngineRequest(
                new SearchQuery.Everything(),
                Filters.NONE,
                day,
                VersionScope.REPRESENTING,
                SortOrder.PROMULGATED_NEWEST,
                0,
                100,
                Set.of());
        try (LuceneEngine engine = Workspace.open(Corpus.open(folder.resolve("corpus")), folder.resolve("index"))
                        .engine();
                Snapshot snapshot = engine.snapshot()) {
            for (Match match : snapshot.search(all).matches()) {
                Regulation regulation =
                        snapshot.regulation(match.version().regulation()).orElseThrow();
                var version = regulation.version(match.version()).orElseThrow();
                statuses.put(
                        version.metadata().title(),
                        version.timeline().validityOn(day).status().name());
            }
        }
        return statuses;
    }
}
