package org.faxian.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.web.RunningServer.encoded;
import static org.faxian.web.RunningServer.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of search results as a table, and of the site map for crawlers. */
@Tag("process")
@WithServer
class ListsTest {
    private static RunningServer server;

    @Test
    void all_that_a_search_finds_comes_as_csv_with_a_mark_for_excel() {
        HttpResponse<byte[]> response =
                server.get("/api/v1/search?format=csv&status=all&sort=promulgatedOn&q=" + encoded("燃气"));

        assertThat(header(response, "Content-Type")).startsWith("text/csv");
        assertThat(header(response, "Content-Disposition"))
                .startsWith("attachment; filename=\"regulations-2024-06-01.csv\"");
        assertThat(RunningServer.text(response).lines().toList())
                .first()
                .isEqualTo("\uFEFF标题,文号,制定机关,文件类别,时效性,时效性变动日期,公布日期,施行日期,现行文本施行日期,时效性截至,编号,链接");
        assertThat(RunningServer.text(response).lines())
                .contains(
                        "云江省燃气管理办法,云江省人民政府令第58号,云江省人民政府,地方政府规章,已废止,2021-03-01,2018-03-01,2018-05-01,2018-05-01,2024-06-01,gasbbbbbbb,"
                                + "http://127.0.0.1:" + server.port() + "/regulations/gasbbbbbbb");
        assertThat(RunningServer.text(response).lines().count() - 1)
                .isEqualTo(server.json("/api/v1/search?status=all&q=" + encoded("燃气"))
                        .get("total")
                        .asLong());
    }

    @Test
    void the_same_comes_as_a_workbook_with_links() throws IOException {
        HttpResponse<byte[]> response = server.get("/api/v1/search?format=xlsx&status=all");

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
            XSSFSheet sheet = workbook.getSheet("清单");
            assertThat(sheet.getLastRowNum())
                    .isEqualTo(server.json("/api/v1/search?status=all")
                            .get("total")
                            .asInt());
            assertThat(sheet.getRow(1).getCell(11).getHyperlink().getAddress())
                    .startsWith("http://127.0.0.1:" + server.port() + "/regulations/");
        }
    }

    @Test
    void versions_of_another_day_are_listed_with_the_status_of_that_day() {
        assertThat(server.page("/api/v1/search?format=csv&versions=all&status=all&asOf=2022-01-01&q="
                        + encoded("\"每两年至少入户检查\"")))
                .contains("现行有效", ",2022-01-01,gasaaaaaaa,", "/regulations/gasaaaaaaa@2021-03-01?asOf=2022-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=2", "size=5"})
    void a_list_has_no_pages(String parameter) {
        assertThat(server.json("/api/v1/search?format=csv&" + parameter)
                        .get("code")
                        .asText())
                .isEqualTo("list-without-pages");
    }

    @Test
    void the_page_of_a_search_offers_its_lists() {
        assertThat(server.page("/search?q=" + encoded("燃气") + "&status=all&page=1"))
                .contains("/api/v1/search?q=" + encoded("燃气") + "&amp;status=all&amp;format=csv");
    }

    @Test
    void crawlers_find_every_regulation_that_is_promulgated() {
        assertThat(server.page("/robots.txt")).contains("Sitemap: http://127.0.0.1:" + server.port() + "/sitemap.xml");
        assertThat(server.page("/sitemap.xml"))
                .startsWith("<?xml")
                .contains(
                        "<urlset",
                        "<url><loc>http://127.0.0.1:" + server.port() + "/regulations/gasaaaaaaa</loc></url>",
                        "/regulations/lapsedaaaa<")
                .doesNotContain("secretaaaa");
        assertThat(server.get("/sitemaps/1.xml").statusCode()).isEqualTo(200);
        assertThat(server.get("/sitemaps/2.xml").statusCode()).isEqualTo(404);
        assertThat(server.get("/sitemaps/x").statusCode()).isEqualTo(404);
    }
}
