package org.faxian.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of how the answer to a typed line and its page say what was searched and what is listed. */
@Tag("process")
@WithServer
class LinesTest {
    private static RunningServer server;

    private static Document page(String start, String typed) {
        return Jsoup.parse(server.page(start + "/search?q=" + RunningServer.encoded(typed)), "http://localhost");
    }

    /** Returns the part of the given type. */
    private static JsonNode part(JsonNode answer, String type) {
        for (JsonNode part : answer.at("/query/understood")) {
            if (part.get("type").asText().equals(type)) {
                return part;
            }
        }
        throw new AssertionError("no " + type + " in " + answer.get("query"));
    }

    /** Returns the entry of the list of what was understood that contains the words. */
    private static Element understood(Document page, String words) {
        return page.select(".understood li").stream()
                .filter(entry -> entry.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        words + " is not in " + page.select(".understood").text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"燃气热水器", "燃气用户怎么安全用气？", "云江省燃气安全管理条例", "云江燃气"})
    void a_line_is_not_answered_completely(String typed) {
        assertThat(server.search(typed).get("complete").asBoolean()).isFalse();
        assertThat(page("", typed).select(".total").text()).matches("按相关程度列出 \\d+ 件");
        assertThat(page("/en", typed).select(".total").text()).matches("The \\d+ most relevant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“安全用气”", "燃气 -实名", "燃气 OR 电梯", "标题:燃气", "云建发〔2022〕65号", ""})
    void quotes_operators_and_numbers_are_answered_completely(String typed) {
        assertThat(server.search(typed).get("complete").asBoolean()).isTrue();
        assertThat(page("", typed).select(".total").text())
                .doesNotContain("相关程度")
                .matches("\\D*\\d+\\D*");
        assertThat(page("/en", typed).select(".total").text()).doesNotContain("relevant");
    }

    @Test
    void what_is_complete_says_so_only_of_what_contains_it() {
        JsonNode quoted = server.search("“燃气热水器”");

        assertThat(quoted.get("hits").findValuesAsText("id")).containsOnly("gasaaaaaaa");
        assertThat(server.search("燃气热水器").get("total").asInt())
                .isGreaterThan(quoted.get("total").asInt());
    }

    @Test
    void a_place_is_a_part_that_can_be_taken_literally() {
        JsonNode answer = server.search("云江省 燃气用户");
        JsonNode place = part(answer, "place");

        assertThat(place.get("text").asText()).isEqualTo("云江省");
        assertThat(place.get("start").asInt()).isZero();
        assertThat(place.get("end").asInt()).isEqualTo(3);
        assertThat(place.has("searched")).isFalse();
        JsonNode literally = server.json(place.get("undo").asText());
        assertThat(literally.at("/query/text").asText()).isEqualTo("\"云江省\"  燃气用户");
        assertThat(literally.at("/query/understood").findValuesAsText("type"))
                .contains("phrase")
                .doesNotContain("place");
    }

    @Test
    void a_place_run_together_with_its_subject_says_where_it_stands() {
        JsonNode place = part(server.search("请问云江瓶装燃气怎么购买？"), "place");

        assertThat(place.get("text").asText()).isEqualTo("云江");
        assertThat(place.get("start").asInt()).isEqualTo(2);
        assertThat(place.get("end").asInt()).isEqualTo(4);
    }

    @Test
    void the_page_shows_the_place_with_a_link_to_the_search_without_it() {
        Element place = understood(page("", "云江省 燃气用户"), "优先列出“云江省”的规定");
        Element english = understood(page("/en", "云江省 燃气用户"), "Rules of \"云江省\" come first");

        assertThat(place.select("a.undo").text()).isEqualTo("按原文检索");
        assertThat(Jsoup.parse(server.page(place.select("a.undo").attr("href")))
                        .select("#q")
                        .val())
                .isEqualTo("\"云江省\"  燃气用户");
        assertThat(english.select("a.undo").attr("href")).startsWith("/en/search?");
    }

    @Test
    void the_name_of_what_is_not_held_is_said_not_to_be_held() {
        JsonNode answer = server.search("云海省渡口管理规定");
        JsonNode unheld = part(answer, "unheld");

        assertThat(unheld.get("text").asText()).isEqualTo("云海省渡口管理规定");
        assertThat(unheld.has("searched")).isFalse();
        assertThat(server.json(unheld.get("undo").asText())
                        .at("/query/understood/0/type")
                        .asText())
                .isEqualTo("phrase");
        assertThat(answer.get("hits").findValuesAsText("matched")).doesNotContain("exact");
    }

    @Test
    void a_citation_of_a_wording_by_its_year_leads_to_that_wording_and_shows_it() {
        JsonNode answer = server.search("云江省燃气安全管理条例（2021年本）第三条");

        assertThat(part(answer, "citation").get("url").asText())
                .isEqualTo("/regulations/gasaaaaaaa@2021-03-01/articles/3");
        assertThat(answer.at("/hits/0/version").asText()).isEqualTo("gasaaaaaaa@2021-03-01");
        assertThat(answer.at("/hits/0/status/code").asText()).isEqualTo("SUPERSEDED");
        assertThat(answer.at("/hits/0/articles/0/number").asText()).isEqualTo("3");
        assertThat(server.get("/api/v1/resolve?ref=" + RunningServer.encoded("云江省燃气安全管理条例（2021）第三条"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("gasaaaaaaa@2021-03-01/articles/3"));
    }

    @Test
    void a_wording_of_a_year_that_is_not_held_is_said_and_resolves_to_none() {
        String cited = "云江省燃气安全管理条例（2019修订）第三条";

        assertThat(part(server.search(cited), "unheld").get("text").asText()).isEqualTo(cited);
        assertThat(server.get("/api/v1/resolve?ref=" + RunningServer.encoded(cited))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_says_what_is_not_held() {
        understood(page("", "云海省渡口管理规定"), "未查到名称或者文号为“云海省渡口管理规定”的文件");
        understood(page("/en", "云海省渡口管理规定"), "No document of the name or number \"云海省渡口管理规定\" was found");
        assertThat(page("", "云江省燃气安全管理条例").select(".understood").text()).doesNotContain("未查到");
    }

    @Test
    void what_was_searched_instead_is_told_and_can_be_taken_back() {
        JsonNode answer = server.search("云江省燃汽安全管理条例");
        JsonNode correction = part(answer, "correction");

        assertThat(answer.at("/query/text").asText()).isEqualTo("云江省燃汽安全管理条例");
        assertThat(answer.at("/hits/0/id").asText()).isEqualTo("gasaaaaaaa");
        assertThat(correction.get("text").asText()).isEqualTo("云江省燃汽安全管理条例");
        assertThat(correction.get("searched").asText()).isEqualTo("云江省燃气安全管理条例");
        assertThat(correction.get("title").asText()).isEqualTo("云江省燃气安全管理条例");
        assertThat(correction.get("url").asText()).isEqualTo("/regulations/gasaaaaaaa");
        JsonNode literally = server.json(correction.get("undo").asText());
        assertThat(literally.at("/query/text").asText()).isEqualTo("\"云江省燃汽安全管理条例\"");
        assertThat(literally.get("total").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云江省燃汽安全管理条例", "yjsrqaqgltl", "ranqianquanguanlitiaoli"})
    void the_page_says_what_was_searched_instead(String typed) {
        Element correction = understood(page("", typed), "“" + typed + "”已按“云江省燃气安全管理条例”检索");
        understood(page("/en", typed), "\"" + typed + "\" was searched as \"云江省燃气安全管理条例\"");

        assertThat(page("", typed).select("#q").val()).isEqualTo(typed);
        assertThat(correction.select("a.undo").text()).isEqualTo("按原文检索");
        assertThat(Jsoup.parse(server.page(correction.select("a.undo").attr("href")))
                        .select("#q")
                        .val())
                .isEqualTo('"' + typed + '"');
    }

    @Test
    void the_list_for_export_is_that_of_what_was_searched_instead() {
        assertThat(exported("yjsrqaqgltl")).contains("云江省燃气安全管理条例").isEqualTo(exported("云江省燃气安全管理条例"));
    }

    private static String exported(String typed) {
        String csv = page("", typed).select("a[href*=format=csv]").attr("href");
        return new String(server.get(csv).body(), StandardCharsets.UTF_8);
    }
}
