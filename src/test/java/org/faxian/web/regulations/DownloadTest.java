package org.faxian.web.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.web.RunningServer.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.regulation.Sha256;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithServer
class DownloadTest {
    private static final String URL = "/api/v1/regulations/gasaaaaaaa/download?format=original";
    private static final byte[] CONTENT = "燃气条例的原件，一字不差。".getBytes(StandardCharsets.UTF_8);

    private RunningServer server;

    private HttpResponse<byte[]> range(String range) {
        return server.send(server.request(URL).header("Range", range));
    }

    @Test
    void the_original_comes_byte_for_byte_under_its_own_name() {
        HttpResponse<byte[]> response = server.get(URL);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(CONTENT);
        assertThat(header(response, "Content-Type")).isEqualTo("text/plain");
        assertThat(header(response, "Content-Length")).isEqualTo(String.valueOf(CONTENT.length));
        assertThat(header(response, "Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .endsWith("filename*=UTF-8''" + RunningServer.encoded("云江省燃气安全管理条例（2020）.txt"));
        assertThat(header(response, "ETag")).matches("\"[0-9a-f]{64}\"");
    }

    @Test
    void what_was_published_in_several_formats_comes_in_each() {
        JsonNode regulation = server.json("/api/v1/regulations/gasbbbbbbb");
        assertThat(regulation.get("parts")).hasSize(1);
        JsonNode copy = regulation.at("/copies/0");
        assertThat(copy.get("fileName").asText()).isEqualTo("云江省燃气管理办法.html");

        HttpResponse<byte[]> response = server.get(copy.get("download").asText());

        assertThat(Sha256.of(response.body())).hasToString(copy.get("sha256").asText());
        assertThat(server.page("/regulations/gasbbbbbbb"))
                .contains("href=\"" + copy.get("download").asText().replace("&", "&amp;") + "\"");
    }

    @Test
    void what_is_held_already_is_not_sent_again() {
        String etag = header(server.get(URL), "ETag");
        HttpResponse<byte[]> response = server.send(server.request(URL).header("If-None-Match", etag));

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(server.send(server.request(URL).header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_download_that_broke_off_can_be_continued() {
        HttpResponse<byte[]> response = range("bytes=3-5");
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(RunningServer.text(response)).isEqualTo("气");
        assertThat(header(response, "Content-Range")).isEqualTo("bytes 3-5/" + CONTENT.length);
        assertThat(RunningServer.text(range("bytes=-3"))).isEqualTo("。");
        assertThat(RunningServer.text(range("bytes=" + (CONTENT.length - 3) + "-")))
                .isEqualTo("。");
    }

    @Test
    void a_range_beyond_the_file_is_416_and_several_ranges_bring_all_of_it() {
        HttpResponse<byte[]> beyond = range("bytes=5000-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + CONTENT.length);
        assertThat(range("bytes=0-1,4-5").statusCode()).isEqualTo(200);
        assertThat(range("lines=1-2").body()).isEqualTo(CONTENT);
    }

    @Test
    void a_range_of_another_state_of_the_file_brings_all_of_it() {
        HttpResponse<byte[]> response =
                server.send(server.request(URL).header("Range", "bytes=0-2").header("If-Range", "\"older\""));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(CONTENT);
    }

    @Test
    void a_client_that_knows_dates_only_is_served_by_them() {
        String modified = header(server.get(URL), "Last-Modified");
        // The file may be replaced by an older one.
        assertThat(server.send(server.request(URL).header("If-Modified-Since", "Fri, 31 Dec 2100 00:00:00 GMT"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(modified).endsWith(" GMT");
        assertThat(server.send(server.request(URL).header("If-Modified-Since", modified))
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.send(server.request(URL)
                                .header("If-Modified-Since", modified)
                                .header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.send(server.request(URL).header("Range", "bytes=0-2").header("If-Range", modified))
                        .statusCode())
                .isEqualTo(206);
    }

    @Test
    void head_tells_the_size_and_sends_nothing() {
        HttpResponse<byte[]> response = server.send(server.request(URL).method("HEAD", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "Content-Length")).isEqualTo(String.valueOf(CONTENT.length));
    }

    @Test
    void a_format_that_there_is_not_is_refused_and_those_that_there_are_named() {
        HttpResponse<byte[]> response = server.get("/api/v1/regulations/gasaaaaaaa/download?format=wps");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(server.json(response).get("code").asText()).isEqualTo("unsupported-format");
        assertThat(server.json(response).get("detail").asText()).contains("original");
    }

    @Test
    void a_file_that_is_gone_is_told_and_the_text_can_still_be_read() throws IOException {
        Files.delete(original());

        HttpResponse<byte[]> response = server.get(URL);
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(server.json(response).get("code").asText()).isEqualTo("original-missing");
        assertThat(server.get("/api/v1/regulations/gasaaaaaaa").statusCode()).isEqualTo(200);
    }

    @Test
    void a_part_that_there_is_not_is_told() {
        assertThat(server.get("/api/v1/regulations/gasaaaaaaa/download?part=2").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/api/v1/regulations/gasaaaaaaa/download?part=1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_file_that_was_changed_is_not_passed_off_as_the_original() throws IOException {
        Files.writeString(original(), "另一个文件");

        HttpResponse<byte[]> response = server.get(URL);
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(server.json(response).get("code").asText()).isEqualTo("original-changed");
    }

    private Path original() {
        return server.originals().resolve("gasaaaaaaa/云江省燃气安全管理条例（2020）.txt");
    }
}
