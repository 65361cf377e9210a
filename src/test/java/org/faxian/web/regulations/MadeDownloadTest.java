package org.faxian.web.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.web.RunningServer.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.faxian.fixture.Manuscripts;
import org.faxian.regulation.Sha256;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of downloads generated from a text, and of all files of a regulation in one archive. */
@Tag("process")
@WithServer
class MadeDownloadTest {
    private static final String URL = "/api/v1/regulations/gasaaaaaaa/download?format=";
    private static final byte[] ORIGINAL = "燃气条例的原件，一字不差。".getBytes(StandardCharsets.UTF_8);

    private RunningServer server;

    @ParameterizedTest
    @CsvSource({
        "txt, txt, text/plain;charset=utf-8",
        "md, md, text/markdown;charset=utf-8",
        "json, json, application/json",
        "akn, xml, application/akn+xml",
        "ttl, ttl, text/turtle;charset=utf-8",
        "jsonld, jsonld, application/ld+json"
    })
    void a_text_comes_in_each_format_with_source_status_day_and_the_sum_of_its_original(
            String format, String extension, String type) {
        HttpResponse<byte[]> response = server.get(URL + format);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type").replace(" ", "")).isEqualToIgnoringCase(type);
        assertThat(header(response, "Content-Disposition"))
                .startsWith("attachment; filename=\"gasaaaaaaa@2023-07-01." + extension + "\"; filename*=UTF-8''")
                .endsWith(RunningServer.encoded("云江省燃气安全管理条例（2023-07-01）." + extension));
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(RunningServer.text(response))
                .contains(
                        "http://127.0.0.1:" + server.port() + "/regulations/gasaaaaaaa@2023-07-01",
                        "现行有效",
                        "2024-06-01",
                        Sha256.of(ORIGINAL).hex(),
                        "至少入户检查一次");
    }

    @ParameterizedTest
    @CsvSource({
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, word/document.xml",
        "epub, application/epub+zip, EPUB/text-1.xhtml"
    })
    void a_document_with_pages_comes_with_the_same_facts(String format, String type, String part) throws IOException {
        HttpResponse<byte[]> response = server.get(URL + format);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo(type);
        assertThat(header(response, "Content-Disposition"))
                .endsWith(RunningServer.encoded("云江省燃气安全管理条例（2023-07-01）." + format));
        assertThat(new String(zip(response.body()).getOrDefault(part, new byte[0]), StandardCharsets.UTF_8))
                .contains(
                        "http://127.0.0.1:" + server.port() + "/regulations/gasaaaaaaa@2023-07-01",
                        "现行有效",
                        "2024-06-01",
                        Sha256.of(ORIGINAL).hex(),
                        "至少入户检查一次");
    }

    @Test
    void another_day_gives_the_wording_and_the_status_of_that_day() {
        String repealed = RunningServer.text(server.get("/api/v1/regulations/gasbbbbbbb/download?format=txt"));
        String before =
                RunningServer.text(server.get("/api/v1/regulations/gasbbbbbbb/download?format=txt&asOf=2019-01-01"));

        assertThat(repealed).contains("时效性: \"已废止，自2021-03-01起，条款规定\"", "截至: \"2024-06-01\"");
        assertThat(before).contains("时效性: \"现行有效", "截至: \"2019-01-01\"", "?asOf=2019-01-01");
        assertThat(RunningServer.text(server.get(URL + "txt&asOf=2022-01-01"))).contains("每两年");
    }

    @Test
    void json_has_the_provisions_as_they_stand_in_each_other() {
        JsonNode file = server.json(URL + "json");

        JsonNode use = file.at("/text/provisions/1");
        assertThat(use.get("kind").asText()).isEqualTo("chapter");
        assertThat(use.get("heading").asText()).isEqualTo("燃气使用");
        assertThat(use.at("/children/0/number").asText()).isEqualTo("3");
        assertThat(use.at("/children/0/children/0/children/2/label").asText()).isEqualTo("（三）");
        assertThat(file.at("/status/code").asText()).isEqualTo("IN_FORCE");
        assertThat(file.at("/originals/0/fileName").asText()).isEqualTo("云江省燃气安全管理条例（2020）.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "json", "docx", "pdf", "ofd", "epub", "akn", "ttl", "jsonld"})
    void what_was_made_can_be_continued_and_is_not_sent_again_to_who_holds_it(String format) {
        if (format.equals("pdf") || format.equals("ofd")) {
            Manuscripts.fonts();
        }
        HttpResponse<byte[]> whole = server.get(URL + format);
        String etag = header(whole, "ETag");
        HttpResponse<byte[]> rest = server.send(
                server.request(URL + format).header("Range", "bytes=100-").header("If-Range", etag));

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(new String(whole.body(), 0, 100, StandardCharsets.ISO_8859_1)
                        + new String(rest.body(), StandardCharsets.ISO_8859_1))
                .isEqualTo(new String(whole.body(), StandardCharsets.ISO_8859_1));
        assertThat(server.send(server.request(URL + format).header("If-None-Match", etag))
                        .statusCode())
                .isEqualTo(304);
    }

    private Map<String, byte[]> zip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void all_of_a_regulation_comes_in_one_archive_with_the_sums_of_its_files() throws IOException {
        HttpResponse<byte[]> response = server.get(URL + "zip");
        Map<String, byte[]> files = zip(response.body());

        assertThat(header(response, "Content-Type")).isEqualTo("application/zip");
        assertThat(header(response, "Content-Disposition"))
                .contains("filename=\"gasaaaaaaa.zip\"", RunningServer.encoded("云江省燃气安全管理条例") + ".zip");
        assertThat(files)
                .hasSize(3 * 4 + 1)
                .containsEntry("2023-07-01/云江省燃气安全管理条例（2020）.txt", ORIGINAL)
                .containsKeys("2021-03-01/云江省燃气安全管理条例（2021-03-01）.md", "SHA256SUMS");
        String sums = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8);
        files.forEach(
                (name, bytes) -> assertThat(sums).contains(Sha256.of(bytes).hex() + "  " + name + "\n"));
        assertThat(server.get(URL + "zip").body()).isEqualTo(response.body());
        assertThat(server.send(server.request(URL + "zip").header("If-None-Match", header(response, "ETag")))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_acts_on_a_regulation_are_in_its_metadata() {
        assertThat(RunningServer.text(server.get("/api/v1/regulations/gasbbbbbbb/download?format=akn")))
                .contains("type=\"repeal\"", "date=\"2021-03-01\"", "<passiveRef ");
        assertThat(RunningServer.text(server.get("/api/v1/regulations/gasbbbbbbb/download?format=ttl")))
                .contains("eli:repealed_by <http://", "eli:date_no_longer_in_force \"2021-02-28\"^^xsd:date");
    }

    @Test
    void an_archive_without_one_of_its_originals_is_none() throws IOException {
        Files.delete(server.originals().resolve("gasaaaaaaa/云江省燃气安全管理条例（2020）.txt"));

        assertThat(server.get(URL + "zip").statusCode()).isEqualTo(410);
        assertThat(server.get(URL + "md").statusCode()).isEqualTo(200);
    }

    @Test
    void parts_are_parts_of_originals_only() {
        assertThat(server.json(URL + "md&part=1").get("parameter").asText()).isEqualTo("part");
    }

    @Test
    void the_page_of_a_regulation_offers_every_format() {
        assertThat(server.page("/regulations/gasaaaaaaa?asOf=2022-01-01"))
                .contains(
                        "/api/v1/regulations/gasaaaaaaa@2021-03-01/download/md?asOf=2022-01-01",
                        "/api/v1/regulations/gasaaaaaaa@2021-03-01/download/akn?asOf=2022-01-01",
                        "/api/v1/regulations/gasaaaaaaa@2021-03-01/download/jsonld?asOf=2022-01-01",
                        "/api/v1/regulations/gasaaaaaaa@2021-03-01/download/ttl?asOf=2022-01-01");
    }
}
