package org.faxian.web.compilations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.web.RunningServer.encoded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.faxian.answer.Parameters;
import org.faxian.answer.compilation.CompilationForm;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithServer
class CompilationTest {
    private static final String PATH = "/api/v1/compilations?q=" + encoded("燃气");

    private static RunningServer server;

    @Test
    void a_search_is_downloaded_as_one_document_or_as_its_originals() throws IOException {
        HttpResponse<byte[]> document = server.get(PATH + "&format=docx");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().firstValue("Content-Type").orElse("")).contains("wordprocessingml");
        assertThat(document.headers().firstValue("Content-Disposition").orElse(""))
                .contains("compilation-");

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(server.get(PATH + "&format=zip").body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("清单.csv", "SHA256SUMS");
    }

    @Test
    void the_same_question_gives_the_same_bytes_and_need_not_be_sent_again() {
        HttpResponse<byte[]> one = server.get(PATH);

        assertThat(server.get(PATH).body()).isEqualTo(one.body());
        String etag = one.headers().firstValue("ETag").orElseThrow();
        assertThat(server.send(server.request(PATH).header("If-None-Match", etag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get(PATH + "&format=epub")
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow())
                .isNotEqualTo(etag);
    }

    @Test
    void what_cannot_be_compiled_says_why() {
        HttpResponse<byte[]> unknown = server.get(PATH + "&format=wps");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(server.json(unknown).get("detail").asText()).contains("docx", "zip");

        HttpResponse<byte[]> nothing = server.get("/api/v1/compilations?q=" + encoded("“渔业捕捞配额”"));
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(server.json(nothing).get("code").asText()).isEqualTo("compilation-empty");

        assertThat(server.get(PATH + "&page=2").statusCode()).isEqualTo(400);
        assertThat(server.get(PATH + "&asOf=2020-01-01&since=2021-01-01").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_command_that_makes_a_larger_one_asks_the_same() {
        CompilationForm form = CompilationForm.of(
                Parameters.of(Map.of("q", List.of("it's 燃气"), "kind", List.of("LAW"), "since", List.of("2021-01-01"))),
                CompilationForm.PATH,
                FictionalCorpus.TODAY);

        assertThat(CommandLine.of(form)).isEqualTo("'it'\\''s 燃气' --kind 'LAW' --since '2021-01-01' ");
    }

    @Test
    void the_page_shows_the_contents_and_the_downloads_of_what_is_asked() {
        Document page = Jsoup.parse(server.page("/compile?q=" + encoded("燃气") + "&since=2021-01-01"));

        assertThat(page.select(".compilation li a").eachText()).contains("云江省燃气安全管理条例");
        assertThat(page.select(".downloads a").eachAttr("href"))
                .anyMatch(address -> address.startsWith("/api/v1/compilations?") && address.endsWith("format=docx"))
                .allSatisfy(address -> assertThat(address).contains("since=2021-01-01"));
        assertThat(page.select("#compile-since").val()).isEqualTo("2021-01-01");
        assertThat(Jsoup.parse(server.page("/compile")).select(".compilation")).isEmpty();
        assertThat(Jsoup.parse(server.page("/compile?q=" + encoded("“渔业捕捞配额”")))
                        .select(".nothing")
                        .text())
                .contains("没有可以汇编的内容");
    }

    @Test
    void the_hits_of_a_search_lead_to_their_compilation() {
        Document page = Jsoup.parse(server.page("/search?q=" + encoded("燃气") + "&kind=NORMATIVE_DOCUMENT&page=1"));

        String address = page.select("a:contains(编成汇编)").attr("href");
        assertThat(Jsoup.parse(server.page(address)).select(".compilation li a"))
                .isNotEmpty();
        assertThat(address).contains("kind=NORMATIVE_DOCUMENT").doesNotContain("page=");
    }
}
