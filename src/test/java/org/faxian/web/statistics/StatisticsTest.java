package org.faxian.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the statistics as served on 2024-06-01. */
@Tag("process")
@WithServer
class StatisticsTest {
    private static RunningServer server;

    private static JsonNode year(int year) {
        return server.json("/api/v1/statistics?year=" + year).at("/years/0");
    }

    private static List<Integer> numbers(JsonNode row) {
        return List.of("issued", "repealed", "lapsed", "inForce", "notYetInForce", "unknown").stream()
                .map(name -> row.get(name).get("count").asInt())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?year=2021", "?authority=%E4%BA%91%E6%B1%9F%E7%9C%81%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C"})
    void every_number_is_the_total_of_the_search_that_it_links_to(String parameters) {
        JsonNode answer = server.json("/api/v1/statistics" + parameters);

        List<JsonNode> figures = answer.findParents("count");
        assertThat(figures).hasSizeGreaterThan(20);
        for (JsonNode figure : figures) {
            String url = figure.get("url").asText();
            assertThat(server.json("/api/v1" + url).get("total").asLong())
                    .as(url)
                    .isEqualTo(figure.get("count").asLong());
        }
    }

    @Test
    void the_annual_report_of_a_year_is_a_document_with_the_table_of_the_form() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(
                server.get("/api/v1/statistics?year=2021&format=docx").body()))) {
            JsonNode rules = year(2021).at("/report/0");
            List<String> row = document.getTables().getFirst().getRow(1).getTableCells().stream()
                    .map(XWPFTableCell::getText)
                    .toList();

            assertThat(document.getTables().getFirst().getRow(0).getTableCells())
                    .extracting(XWPFTableCell::getText)
                    .containsExactly("信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
            assertThat(row)
                    .containsExactly(
                            "规章",
                            rules.at("/issued/count").asText(),
                            String.valueOf(rules.at("/repealed/count").asInt()
                                    + rules.at("/lapsed/count").asInt()),
                            rules.at("/inForce/count").asText());
        }
        assertThat(server.get("/api/v1/statistics?format=docx").statusCode()).isEqualTo(400);
        assertThat(server.page("/statistics?year=2021")).contains("format=docx");
    }

    @Test
    void an_authority_that_is_called_for_short_has_the_figures_of_the_searches_they_lead_to() {
        JsonNode figures = server.json("/api/v1/statistics?authority=" + RunningServer.encoded("省人大常委会"));

        assertThat(figures.at("/total/count").asInt()).isEqualTo(2);
        assertThat(server.json("/api/v1" + figures.at("/total/url").asText())
                        .get("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void a_year_tells_what_was_issued_repealed_lapsed_and_in_force_on_its_last_day() {
        JsonNode year = year(2021);

        assertThat(year.get("asOf").asText()).isEqualTo("2021-12-31");
        assertThat(year.get("complete").asBoolean()).isTrue();
        assertThat(numbers(year.get("all"))).containsExactly(1, 1, 0, 2, 0, 1);
        assertThat(numbers(year.at("/report/0"))).containsExactly(0, 1, 0, 0, 0, 0);
        assertThat(year.at("/report/0/label").asText()).isEqualTo("规章");
        assertThat(numbers(year.at("/report/1"))).containsExactly(1, 0, 0, 1, 0, 0);
    }

    @Test
    void a_term_counts_as_lapsed_in_the_year_of_the_first_day_behind_it() {
        assertThat(year(2023).at("/all/lapsed/count").asInt()).isZero();
        assertThat(year(2024).at("/all/lapsed/count").asInt()).isOne();
    }

    @Test
    void the_current_year_is_counted_up_to_today_and_says_so() {
        JsonNode year = year(2024);

        assertThat(year.get("asOf").asText()).isEqualTo("2024-06-01");
        assertThat(year.get("complete").asBoolean()).isFalse();
        assertThat(server.page("/statistics")).contains("统计截至 2024年6月1日");
    }

    @Test
    void what_bears_no_date_is_counted_apart() {
        JsonNode answer = server.json("/api/v1/statistics");

        assertThat(answer.at("/undated/count").asInt()).isOne();
        long issued = answer.get("years")
                .valueStream()
                .mapToLong(year -> year.at("/all/issued/count").asLong())
                .sum();
        assertThat(issued + 1).isEqualTo(answer.at("/total/count").asLong());
    }

    @Test
    void years_reach_from_the_first_promulgation_to_this_year() {
        assertThat(server.json("/api/v1/statistics").get("years").findValuesAsText("year"))
                .containsExactly("2024", "2023", "2022", "2021", "2020", "2019", "2018");
    }

    @Test
    void the_workbook_holds_the_same_numbers_with_the_same_links() throws IOException {
        HttpResponse<byte[]> answer = server.get("/api/v1/statistics?year=2021&format=xlsx");

        assertThat(RunningServer.header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"statistics-2021.xlsx\"");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            var repealed = workbook.getSheet("年度报告").getRow(1).getCell(4);
            assertThat(repealed.getNumericCellValue()).isEqualTo(1);
            assertThat(repealed.getHyperlink().getAddress())
                    .isEqualTo("http://127.0.0.1:" + server.port()
                            + year(2021).at("/report/0/repealed/url").asText());
        }
    }

    @Test
    void a_year_that_has_not_begun_or_an_unknown_format_is_refused() {
        for (String wrong : List.of("year=2025", "year=0", "year=abc", "format=pdf")) {
            HttpResponse<byte[]> answer = server.get("/api/v1/statistics?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(server.json(answer).get("parameter").asText()).isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    @Test
    void each_number_of_the_page_is_the_total_of_the_search_to_which_it_leads() {
        Document page = Jsoup.parse(server.page("/statistics"));

        assertThat(page.select(".figures td a")).hasSizeGreaterThan(40);
        for (Element number : page.select(".figures td a")) {
            Document hits = Jsoup.parse(server.page(number.attr("href")));
            String total = number.text().equals("0") ? "" : number.text();
            assertThat(hits.select(".total strong").text())
                    .as(number.attr("href"))
                    .isEqualTo(total);
        }
    }
}
