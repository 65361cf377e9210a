package org.faxian.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.EngineWriter;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a search continues at its cursor, even if the index has changed in between. */
@Tag("process")
@WithServer
class CursorTest {
    private RunningServer server;

    private JsonNode search(String more) {
        return server.json("/api/v1/search?status=all&" + more);
    }

    private static List<String> hits(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.get("hits").forEach(hit -> ids.add(hit.get("id").asText()));
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=-promulgatedOn",
                "sort=promulgatedOn",
                "sort=-effectiveOn",
                "sort=effectiveOn",
                "sort=level",
                "q=%E7%87%83%E6%B0%94",
                "q=%E7%87%83%E6%B0%94%E6%80%8E%E4%B9%88%E5%AE%89%E5%85%A8%E4%BD%BF%E7%94%A8",
                "versions=all&sort=-promulgatedOn"
            })
    void cursor_after_cursor_brings_every_hit_once_and_in_order(String asked) {
        List<String> all = hits(search(asked + "&size=100"));
        List<String> found = new ArrayList<>();
        JsonNode page = search(asked + "&size=1");
        found.addAll(hits(page));
        while (page.has("cursor")) {
            page = search(asked + "&size=1&cursor=" + page.get("cursor").asText());
            found.addAll(hits(page));
        }
        assertThat(found).isEqualTo(all).hasSizeGreaterThan(1);
    }

    @Test
    void in_an_order_of_days_nothing_is_skipped_and_nothing_comes_twice_when_the_index_changes() {
        List<String> before = hits(search("sort=-promulgatedOn&size=100"));
        JsonNode page = search("sort=-promulgatedOn&size=2");
        String cursor = page.get("cursor").asText();
        try (EngineWriter writer = server.engine().writer()) {
            for (Map.Entry<String, String> added : Map.of(
                            "newestaaaa", "2024-05-30", "newestbbbb", "2024-05-29", "oldestaaaa", "2001-01-01")
                    .entrySet()) {
                RegulationBuilder regulation = RegulationBuilder.regulation(
                        added.getKey(),
                        VersionBuilder.titled("云江省" + added.getKey() + "办法")
                                .promulgated(added.getValue())
                                .effective(added.getValue())
                                .article("1", "后来收录。"));
                writer.replace(regulation.build(), regulation.texts(), "1");
            }
            writer.delete(new RegulationId(hits(page).getLast()));
            writer.commit(1);
        }

        List<String> rest = hits(search("sort=-promulgatedOn&size=100&cursor=" + cursor));

        List<String> expected = new ArrayList<>(before.subList(2, before.size()));
        assertThat(rest).containsAll(expected).contains("oldestaaaa").doesNotContain("newestaaaa", "newestbbbb");
        assertThat(rest).doesNotHaveDuplicates().hasSize(expected.size() + 1);
    }

    @Test
    void a_cursor_of_another_search_or_of_nobody_is_refused() {
        String cursor = search("sort=-promulgatedOn&size=1").get("cursor").asText();

        assertThat(search("sort=promulgatedOn&cursor=" + cursor).get("code").asText())
                .isEqualTo("cursor-of-another-search");
        assertThat(search("sort=-promulgatedOn&kind=LAW&cursor=" + cursor)
                        .get("code")
                        .asText())
                .isEqualTo("cursor-of-another-search");
        assertThat(search("sort=-promulgatedOn&size=3&cursor=" + cursor).has("hits"))
                .isTrue();
        assertThat(search("sort=-promulgatedOn&page=2&cursor=" + cursor)
                        .get("code")
                        .asText())
                .isEqualTo("cursor-and-page");
        for (String made : List.of("x", "AAAA", cursor + "AAAA", cursor.substring(4), "%E7%87%83")) {
            assertThat(search("sort=-promulgatedOn&cursor=" + made).get("code").asText())
                    .as(made)
                    .isEqualTo("invalid-cursor");
        }
    }
}
