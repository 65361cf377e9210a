package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.web.RunningServer.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.faxian.language.Message;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.SearchTimeoutException;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("process")
@WithServer
class ErrorResponsesTest {
    private static RunningServer server;

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "/api/v1/regulations/unknownaaa, 404, unknown-regulation, id",
        "/api/v1/regulations/NOT-AN-ID, 404, unknown-regulation, id",
        "/api/v1/regulations/gasaaaaaaa@1999-01-01, 404, unknown-version, id",
        "/api/v1/regulations/secretaaaa, 404, not-yet-promulgated, asOf",
        "/api/v1/regulations/gasaaaaaaa?asOf=2019-01-01, 404, not-yet-promulgated, asOf",
        "/api/v1/regulations/secretaaaa/download, 404, not-yet-promulgated, asOf",
        "/api/v1/regulations/gasaaaaaaa/articles/99, 404, unknown-article, path",
        "/api/v1/regulations/gasaaaaaaa/articles/abc, 404, unknown-article, path",
        "/api/v1/regulations/gasaaaaaaa/annexes/1, 404, unknown-article, path",
        "/api/v1/regulations/gasaaaaaaa?asOf=2024-02-30, 400, invalid-date, asOf",
        "/api/v1/regulations/gasaaaaaaa?asof=2024-02-20, 400, unknown-parameter, asof",
        "/api/v1/search?asOf=yesterday, 400, invalid-date, asOf",
        "/api/v1/search?promulgatedFrom=2024, 400, invalid-date, promulgatedFrom",
        "/api/v1/search?effectiveTo=20240101, 400, invalid-date, effectiveTo",
        "/api/v1/search?promulgatedFrom=2024-01-02&promulgatedTo=2024-01-01, 400, invalid-range, promulgatedFrom",
        "/api/v1/search?status=valid, 400, invalid-status, status",
        "/api/v1/search?kind=statute, 400, invalid-kind, kind",
        "/api/v1/search?sort=newest, 400, invalid-sort, sort",
        "/api/v1/search?versions=some, 400, invalid-versions, versions",
        "/api/v1/search?year=MMXX, 400, invalid-number, year",
        "/api/v1/search?page=two, 400, invalid-number, page",
        "/api/v1/search?page=99999999999999, 400, invalid-number, page",
        "/api/v1/search?page=0, 400, page-too-deep, page",
        "/api/v1/search?page=501, 400, page-too-deep, page",
        "/api/v1/search?size=0, 400, invalid-size, size",
        "/api/v1/search?size=101, 400, invalid-size, size",
        "/api/v1/search?q=a&q=b, 400, repeated-parameter, q",
        "/api/v1/search?query=a, 400, unknown-parameter, query",
    })
    void what_cannot_be_answered_is_told_by_code_and_parameter(String path, int status, String code, String parameter) {
        HttpResponse<byte[]> response = server.get(path);
        JsonNode problem = server.json(response);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.get("type").asText()).endsWith(code);
        assertThat(problem.get("title").asText()).isNotEmpty();
        assertThat(problem.get("detail").asText()).isNotEmpty();
    }

    @Test
    void a_value_that_there_is_not_is_answered_with_those_that_there_are() {
        assertThat(server.json("/api/v1/search?status=valid").get("detail").asText())
                .contains("IN_FORCE", "REPEALED", "current", "all");
        assertThat(server.json("/api/v1/search?sort=newest").get("detail").asText())
                .contains("-promulgatedOn");
    }

    @Test
    void details_are_chinese_unless_english_is_preferred() {
        assertThat(detail("zh-CN,zh;q=0.9,en;q=0.8")).contains("未找到编号为");
        assertThat(detail("en-GB,en;q=0.9,zh;q=0.1")).startsWith("There is no regulation");
        assertThat(detail("fr")).contains("未找到编号为");
        assertThat(detail(";;;")).contains("未找到编号为");
        assertThat(server.json("/api/v1/regulations/unknownaaa").get("detail").asText())
                .contains("未找到编号为");
    }

    @Test
    void a_status_that_is_none_is_refused_with_the_chinese_names_of_those_that_are() {
        assertThat(server.json("/api/v1/search?status=valid").get("detail").asText())
                .contains("REPEALED（已废止）", "current（现行）");
        assertThat(server.json("/api/v1/search?kind=valid").get("detail").asText())
                .contains("LAW（法律）");
    }

    private static String detail(String language) {
        return server.json(server.send(
                        server.request("/api/v1/regulations/unknownaaa").header("Accept-Language", language)))
                .get("detail")
                .asText();
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 100_000})
    void a_query_of_too_many_characters_is_refused_and_says_so(int length) {
        HttpResponse<byte[]> response = server.get("/api/v1/search?q=" + RunningServer.encoded("燃".repeat(length)));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(server.json(response).get("code").asText()).isEqualTo("query-too-long");
        assertThat(response.body()).hasSizeLessThan(1_000);
    }

    @Test
    void a_query_of_500_characters_is_answered_even_beyond_the_basic_plane() {
        assertThat(server.get("/api/v1/search?q=" + RunningServer.encoded("𠮷".repeat(500)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_address_longer_than_the_server_reads_gets_a_clear_answer() {
        HttpResponse<byte[]> response = server.get("/api/v1/search?q=" + "a".repeat(1_200_000));

        assertThat(response.statusCode()).isIn(414, 431);
        assertThat(server.json(response).get("code").asText()).isEqualTo("address-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/", "/api/v2/search", "/health/nothing"})
    void an_address_at_which_there_is_nothing_is_404(String path) {
        HttpResponse<byte[]> response = server.get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(server.json(response).get("code").asText()).isEqualTo("unknown-path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void nothing_can_be_written(String method) {
        HttpResponse<byte[]> response =
                server.send(server.request("/api/v1/search").method(method, BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(server.json(response).get("code").asText()).isEqualTo("method-not-allowed");
    }

    @Test
    void people_get_problems_as_a_page() {
        HttpResponse<byte[]> response = server.get("/regulations/secretaaaa");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(RunningServer.text(response)).contains("尚未公布", "<h1>没有找到</h1>", "href=\"/search\"");
        assertThat(server.get("/nothing").statusCode()).isEqualTo(404);
        assertThat(server.get("/search?asOf=x").statusCode()).isEqualTo(400);
    }

    @Test
    void what_the_address_says_is_escaped_in_the_page_that_refuses_it() {
        assertThat(server.page("/search?sort=" + RunningServer.encoded("<script>alert(1)</script>")))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @Test
    void a_malformed_percent_encoding_is_the_callers_mistake() throws IOException {
        assertThat(raw("GET /api/v1/search?q=%zz HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /api/v1/search?q=a&status=% HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /api/v1/regulations/%u71C3 HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /regulations/gasaaaaaaa%u0041 HTTP/1.1")).startsWith("HTTP/1.1 400");
    }

    @Test
    void a_header_does_not_make_another_method_of_a_request() {
        HttpResponse<byte[]> response =
                server.send(server.request("/api/v1/search").header("X-HTTP-Method-Override", "DELETE"));

        assertThat(response.statusCode()).isEqualTo(405);
    }

    @Test
    void a_path_that_climbs_finds_nothing() throws IOException {
        assertThat(raw("GET /regulations/..%2f..%2fetc HTTP/1.1")).startsWith("HTTP/1.1 404");
        assertThat(raw("GET /api/v1/regulations/gasaaaaaaa/../../../../etc/passwd HTTP/1.1"))
                .matches("(?s)HTTP/1.1 (400|404).*");
    }

    @Test
    void chinese_that_is_not_encoded_as_utf8_is_told_so_and_not_searched_as_rubbish() {
        HttpResponse<byte[]> response = server.get("/api/v1/search?q=%C8%BC%C6%F8");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(server.json(response).get("detail").asText()).contains("UTF-8");
    }

    private static String raw(String requestLine) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream()
                    .write((requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void without_an_index_everything_but_life_is_503() {
        try (RunningServer broken =
                RunningServer.over(failing(new EngineUnavailableException(Message.of("engine.none", "x"))))) {
            HttpResponse<byte[]> response = broken.get("/api/v1/search?q=a");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(broken.json(response).get("code").asText()).isEqualTo("index-unavailable");
            assertThat(broken.get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(broken.get("/").statusCode()).isEqualTo(503);
            assertThat(broken.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_search_that_was_stopped_says_what_to_ask_instead() {
        try (RunningServer slow = RunningServer.over(failing(new SearchTimeoutException(Duration.ofSeconds(5))))) {
            HttpResponse<byte[]> response = slow.get("/api/v1/search?q=a");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(slow.json(response).get("code").asText()).isEqualTo("search-timeout");
            assertThat(slow.page("/search?q=a")).contains("减少检索词");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search", "/search"})
    void what_is_unexpected_shows_nothing_of_the_inside(String path) {
        try (RunningServer broken = RunningServer.over(failing(new IllegalStateException("inner secret")))) {
            HttpResponse<byte[]> response = broken.get(path);
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(RunningServer.text(response)).doesNotContain("inner secret", "Exception", "at org.faxian");
        }
    }

    private static Engine failing(RuntimeException failure) {
        return new Engine() {
            @Override
            public Snapshot snapshot() {
                throw failure;
            }

            @Override
            public void close() {
                // There is nothing to release.
            }
        };
    }
}
