package org.faxian.web.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithServer
class RegulationApiTest {
    private static final String ROOT = "/api/v1/regulations/";

    private static RunningServer server;

    @Test
    void a_regulation_comes_with_metadata_versions_relations_contents_and_text() {
        JsonNode gas = server.json(ROOT + "gasaaaaaaa");

        assertThat(gas.get("title").asText()).isEqualTo("云江省燃气安全管理条例");
        assertThat(gas.get("version").asText()).isEqualTo("gasaaaaaaa@2023-07-01");
        assertThat(gas.get("promulgatedOn").asText()).isEqualTo("2020-11-27");
        assertThat(gas.get("effectiveOn").asText()).isEqualTo("2023-07-01");
        assertThat(gas.at("/status/code").asText()).isEqualTo("IN_FORCE");
        assertThat(gas.get("versions").findValuesAsText("version"))
                .containsExactly("gasaaaaaaa@2021-03-01", "gasaaaaaaa@2023-07-01", "gasaaaaaaa@2025-01-01");
        assertThat(gas.at("/versions/0/status/code").asText()).isEqualTo("SUPERSEDED");
        assertThat(gas.at("/pending/version").asText()).isEqualTo("gasaaaaaaa@2025-01-01");
        assertThat(gas.at("/relations/0/type").asText()).isEqualTo("REPEALS");
        assertThat(gas.at("/relations/0/target/id").asText()).isEqualTo("gasbbbbbbb");
        assertThat(gas.at("/toc/0/label").asText()).isEqualTo("第一章");
        assertThat(gas.at("/source/fileName").asText()).isEqualTo("云江省燃气安全管理条例（2020）.txt");
        assertThat(gas.at("/source/sha256").asText()).hasSize(64);
        assertThat(server.get(gas.at("/source/download").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void every_line_of_the_text_carries_its_address() {
        JsonNode text = server.json(ROOT + "gasaaaaaaa").get("text");

        assertThat(text.findValuesAsText("path")).contains("articles/1", "articles/3-1");
        JsonNode second = line(text, "（二）");
        assertThat(second.get("path").asText()).isEqualTo("articles/3");
        assertThat(second.get("fragment").asText()).isEqualTo("p1-2");
        assertThat(second.get("kind").asText()).isEqualTo("subparagraph");
    }

    private static JsonNode line(JsonNode text, String label) {
        for (JsonNode line : text) {
            if (line.path("label").asText().equals(label)) {
                return line;
            }
        }
        throw new AssertionError("no line " + label);
    }

    @Test
    void a_repealed_regulation_answers_with_its_last_wording_and_the_clause_that_repeals_it() {
        JsonNode old = server.json(ROOT + "gasbbbbbbb");

        assertThat(old.at("/status/code").asText()).isEqualTo("REPEALED");
        assertThat(old.at("/status/since").asText()).isEqualTo("2021-03-01");
        assertThat(old.at("/status/basis").asText()).isEqualTo("DERIVED");
        assertThat(old.at("/status/evidence/0/text").asText()).contains("《云江省燃气管理办法》同时废止");
        assertThat(old.at("/status/evidence/0/url").asText()).isEqualTo("/regulations/gasaaaaaaa");
        assertThat(old.get("text")).isNotEmpty();
    }

    @Test
    void a_day_chooses_the_wording_and_a_version_can_be_named() {
        assertThat(server.json(ROOT + "gasaaaaaaa?asOf=2022-01-01")
                        .get("version")
                        .asText())
                .isEqualTo("gasaaaaaaa@2021-03-01");
        JsonNode named = server.json(ROOT + "gasaaaaaaa@2021-03-01");
        assertThat(named.get("version").asText()).isEqualTo("gasaaaaaaa@2021-03-01");
        assertThat(named.at("/status/code").asText()).isEqualTo("SUPERSEDED");
        assertThat(named.get("asOf").asText()).isEqualTo("2024-06-01");
    }

    @Test
    void a_day_begins_at_midnight_in_shanghai() {
        assertThat(server.json(ROOT + "gasaaaaaaa").get("asOf").asText()).isEqualTo("2024-06-01");
    }

    @Test
    void an_article_has_an_address_of_its_own() {
        JsonNode article = server.json(ROOT + "gasaaaaaaa/articles/3");

        assertThat(article.get("label").asText()).isEqualTo("第三条");
        assertThat(article.get("above").asText()).isEqualTo("第二章　燃气使用");
        assertThat(article.get("text").asText())
                .isEqualTo("燃气用户应当安全用气，不得有下列行为：\n（一）擅自拆除、改装燃气计量装置；\n（二）将燃气管道作为负重支架；\n（三）在卧室安装燃气热水器。");
        assertThat(article.get("previous").asText()).isEqualTo("articles/2");
        assertThat(article.get("next").asText()).isEqualTo("articles/3-1");
        assertThat(server.json(ROOT + "gasaaaaaaa/articles/3-1?asOf=2022-01-01")
                        .get("text")
                        .asText())
                .contains("每两年");
    }

    @Test
    void sections_and_annexes_have_addresses_too() {
        assertThat(server.json(ROOT + "noticeaaaa/sections/1.2").get("text").asText())
                .isEqualTo("每季度开展一次联合检查。");
        assertThat(server.json(ROOT + "noticeaaaa/sections/1").get("lines")).hasSize(3);
        assertThat(server.json(ROOT + "noticeaaaa/annexes/1").get("lines")).hasSize(3);
        assertThat(server.json(ROOT + "noticeaaaa/annexes/1/articles/2")
                        .get("text")
                        .asText())
                .isEqualTo("气瓶间应当独立设置，并且保持通风。");
    }

    @Test
    void a_repealed_article_of_a_regulation_in_force_is_marked_as_such() {
        JsonNode partly = server.json(ROOT + "gasbbbbbbb?asOf=2020-06-01");
        JsonNode article = server.json(ROOT + "gasbbbbbbb/articles/2?asOf=2020-06-01");

        assertThat(partly.at("/status/code").asText()).isEqualTo("PARTIALLY_IN_FORCE");
        assertThat(partly.at("/relations/0/provisions/0/number").asText()).isEqualTo("2");
        assertThat(partly.get("text").findParents("status"))
                .extracting(line -> line.get("path").asText())
                .containsExactly("articles/2");
        assertThat(article.at("/status/code").asText()).isEqualTo("REPEALED");
        assertThat(article.at("/status/since").asText()).isEqualTo("2020-06-01");
        assertThat(article.at("/status/evidence/0/title").asText()).isEqualTo("云江省瓶装燃气配送规定");
        assertThat(articleStatus("1", "2020-06-01")).isEqualTo("PARTIALLY_IN_FORCE");
        assertThat(articleStatus("2", "2020-05-31")).isEqualTo("IN_FORCE");
    }

    private static String articleStatus(String article, String day) {
        return server.json(ROOT + "gasbbbbbbb/articles/" + article + "?asOf=" + day)
                .at("/status/code")
                .asText();
    }

    @Test
    void what_has_ended_names_what_stands_in_its_place() {
        JsonNode old = server.json(ROOT + "gasbbbbbbb");

        assertThat(old.at("/replacedBy/0/id").asText()).isEqualTo("gasaaaaaaa");
        assertThat(old.at("/replacedBy/0/on").asText()).isEqualTo("2021-03-01");
        assertThat(old.at("/replacedBy/0/status/code").asText()).isEqualTo("IN_FORCE");
        assertThat(server.json(ROOT + "gasbbbbbbb?asOf=2020-01-01").get("replacedBy"))
                .isEmpty();
        assertThat(server.json(ROOT + "lapsedaaaa").get("replacedBy")).isEmpty();
    }

    @Test
    void an_older_version_names_the_one_that_stands_for_the_regulation_now() {
        assertThat(server.json(ROOT + "gasaaaaaaa@2021-03-01")
                        .at("/current/version")
                        .asText())
                .isEqualTo("gasaaaaaaa@2023-07-01");
        assertThat(server.json(ROOT + "gasaaaaaaa").has("current")).isFalse();
    }

    @Test
    void versions_stand_under_an_address_of_their_own() {
        JsonNode versions = server.json(ROOT + "gasaaaaaaa/versions?asOf=2022-01-01");

        assertThat(versions.get("asOf").asText()).isEqualTo("2022-01-01");
        assertThat(versions.get("versions").findValuesAsText("version"))
                .containsExactly("gasaaaaaaa@2021-03-01", "gasaaaaaaa@2023-07-01", "gasaaaaaaa@2025-01-01");
        assertThat(versions.at("/versions/0/shown").asBoolean()).isTrue();
        assertThat(versions.at("/versions/0/status/code").asText()).isEqualTo("IN_FORCE");
        assertThat(versions.at("/versions/1/representsFrom").asText()).isEqualTo("2023-07-01");
        assertThat(versions.at("/versions/1/representsUntil").asText()).isEqualTo("2025-01-01");
        assertThat(versions.at("/versions/0").has("representsFrom")).isFalse();
    }

    @Test
    void relations_come_in_both_directions_with_the_clause_that_says_so() {
        JsonNode old = server.json(ROOT + "gasbbbbbbb/relations");
        JsonNode gas = server.json(ROOT + "gasaaaaaaa/relations");

        assertThat(old.get("outgoing")).isEmpty();
        assertThat(old.get("incoming").findValuesAsText("type")).containsExactly("REPEALS_PARTLY", "REPEALS");
        assertThat(old.at("/incoming/1/clause").asText()).contains("《云江省燃气管理办法》同时废止");
        assertThat(gas.get("outgoing").findValuesAsText("type")).containsExactly("REPEALS");
        assertThat(gas.at("/outgoing/0/target/id").asText()).isEqualTo("gasbbbbbbb");
        assertThat(server.get(ROOT + "gasaaaaaaa/relations?day=1").statusCode()).isEqualTo(400);
        assertThat(server.get(ROOT + "nosuchidaa/versions").statusCode()).isEqualTo(404);
    }

    @Test
    void an_amendment_that_the_text_does_not_hold_stands_beside_it() {
        JsonNode notice = server.json(ROOT + "noticeaaaa");

        assertThat(notice.at("/unconsolidated/0/clause").asText()).contains("修改为“每月”");
        assertThat(notice.at("/unconsolidated/0/on").asText()).isEqualTo("2023-01-01");
        assertThat(server.json(ROOT + "gasaaaaaaa").get("unconsolidated")).isEmpty();
    }

    @Test
    void what_a_text_cites_leads_to_the_wording_of_the_day_on_which_the_text_took_effect() {
        JsonNode line = lineWith(server.json(ROOT + "noticeaaaa").get("text"), "违反《云江省燃气安全管理条例》");
        JsonNode citations = line.get("citations");
        String text = line.get("text").asText();

        // Article 9, which it cites, does not exist.
        assertThat(citations).hasSize(2);
        assertThat(cited(text, citations.get(0))).isEqualTo("《云江省燃气安全管理条例》");
        assertThat(citations.at("/0/url").asText()).isEqualTo("/regulations/gasaaaaaaa?asOf=2022-03-01");
        assertThat(cited(text, citations.get(1))).isEqualTo("第三条第一款第二项");
        assertThat(citations.at("/1/url").asText())
                .isEqualTo("/regulations/gasaaaaaaa/articles/3?asOf=2022-03-01#p1-2");
        assertThat(citations.at("/1/title").asText()).isEqualTo("云江省燃气安全管理条例");
        assertThat(line(server.json(ROOT + "gasaaaaaaa").get("text"), "（一）").has("citations"))
                .isFalse();
    }

    @Test
    void a_text_that_cites_an_article_of_its_own_leads_to_it_within_the_text() {
        JsonNode citing = server.json(ROOT + "lapsedaaaa/articles/3").at("/lines/0");

        // Article 8, which it cites, does not exist.
        assertThat(citing.get("citations")).hasSize(1);
        assertThat(citing.at("/citations/0/url").asText()).isEqualTo("/regulations/lapsedaaaa#article-1");
        assertThat(cited(citing.get("text").asText(), citing.at("/citations/0")))
                .isEqualTo("第一条");
    }

    private static String cited(String text, JsonNode citation) {
        return text.substring(citation.get("start").asInt(), citation.get("end").asInt());
    }

    private static JsonNode lineWith(JsonNode text, String words) {
        for (JsonNode line : text) {
            if (line.get("text").asText().contains(words)) {
                return line;
            }
        }
        throw new AssertionError("no line with " + words);
    }
}
