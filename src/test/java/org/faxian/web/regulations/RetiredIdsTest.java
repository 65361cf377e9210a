package org.faxian.web.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Retired;
import org.faxian.search.engine.EngineWriter;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that published addresses still answer after their ids were retired by decision. */
@Tag("process")
@WithServer
class RetiredIdsTest {
    private RunningServer server;

    @BeforeEach
    void retire() {
        try (EngineWriter writer = server.engine().writer()) {
            writer.retire(new Retired.Withdrawn(new RegulationId("noticeaaaa"), LocalDate.of(2023, 9, 1)), "withdrawn");
            writer.retire(new Retired.Merged(new RegulationId("gasbbbbbbb"), new RegulationId("gasaaaaaaa")), "merged");
            writer.commit(0);
        }
    }

    @Test
    void what_was_withdrawn_is_gone_for_programs_with_the_code_withdrawn() {
        for (String path : List.of("", "/articles/1", "/download?format=original")) {
            HttpResponse<byte[]> answer = server.get("/api/v1/regulations/noticeaaaa" + path);
            JsonNode problem = server.json("/api/v1/regulations/noticeaaaa" + path);

            assertThat(answer.statusCode()).as(path).isEqualTo(410);
            assertThat(problem.get("code").asText()).isEqualTo("withdrawn");
            assertThat(problem.get("detail").asText()).contains("2023-09-01", "停止公开");
        }
    }

    @Test
    void what_was_withdrawn_is_gone_for_people_on_a_page_that_says_so() {
        HttpResponse<byte[]> page = server.get("/regulations/noticeaaaa");

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("不再提供", "停止公开", "2023-09-01");
    }

    @Test
    void an_id_that_was_merged_leads_to_the_one_that_stayed() {
        assertThat(location("/api/v1/regulations/gasbbbbbbb")).isEqualTo("/api/v1/regulations/gasaaaaaaa");
        assertThat(location("/regulations/gasbbbbbbb/articles/1?asOf=2022-01-01"))
                .isEqualTo("/regulations/gasaaaaaaa/articles/1?asOf=2022-01-01");
        assertThat(location("/api/v1/regulations/gasbbbbbbb/download"))
                .isEqualTo("/api/v1/regulations/gasaaaaaaa/download");
    }

    @Test
    void a_version_of_an_id_that_was_merged_leads_to_the_version_of_its_day_where_there_is_one() {
        assertThat(location("/regulations/gasbbbbbbb@2023-07-01")).isEqualTo("/regulations/gasaaaaaaa@2023-07-01");
        assertThat(location("/regulations/gasbbbbbbb@1999-07-01")).isEqualTo("/regulations/gasaaaaaaa");
        assertThat(location("/regulations/gasbbbbbbb%402023-07-01/articles/1"))
                .isEqualTo("/regulations/gasaaaaaaa@2023-07-01/articles/1");
    }

    @Test
    void an_address_longer_than_a_header_leads_to_the_regulation_that_stayed() {
        assertThat(location("/regulations/gasbbbbbbb/articles/" + "1".repeat(9_000)))
                .isEqualTo("/regulations/gasaaaaaaa");
        assertThat(location("/api/v1/regulations/gasbbbbbbb/articles/" + "1".repeat(9_000)))
                .isEqualTo("/api/v1/regulations/gasaaaaaaa");
    }

    private String location(String path) {
        HttpResponse<byte[]> answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(301);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }
}
