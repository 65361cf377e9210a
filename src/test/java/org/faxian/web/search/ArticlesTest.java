package org.faxian.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithServer
class ArticlesTest {
    private static RunningServer server;

    private static JsonNode articles(String query, String more) {
        return server.json("/api/v1/articles?q=" + RunningServer.encoded(query) + more);
    }

    @Test
    void a_question_leads_to_the_article_that_answers_it() {
        JsonNode found = articles("卧室能不能装热水器", "");

        JsonNode best = found.at("/hits/0");
        assertThat(best.get("number").asText()).isEqualTo("3");
        assertThat(best.get("label").asText()).isEqualTo("第三条");
        assertThat(best.get("html").asText()).contains("<mark>");
        assertThat(best.get("url").asText()).isEqualTo("/regulations/gasaaaaaaa/articles/3#p1-3");
        assertThat(best.get("lines").findValuesAsText("text"))
                .containsExactly("第三条　燃气用户应当安全用气，不得有下列行为：", "（一）擅自拆除、改装燃气计量装置；", "（二）将燃气管道作为负重支架；", "（三）在卧室安装燃气热水器。");
        assertThat(best.get("lines").findValuesAsText("best")).containsExactly("false", "false", "false", "true");
        assertThat(best.at("/status/code").asText()).isEqualTo("IN_FORCE");
        assertThat(best.at("/regulation/title").asText()).isEqualTo("云江省燃气安全管理条例");
        assertThat(server.get(best.get("url").asText()).statusCode()).isEqualTo(200);
        assertThat(found.get("complete").asBoolean()).isTrue();
        assertThat(found.get("total").asInt()).isEqualTo(found.get("hits").size());
    }

    @Test
    void a_literal_string_finds_the_provisions_in_which_it_stands_and_no_title() {
        JsonNode found = articles("\"燃气\"", "&status=all&size=100");

        assertThat(found.get("total").asInt()).isPositive();
        assertThat(found.get("hits")).allSatisfy(hit -> {
            assertThat(hit.get("url").asText()).containsPattern("/(articles|sections|annexes)/");
            assertThat(hit.get("snippet").asText()).contains("燃气");
        });
    }

    @Test
    void a_cited_article_comes_first_and_one_that_was_repealed_says_so() {
        JsonNode hit = articles("云江省燃气管理办法第二条", "&asOf=2020-07-01").at("/hits/0");

        assertThat(hit.get("number").asText()).isEqualTo("2");
        assertThat(hit.at("/status/code").asText()).isEqualTo("REPEALED");
        assertThat(hit.get("url").asText()).endsWith("asOf=2020-07-01");
    }

    @Test
    void a_cited_article_that_answers_too_is_listed_once() {
        assertThat(articles("云江省燃气安全管理条例第三条 燃气热水器", "&status=all&size=100")
                        .get("hits")
                        .findValuesAsText("url"))
                .startsWith("/regulations/gasaaaaaaa/articles/3")
                .filteredOn(url -> url.contains("/articles/"))
                .hasSizeGreaterThan(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void filters_narrow_as_they_do_for_regulations() {
        assertThat(articles("燃气", "&status=all&kind=NORMATIVE_DOCUMENT")
                        .get("hits")
                        .findValuesAsText("kind"))
                .isNotEmpty()
                .containsOnly("NORMATIVE_DOCUMENT");
        assertThat(articles("燃气", "&region=110000").get("total").asInt()).isZero();
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        List<String> whole = articles("燃气", "&status=all&size=100").get("hits").findValuesAsText("snippet");
        JsonNode first = articles("燃气", "&status=all&size=2");
        JsonNode second = server.json(first.get("next").asText());

        assertThat(first.get("hits").findValuesAsText("snippet")).isEqualTo(whole.subList(0, 2));
        assertThat(second.get("hits").findValuesAsText("snippet"))
                .isEqualTo(whole.subList(2, Math.min(4, whole.size())));
    }

    @Test
    void nothing_to_look_for_is_refused_with_where_to_browse() {
        JsonNode problem = server.json(server.get("/api/v1/articles?q=%20"));

        assertThat(problem.get("code").asText()).isEqualTo("missing-query");
        assertThat(problem.get("parameter").asText()).isEqualTo("q");
        assertThat(problem.get("detail").asText()).contains("/api/v1/search");
        assertThat(server.get("/api/v1/articles?q=a&sort=level").statusCode())
                .as("provisions have one order")
                .isEqualTo(400);
    }
}
