package org.faxian.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the advice on searches with few results, and of suggestions while typing. */
@Tag("process")
@WithServer
class AdviceTest {
    private static RunningServer server;

    private static JsonNode suggest(String typed) {
        return server.json("/api/v1/suggest?q=" + RunningServer.encoded(typed)).get("suggestions");
    }

    @Test
    void what_is_cited_or_numbered_is_meant_as_a_whole_and_not_by_its_words() {
        assertThat(server.search("云江省燃气安全管理条例第三条").get("relaxations")).isEmpty();
        assertThat(server.search("云建发〔2022〕65号").get("relaxations")).isEmpty();
        assertThat(server.search("云建发〔2024〕99号").get("relaxations").findValuesAsText("name"))
                .doesNotContain("any-word");
    }

    @Test
    void what_was_repealed_is_named_with_the_day_and_what_took_its_place() {
        JsonNode answer = server.search("实名购买");
        JsonNode ended = answer.at("/ended/0");

        assertThat(answer.get("total").asInt()).isZero();
        assertThat(ended.get("title").asText()).isEqualTo("云江省燃气管理办法");
        assertThat(ended.at("/status/code").asText()).isEqualTo("REPEALED");
        assertThat(ended.at("/status/since").asText()).isEqualTo("2021-03-01");
        assertThat(ended.at("/replacedBy/0/title").asText()).isEqualTo("云江省燃气安全管理条例");
        assertThat(ended.get("url").asText()).isEqualTo("/regulations/" + FictionalCorpus.OLD_GAS);
    }

    @Test
    void the_repealed_one_is_named_by_its_number_as_well() {
        assertThat(server.search("云江省人民政府令第58号").at("/ended/0/title").asText()).isEqualTo("云江省燃气管理办法");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=实名购买",
                "q=燃气 绝无此词",
                "q=“燃气的经营和使用”",
                "q=燃气&kind=JUDICIAL_INTERPRETATION",
                "q=燃气&year=1999&authority=云江省人民政府",
                "q=半年&asOf=2024-06-01",
                "q=两年至少入户检查",
                "q=入户检查&asOf=2019-01-01",
                "q=&year=1999"
            })
    void a_looser_search_finds_what_is_promised_and_more_than_before(String asked) {
        JsonNode answer = server.json("/api/v1/search?" + asked.replace(" ", "%20"));

        assertThat(answer.get("relaxations")).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        for (JsonNode looser : answer.get("relaxations")) {
            long total = looser.get("total").asLong();
            assertThat(total).isGreaterThan(answer.get("total").asLong());
            assertThat(server.json(looser.get("url").asText()).get("total").asLong())
                    .as(looser.toString())
                    .isEqualTo(total);
        }
    }

    private static List<String> labels(String asked) {
        return server.json("/api/v1/search?" + asked.replace(" ", "%20"))
                .get("relaxations")
                .findValuesAsText("label");
    }

    @Test
    void what_is_given_up_is_told() {
        assertThat(labels("q=实名购买")).contains("不限时效性");
        assertThat(labels("q=燃气&kind=JUDICIAL_INTERPRETATION")).contains("不限文件类别");
        assertThat(labels("q=“燃气的经营和使用”")).contains("按词查找，不要求一字不差");
        assertThat(labels("q=每两年至少入户检查")).contains("包括修改前的文本");
    }

    @Test
    void a_word_of_the_street_leads_to_the_word_of_the_law() {
        assertThat(server.search("住建厅").at("/hits/0/authorities/0").asText()).isEqualTo("云江省住房和城乡建设厅");
    }

    @Test
    void a_homophone_is_corrected_only_beside_what_was_typed() {
        JsonNode answer = server.search("燃汽安全管理");

        assertThat(answer.at("/hits").findValuesAsText("matched")).doesNotContain("exact", "words");
        assertThat(answer.at("/query/text").asText()).isEqualTo("燃汽安全管理");
        assertThat(answer.at("/query/corrected").asText()).isEqualTo("燃气安全管理");
        Document page = Jsoup.parse(server.page("/search?q=" + RunningServer.encoded("燃汽安全管理")));
        assertThat(page.select(".meant").text()).isEqualTo("您是不是要找：燃气安全管理");
        Document meant = Jsoup.parse(server.page(page.select(".meant a").attr("href")));
        assertThat(meant.select(".hit").text()).contains("云江省燃气安全管理条例");
    }

    @Test
    void what_has_ended_is_named_beside_what_is_merely_relevant_on_the_first_page() {
        JsonNode first = server.search("瓶装燃气应当实名购买", "size=1");

        assertThat(first.get("total").asInt()).isGreaterThan(1);
        assertThat(first.get("ended")).hasSize(1);
        assertThat(first.at("/ended/0/id").asText()).isEqualTo("gasbbbbbbb");
        assertThat(server.search("瓶装燃气应当实名购买", "size=1", "page=2").get("ended")).isEmpty();
    }

    @Test
    void a_search_that_finds_enough_gets_no_advice() {
        JsonNode answer = server.search("云江省", "status=all");

        assertThat(answer.get("total").asInt()).isGreaterThan(2);
        assertThat(answer.get("relaxations")).isEmpty();
        assertThat(answer.get("suggestions")).isEmpty();
        assertThat(answer.get("ended")).isEmpty();
        assertThat(answer.get("query").has("corrected")).isFalse();
    }

    @Test
    void while_typing_titles_numbers_and_terms_are_suggested() {
        assertThat(suggest("云江省燃气").findValuesAsText("text")).startsWith("云江省燃气安全管理条例");
        assertThat(suggest("ranqi").findValuesAsText("text")).contains("云江省燃气安全管理条例");
        JsonNode number = suggest("云建发2022").get(0);
        assertThat(number.get("type").asText()).isEqualTo("number");
        assertThat(number.get("url").asText()).isEqualTo("/regulations/" + FictionalCorpus.NOTICE);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "燃".repeat(500),
                "😀".repeat(250),
                "ranqi".repeat(100),
                "\uD83D",
                "\u0000\u0007",
                "' OR 1=1 --",
                "<script>alert(1)</script>",
                "%",
                "((((",
                "“" + "燃 ".repeat(200) + "”",
                "　");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_is_typed_has_an_answer(String typed) {
        for (String path : List.of("/api/v1/suggest?q=", "/api/v1/search?q=", "/search?q=")) {
            assertThat(server.get(path + RunningServer.encoded(typed)).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void too_much_to_suggest_for_is_refused_and_said_why() {
        HttpResponse<byte[]> answer = server.get("/api/v1/suggest?q=" + RunningServer.encoded("燃".repeat(501)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(server.json(answer).get("code").asText()).isEqualTo("query-too-long");
        assertThat(server.get("/api/v1/suggest?query=a").statusCode()).isEqualTo(400);
    }

    @Test
    void a_regulation_names_what_is_related_each_with_its_reason() {
        for (JsonNode related : server.json("/api/v1/regulations/gasaaaaaaa").get("related")) {
            assertThat(related.get("reason").asText()).isNotBlank();
            assertThat(server.get(related.get("url").asText()).statusCode()).isEqualTo(200);
        }
    }
}
