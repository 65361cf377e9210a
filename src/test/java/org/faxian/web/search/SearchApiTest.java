package org.faxian.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithServer
class SearchApiTest {
    private static RunningServer server;

    private static List<String> ids(JsonNode answer) {
        return answer.get("hits").findValuesAsText("version").stream()
                .map(version -> version.substring(0, version.indexOf('@')))
                .toList();
    }

    @Test
    void what_is_repealed_or_lapsed_or_not_yet_in_force_is_left_out_unless_asked_for() {
        assertThat(ids(server.search("燃气"))).containsOnly("gasaaaaaaa", "noticeaaaa");
        assertThat(ids(server.search("燃气", "status=all"))).contains(FictionalCorpus.OLD_GAS.value());
        assertThat(ids(server.search("", "status=LAPSED"))).containsExactly(FictionalCorpus.LAPSED.value());
        assertThat(ids(server.search("", "status=not_yet_in_force,lapsed")))
                .containsOnly(FictionalCorpus.COMING.value(), FictionalCorpus.LAPSED.value());
        assertThat(ids(server.search("", "status=repealed", "status=lapsed")))
                .containsOnly(FictionalCorpus.OLD_GAS.value(), FictionalCorpus.LAPSED.value());
    }

    @Test
    void a_status_is_named_by_its_label_or_by_an_earlier_one() {
        Map.of(
                        "UNKNOWN", List.of("时效性待确认", "效力待核", "效力待确认"),
                        "PARTIALLY_IN_FORCE", List.of("部分条款已废止", "部分失效"),
                        "SUPERSEDED", List.of("旧版本（已被修改）", "旧版本", "已被修改"))
                .forEach((code, names) -> {
                    JsonNode expected =
                            server.search("", "status=" + code, "versions=all").get("total");
                    for (String name : names) {
                        assertThat(server.search("", "status=" + RunningServer.encoded(name), "versions=all")
                                        .get("total"))
                                .as(name)
                                .isEqualTo(expected);
                    }
                });
    }

    @Test
    void what_is_not_promulgated_yet_cannot_be_found_at_all() {
        assertThat(server.search("“尚未公布的办法”", "status=all", "versions=all")
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(server.search("“尚未公布的办法”", "status=all", "asOf=2024-09-01")
                        .get("total")
                        .asInt())
                .isOne();
    }

    @Test
    void a_hit_says_what_it_is_and_why() {
        JsonNode hit = server.search("入户检查").at("/hits/0");

        assertThat(hit.get("id").asText()).isEqualTo("gasaaaaaaa");
        assertThat(hit.get("version").asText()).isEqualTo("gasaaaaaaa@2023-07-01");
        assertThat(hit.get("number").asText()).isEqualTo("云江省人民代表大会常务委员会公告第12号");
        assertThat(hit.get("kind").asText()).isEqualTo("LOCAL_REGULATION");
        assertThat(hit.at("/authorities/0").asText()).isEqualTo("云江省人民代表大会常务委员会");
        assertThat(hit.at("/status/code").asText()).isEqualTo("IN_FORCE");
        assertThat(hit.at("/status/label").asText()).isEqualTo("现行有效");
        assertThat(hit.at("/status/since").asText()).isEqualTo("2023-07-01");
        assertThat(hit.at("/status/basis").asText()).isEqualTo("PRESUMED");
        assertThat(hit.at("/status/evidence/0/text").asText()).isNotEmpty();
        assertThat(hit.get("promulgatedOn").asText()).isEqualTo("2020-11-27");
        assertThat(hit.get("effectiveOn").asText()).isEqualTo("2023-07-01");
        assertThat(hit.get("url").asText()).isEqualTo("/regulations/gasaaaaaaa");
        assertThat(hit.get("matched").asText()).isEqualTo("exact");
        assertThat(hit.get("pending").asText()).isEqualTo("gasaaaaaaa@2025-01-01");
    }

    @Test
    void a_hit_shows_the_article_with_what_matched_in_it() {
        JsonNode article = server.search("入户检查").at("/hits/0/articles/0");

        assertThat(article.get("number").asText()).isEqualTo("3-1");
        assertThat(article.get("heading").asText()).isEqualTo("第二章　燃气使用");
        assertThat(article.get("url").asText()).isEqualTo("/regulations/gasaaaaaaa/articles/3-1");
        assertThat(article.get("html").asText()).contains("<mark>入户检查</mark>");
        int start = article.at("/highlights/0/0").asInt();
        int end = article.at("/highlights/0/1").asInt();
        assertThat(article.get("snippet").asText().substring(start, end)).isEqualTo("入户检查");
        assertThat(server.get(article.get("url").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void html_in_a_title_and_in_a_text_is_escaped() {
        JsonNode hit = server.search("粗体").at("/hits/0");

        assertThat(hit.get("title").asText()).isEqualTo("关于<script>alert(1)</script>标签的规定");
        assertThat(hit.get("titleHtml").asText()).isEqualTo("关于&lt;script&gt;alert(1)&lt;/script&gt;标签的规定");
        assertThat(hit.at("/articles/0/html").asText())
                .contains("&lt;b onclick=&quot;x()&quot;&gt;<mark>粗体</mark>&lt;/b&gt;", "&amp;amp;");
        assertThat(hit.has("promulgatedOn")).as("a date that is not known").isFalse();
        assertThat(hit.has("number")).isFalse();
    }

    @Test
    void the_answer_says_how_the_query_was_understood() {
        JsonNode query = server.search("云建发2022 65号").get("query");

        assertThat(query.get("text").asText()).isEqualTo("云建发2022 65号");
        assertThat(query.at("/understood/0/type").asText()).isEqualTo("number");
        assertThat(query.at("/understood/0/end").asInt()).isEqualTo(11);
        assertThat(ids(server.search("云建发2022 65号"))).containsExactly("noticeaaaa");
    }

    @Test
    void a_citation_shows_the_provision_first_and_leads_to_it() {
        JsonNode answer = server.search("燃气安全管理条例第三条第一款第（三）项");
        JsonNode article = answer.at("/hits/0/articles/0");

        assertThat(answer.at("/hits/0/id").asText()).isEqualTo("gasaaaaaaa");
        assertThat(answer.at("/hits/0/matched").asText()).isEqualTo("exact");
        assertThat(answer.at("/hits/0/articles").size()).isOne();
        assertThat(article.get("snippet").asText()).isEqualTo("（三）在卧室安装燃气热水器。");
        assertThat(article.get("url").asText()).isEqualTo("/regulations/gasaaaaaaa/articles/3#p1-3");
        JsonNode understood = answer.at("/query/understood/0");
        assertThat(understood.get("type").asText()).isEqualTo("citation");
        assertThat(understood.get("title").asText()).isEqualTo("云江省燃气安全管理条例");
        assertThat(understood.get("url").asText()).isEqualTo("/regulations/gasaaaaaaa/articles/3#p1-3");
        assertThat(server.get("/regulations/gasaaaaaaa/articles/3").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_article_of_what_a_notice_issues_is_shown_by_its_own_title() {
        JsonNode answer = server.search("餐饮场所瓶装液化石油气管理规定第二条");

        assertThat(answer.at("/hits/0/id").asText()).isEqualTo("noticeaaaa");
        assertThat(answer.at("/hits/0/articles/0/snippet").asText()).contains("气瓶间应当独立设置");
        assertThat(answer.at("/query/understood/0/url").asText())
                .isEqualTo("/regulations/noticeaaaa/annexes/1/articles/2");
    }

    @Test
    void an_article_that_there_is_not_leads_to_the_regulation() {
        JsonNode answer = server.search("燃气安全管理条例第九十九条");

        assertThat(answer.at("/hits/0/id").asText()).isEqualTo("gasaaaaaaa");
        assertThat(answer.at("/query/understood/0/url").asText()).isEqualTo("/regulations/gasaaaaaaa");
    }

    @Test
    void a_part_that_was_misunderstood_can_be_taken_literally() {
        JsonNode answer = server.search("燃气安全管理条例 胶管", "status=all");
        String undo = answer.at("/query/understood/0/undo").asText();
        JsonNode literally = server.json(undo);

        assertThat(answer.at("/query/understood/0/type").asText()).isEqualTo("title");
        assertThat(literally.at("/query/text").asText()).isEqualTo("\"燃气安全管理条例\"  胶管");
        assertThat(literally.at("/query/understood/0/type").asText()).isEqualTo("phrase");
        assertThat(undo).contains("status=all");
        assertThat(server.page("/search?q=" + RunningServer.encoded("燃气安全管理条例 胶管")))
                .contains("按原文检索", "href=\"/regulations/gasaaaaaaa\">云江省燃气安全管理条例</a>");
    }

    @Test
    void filters_narrow_and_their_values_are_alternatives() {
        assertThat(ids(server.search("", "status=all", "kind=LOCAL_REGULATION,other")))
                .containsOnly("gasaaaaaaa", "comingaaaa", "markupaaaa");
        assertThat(ids(server.search("", "authority=" + RunningServer.encoded("云江省应急管理厅"))))
                .containsExactly("noticeaaaa");
        assertThat(ids(server.search("", "status=all", "year=2018", "year=2022")))
                .containsOnly("gasbbbbbbb", "noticeaaaa");
        assertThat(ids(server.search("", "status=all", "promulgatedFrom=2018-03-01", "promulgatedTo=2018-03-01")))
                .containsExactly("gasbbbbbbb");
        assertThat(ids(server.search("", "status=all", "effectiveFrom=2024-10-01")))
                .containsExactly("comingaaaa");
    }

    @Test
    void a_facet_counts_without_its_own_filter() {
        JsonNode facets = server.search("燃气").get("facets");

        assertThat(facets.get("status").findValuesAsText("value")).contains("IN_FORCE", "REPEALED");
        assertThat(facets.at("/status/0/label").asText()).isEqualTo("现行有效");
        assertThat(facets.at("/status/0/count").asInt()).isEqualTo(2);
        assertThat(facets.get("year").findValuesAsText("value")).containsExactly("2022", "2020");
        assertThat(facets.has("kind")).isTrue();
        assertThat(facets.has("authority")).isTrue();
    }

    @Test
    void places_are_called_by_their_names_and_their_counts_add_up() {
        JsonNode all = server.search("", "status=all");

        assertThat(all.at("/facets/region/0/value").asText()).isEqualTo("990000");
        assertThat(all.at("/facets/region/0/label").asText()).isEqualTo("云江省");
        assertThat(all.at("/facets/region/1/label").asText()).isEqualTo("不详");
        assertThat(all.at("/facets/region").findValuesAsText("count").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(all.get("total").asInt());
        for (JsonNode value : all.at("/facets/subject")) {
            assertThat(server.search(
                                    "",
                                    "status=all",
                                    "subject="
                                            + RunningServer.encoded(
                                                    value.get("value").asText()))
                            .get("total")
                            .asInt())
                    .isEqualTo(value.get("count").asInt());
        }
    }

    @Test
    void an_authority_may_be_called_for_short() {
        for (String name : List.of("云江省人大常委会", "省人大常委会", "人大常委会", "云江省人民代表大会常务委员会")) {
            assertThat(ids(server.search("燃气", "authority=" + RunningServer.encoded(name))))
                    .as(name)
                    .containsExactly("gasaaaaaaa");
        }
        assertThat(ids(server.search("", "status=all", "authority=" + RunningServer.encoded("省政府"))))
                .containsExactly("gasbbbbbbb");
        assertThat(ids(server.search("", "authority=" + RunningServer.encoded("省住建厅"))))
                .containsExactly("noticeaaaa");
        assertThat(server.search("", "status=all", "authority=" + RunningServer.encoded("大常委会"))
                        .get("total")
                        .asInt())
                .as("no name, and no part of one that leaves a place out")
                .isZero();
        assertThat(server.search("", "status=all", "authority=" + RunningServer.encoded("江苏省人大常委会"))
                        .get("total")
                        .asInt())
                .as("that of another place")
                .isZero();
    }

    @Test
    void absurd_names_of_authorities_cost_nothing() {
        String endless = RunningServer.encoded("人社厅".repeat(5_000));
        assertThat(server.search("", "authority=" + endless).get("total").asInt())
                .isZero();

        JsonNode problem = server.json(server.get("/api/v1/search?" + "authority=a&".repeat(101) + "q=a"));
        assertThat(problem.get("code").asText()).isEqualTo("too-many-values");
        assertThat(problem.get("parameter").asText()).isEqualTo("authority");
    }

    @Test
    void a_place_that_is_no_code_is_refused_with_what_one_is() {
        JsonNode problem = server.json(server.get("/api/v1/search?region=33"));

        assertThat(problem.get("code").asText()).isEqualTo("invalid-region");
        assertThat(problem.get("detail").asText()).contains("GB/T 2260");
    }

    @Test
    void another_day_gives_the_wording_and_the_status_of_that_day() {
        JsonNode hit = server.search("瓶装燃气应当实名", "asOf=2020-01-01").at("/hits/0");
        assertThat(hit.get("id").asText()).isEqualTo("gasbbbbbbb");
        assertThat(hit.at("/status/code").asText()).isEqualTo("IN_FORCE");
        assertThat(hit.get("url").asText()).isEqualTo("/regulations/gasbbbbbbb?asOf=2020-01-01");

        assertThat(server.search("每两年至少入户", "asOf=2022-01-01")
                        .at("/hits/0/version")
                        .asText())
                .isEqualTo("gasaaaaaaa@2021-03-01");
        assertThat(server.search("“每两年至少入户”").get("total").asInt()).isZero();
    }

    @Test
    void all_versions_can_be_searched() {
        JsonNode answer = server.search("“至少入户检查一次”", "versions=all", "status=all", "sort=effectiveOn");

        assertThat(answer.get("hits").findValuesAsText("version"))
                .containsExactly("gasaaaaaaa@2021-03-01", "gasaaaaaaa@2023-07-01", "gasaaaaaaa@2025-01-01");
        assertThat(answer.at("/hits/0/url").asText()).isEqualTo("/regulations/gasaaaaaaa@2021-03-01");
    }

    @Test
    void sorting_by_a_date_puts_what_has_none_last() {
        assertThat(ids(server.search("", "status=all", "sort=promulgatedOn")))
                .startsWith("gasbbbbbbb")
                .endsWith("markupaaaa");
        assertThat(ids(server.search("", "status=all")))
                .startsWith("comingaaaa")
                .endsWith("markupaaaa");
    }

    @Test
    void pages_follow_each_other_by_their_links_and_lose_nothing() {
        JsonNode first = server.json("/api/v1/search?status=all&size=4&sort=level");
        JsonNode second = server.json(first.get("next").asText());

        assertThat(first.get("total").asInt()).isEqualTo(6);
        assertThat(first.get("hits")).hasSize(4);
        assertThat(second.get("hits")).hasSize(2);
        assertThat(second.has("next")).isFalse();
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    }

    @Test
    void every_request_gives_its_snapshot_back() {
        server.search("燃气");
        server.get("/regulations/gasaaaaaaa");
        server.get("/api/v1/regulations/gasaaaaaaa/download");
        server.get("/api/v1/regulations/unknownaaa");

        assertThat(server.engine().openSnapshots()).isZero();
    }

    @Test
    void a_hit_marks_the_article_that_has_been_repealed_on_its_own() {
        assertThat(server.search("瓶装燃气应当实名", "asOf=2020-06-01")
                        .at("/hits/0/articles/0/status/code")
                        .asText())
                .isEqualTo("REPEALED");
        assertThat(server.search("瓶装燃气应当实名", "asOf=2020-05-31")
                        .at("/hits/0/articles/0/status")
                        .isMissingNode())
                .isTrue();
    }
}
