package org.faxian.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.web.RunningServer.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("process")
@WithServer
class ConditionalHandlerTest {
    private static RunningServer server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/regulations/gasaaaaaaa",
                "/en/changes",
                "/api/v1/regulations/gasaaaaaaa",
                "/api/v1/regulations/gasaaaaaaa/articles/1",
                "/api/v1/regulations/gasaaaaaaa/versions",
                "/api/v1/changes",
                "/api/v1/changes.atom",
                "/api/v1/statistics",
                "/sitemap.xml"
            })
    void what_follows_from_the_index_and_the_day_is_dated(String path) {
        String modified = header(server.get(path), "Last-Modified");

        assertThat(modified).isEqualTo(HttpDate.of(RunningServer.CLOCK.instant()));
        HttpResponse<byte[]> held = server.send(server.request(path).header("If-Modified-Since", modified));
        assertThat(held.statusCode()).isEqualTo(304);
        assertThat(held.body()).isEmpty();
        assertThat(server.send(server.request(path)
                                .header(
                                        "If-Modified-Since",
                                        HttpDate.of(
                                                RunningServer.CLOCK.instant().minusSeconds(1))))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.send(server.request(path)
                                .header("If-None-Match", "\"other\"")
                                .header("If-Modified-Since", modified))
                        .statusCode())
                .as("a tag says more than a date")
                .isEqualTo(200);
        assertThat(server.send(server.request(path).header("If-Modified-Since", "yesterday"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search?q=a",
                "/api/v1/articles?q=a",
                "/search?q=a",
                "/health/ready",
                "/api/v1/suggest?q=a"
            })
    void what_also_follows_from_other_files_bears_no_date(String path) {
        assertThat(server.get(path).headers().firstValue("Last-Modified")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=a",
                "/regulations/gasaaaaaaa",
                "/docs",
                "/assets/faxian.css",
                "/sitemap.xml",
                "/openapi.json",
                "/api/v1/search?q=%E7%87%83%E6%B0%94",
                "/api/v1/search?format=csv",
                "/api/v1/regulations/gasaaaaaaa",
                "/api/v1/regulations/gasaaaaaaa/articles/1",
                "/api/v1/changes",
                "/api/v1/changes.atom",
                "/api/v1/statistics",
                "/health/ready"
            })
    void what_is_held_already_and_has_not_changed_is_not_sent_again(String path) {
        String etag = header(server.get(path), "ETag");
        assertThat(etag).matches("W/\"[0-9a-f]{32}\"");

        HttpResponse<byte[]> held = server.send(server.request(path).header("If-None-Match", "\"x\", " + etag));
        assertThat(held.statusCode()).isEqualTo(304);
        assertThat(held.body()).isEmpty();
        assertThat(header(held, "ETag")).isEqualTo(etag);
        assertThat(server.send(server.request(path).header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(header(server.send(server.request(path).method("HEAD", BodyPublishers.noBody())), "ETag"))
                .isEqualTo(etag);
    }

    @Test
    void another_answer_has_another_tag() {
        assertThat(header(server.get("/api/v1/regulations/gasaaaaaaa"), "ETag"))
                .isNotEqualTo(header(server.get("/api/v1/regulations/gasaaaaaaa?asOf=2022-01-01"), "ETag"));
        assertThat(header(server.get("/api/v1/search?size=0"), "ETag")).isEmpty();
    }

    @Test
    void answers_are_compressed_for_who_takes_that() throws IOException {
        HttpResponse<byte[]> response =
                server.send(server.request("/api/v1/regulations/gasaaaaaaa").header("Accept-Encoding", "gzip"));

        assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(response, "Vary")).contains("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes())
                .isEqualTo(server.get("/api/v1/regulations/gasaaaaaaa").body());
    }

    @Test
    void another_site_may_read_where_a_file_and_an_answer_come_from() {
        assertThat(header(server.get("/api/v1/search"), "Access-Control-Expose-Headers"))
                .contains("ETag", "Location", "Content-Disposition");
    }
}
