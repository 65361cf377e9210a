package org.faxian.web.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("process")
@WithServer
class DiffApiTest {
    private static final String GAS = "/api/v1/regulations/gasaaaaaaa/diff";

    private static RunningServer server;

    @Test
    void without_parameters_the_wording_in_force_is_compared_with_the_one_before() {
        JsonNode diff = server.json(GAS);

        assertThat(diff.at("/from/version").asText()).isEqualTo("gasaaaaaaa@2021-03-01");
        assertThat(diff.at("/to/version").asText()).isEqualTo("gasaaaaaaa@2023-07-01");
        assertThat(diff.at("/to/title").asText()).isEqualTo("云江省燃气安全管理条例");
        assertThat(diff.at("/from/effectiveOn").asText()).isEqualTo("2021-03-01");
        assertThat(diff.at("/from/status/code").asText()).isEqualTo("SUPERSEDED");
        assertThat(diff.get("total").asInt()).isEqualTo(1);
        assertThat(diff.at("/summary/CHANGED").asInt()).isEqualTo(1);
        assertThat(diff.at("/summary/UNCHANGED").asInt()).isEqualTo(8);
        assertThat(diff.get("versions")).hasSize(3);
    }

    @Test
    void a_change_tells_both_articles_with_their_addresses_and_the_words() {
        JsonNode change = server.json(GAS).at("/changes/0");

        assertThat(change.get("types")).hasSize(1);
        assertThat(change.at("/types/0").asText()).isEqualTo("CHANGED");
        assertThat(change.at("/from/kind").asText()).isEqualTo("article");
        assertThat(change.at("/from/number").asText()).isEqualTo("3-1");
        assertThat(change.at("/from/label").asText()).isEqualTo("第三条之一");
        assertThat(change.at("/from/above").asText()).isEqualTo("第二章　燃气使用");
        assertThat(change.get("segments").findValuesAsText("kind"))
                .containsExactly("EQUAL", "DELETED", "INSERTED", "EQUAL");
        assertThat(change.at("/segments/1/text").asText()).contains("两年");
        assertThat(change.at("/segments/2/text").asText()).contains("一年");
        assertThat(server.get(change.at("/from/url").asText()).statusCode()).isEqualTo(200);
        assertThat(server.page(change.at("/from/url").asText())).contains("两年");
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2021-03-01&to=2025-01-01, 2021-03-01, 2025-01-01",
        "?from=gasaaaaaaa@2021-03-01&to=gasaaaaaaa@2025-01-01, 2021-03-01, 2025-01-01",
        "?to=2025-01-01, 2023-07-01, 2025-01-01",
        "?from=2022-05-01&to=2024-01-01, 2021-03-01, 2023-07-01",
        "?from=2025-01-01, 2025-01-01, 2023-07-01"
    })
    void versions_are_named_by_their_id_the_end_of_it_or_a_day(String query, String from, String to) {
        JsonNode diff = server.json(GAS + query);

        assertThat(diff.at("/from/version").asText()).endsWith("@" + from);
        assertThat(diff.at("/to/version").asText()).endsWith("@" + to);
    }

    @Test
    void the_address_of_a_version_compares_that_one_with_the_one_before() {
        JsonNode diff = server.json("/api/v1/regulations/gasaaaaaaa@2025-01-01/diff");

        assertThat(diff.at("/from/version").asText()).isEqualTo("gasaaaaaaa@2023-07-01");
        assertThat(diff.at("/to/version").asText()).isEqualTo("gasaaaaaaa@2025-01-01");
    }

    @Test
    void what_did_not_change_is_told_where_it_is_asked_for() {
        JsonNode diff = server.json(GAS + "?unchanged=true");

        assertThat(diff.get("total").asInt()).isEqualTo(1);
        assertThat(diff.get("changes")).hasSize(9);
        assertThat(diff.at("/changes/0/types/0").asText()).isEqualTo("UNCHANGED");
    }

    @ParameterizedTest
    @CsvSource({
        "gasaaaaaaa, ?from=1999-01-01, 404, unknown-version, from",
        "gasaaaaaaa, ?to=yesterday, 404, unknown-version, to",
        "gasaaaaaaa, ?to=noticeaaaa@2022-03-01, 404, unknown-version, to",
        "gasaaaaaaa, ?from=2023-07-01, 400, same-version, from",
        "gasaaaaaaa@2021-03-01, '', 404, no-earlier-version, from",
        "noticeaaaa, '', 404, no-earlier-version, from",
        "secretaaaa, '', 404, not-yet-promulgated, asOf",
        "nothingaaa, '', 404, unknown-regulation, id",
        "gasaaaaaaa, ?exact=perhaps, 400, invalid-exact, exact",
        "gasaaaaaaa, ?asOf=2024-01-01, 400, unknown-parameter, asOf"
    })
    void what_cannot_be_compared_is_a_problem_that_says_why(
            String id, String query, int status, String code, String parameter) {
        String path = "/api/v1/regulations/" + id + "/diff" + query;
        JsonNode problem = server.json(path);

        assertThat(server.get(path).statusCode()).isEqualTo(status);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.get("detail").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gasaaaaaaa/compare?to=yesterday", "noticeaaaa/compare", "nothingaaa/compare"})
    void people_get_the_same_answer_as_a_page(String path) {
        assertThat(server.get("/regulations/" + path).statusCode()).isEqualTo(404);
        assertThat(server.page("/regulations/" + path)).contains("<h1>没有找到</h1>");
    }
}
