package org.faxian.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.web.RunningServer.header;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("process")
@WithServer
class HeadersTest {
    private static RunningServer server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=a",
                "/api/v1/search",
                "/nothing",
                "/assets/faxian.css",
                "/robots.txt",
                "/health/live"
            })
    void every_answer_forbids_foreign_scripts_and_framing_and_guessing_of_types(String path) {
        HttpResponse<byte[]> response = server.get(path);

        assertThat(header(response, "Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isNotEmpty();
        assertThat(header(response, "Server")).isEmpty();
    }

    @Test
    void pages_run_the_scripts_of_this_server_only_and_answers_for_programs_run_none() {
        assertThat(header(server.get("/"), "Content-Security-Policy"))
                .contains("script-src 'self';", "connect-src 'self'");
        assertThat(header(server.get("/api/v1/search"), "Content-Security-Policy"))
                .doesNotContain("script-src", "connect-src");
    }

    @Test
    void the_api_may_be_read_from_any_site_and_pages_may_not() {
        assertThat(header(server.get("/api/v1/search"), "Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(header(server.get("/api/v1/search?size=0"), "Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(header(server.get("/"), "Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_browser_that_asks_first_is_told_what_it_may_do() {
        HttpResponse<byte[]> response = server.send(server.request("/api/v1/search")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(header(response, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/search", "/regulations/gasaaaaaaa", "/assets/faxian.css"})
    void head_answers_like_get_without_the_content(String path) {
        HttpResponse<byte[]> response = server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "Content-Type")).isEqualTo(header(server.get(path), "Content-Type"));
    }

    @Test
    void head_of_what_there_is_not_is_404() {
        assertThat(server.send(server.request("/regulations/unknownaaa").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void health_says_that_it_lives_and_what_it_holds() {
        assertThat(RunningServer.text(server.get("/health/live"))).isEqualTo("{\"status\":\"live\"}");
        assertThat(server.json("/health/ready").get("status").asText()).isEqualTo("ready");
        assertThat(server.json("/health/ready").get("regulations").asInt()).isEqualTo(7);
        assertThat(server.json("/health/ready").get("versions").asInt()).isEqualTo(9);
        assertThat(server.json("/health/ready").get("generation").asText()).isEqualTo("scan-1");
    }
}
