package org.faxian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_path_that_is_described_answers() {
        server.json("/openapi.json").get("paths").fieldNames().forEachRemaining(path -> {
            if (path.equals("/api/v1/regulations/{id}/annexes/{annex}/sections/{section}")) {
                // The sample holds no such annex: the address is known, the section is not.
                assertThat(server.json(filled(path)).get("code").asText()).isEqualTo("unknown-article");
            } else if (path.contains("by-number")) {
                assertThat(server.get(filled(path)).statusCode()).as(path).isEqualTo(303);
            } else {
                assertThat(server.get(filled(path)).statusCode())
                        .as(path)
                        .isEqualTo(path.endsWith("/resolve") ? 303 : 200);
            }
        });
    }

    private static String filled(String path) {
        boolean ofGas = path.endsWith("{id}/articles/{article}") || path.endsWith("/diff");
        return path.replace("/resolve", "/resolve?ref=" + RunningServer.encoded("燃气安全管理条例"))
                .replace("{number}", RunningServer.encoded("云建发〔2022〕65号"))
                .replace("{id}", ofGas ? "gasaaaaaaa" : "noticeaaaa")
                .replace("{article}", "1")
                .replace("{annex}", "1")
                .replace("{section}", "1.2");
    }

    @Test
    void the_search_is_described_with_the_parameters_that_it_takes() {
        JsonNode parameters = server.json("/openapi.json").at("/paths/~1api~1v1~1search/get/parameters");

        TreeSet<String> described = new TreeSet<>(parameters.findValuesAsText("name"));
        described.add("asOf");
        assertThat(described).containsExactlyInAnyOrderElementsOf(SearchHandler.PARAMETERS);
    }

    @Test
    void a_hit_has_the_fields_that_are_described_and_no_others() {
        Map<String, String> samples = Map.ofEntries(
                Map.entry("Hit", "/api/v1/search?q=" + RunningServer.encoded("入户检查")),
                Map.entry("SearchResult", "/api/v1/search?q=" + RunningServer.encoded("燃气") + "&size=1"),
                Map.entry("Regulation", "/api/v1/regulations/noticeaaaa"),
                Map.entry("Article", "/api/v1/regulations/gasaaaaaaa/articles/3"),
                Map.entry("Document", "/api/v1/regulations/gasaaaaaaa/download?format=json"),
                Map.entry("Diff", "/api/v1/regulations/gasaaaaaaa/diff"),
                Map.entry("Changes", "/api/v1/changes?size=1"),
                Map.entry("Statistics", "/api/v1/statistics?year=2021"),
                Map.entry("Resolved", "/api/v1/resolve?ref=" + RunningServer.encoded("58号令")),
                Map.entry("Problem", "/api/v1/resolve?ref=" + RunningServer.encoded("燃气条例")));
        samples.forEach((schema, path) -> {
            JsonNode answer = schema.equals("Hit") ? server.json(path).at("/hits/0") : server.json(path);
            JsonNode described = server.json("/openapi.json").at("/components/schemas/" + schema);
            assertThat(names(described.get("properties"))).as(schema).containsAll(names(answer));
            described
                    .get("required")
                    .forEach(name -> assertThat(names(answer)).as(schema).contains(name.asText()));
        });
    }

    @Test
    void a_change_and_a_row_of_figures_have_the_fields_that_are_described() {
        JsonNode schemas = server.json("/openapi.json").at("/components/schemas");
        server.json("/api/v1/changes?size=100").get("changes").forEach(change -> assertThat(
                        names(schemas.at("/Change/properties")))
                .containsAll(names(change)));
        assertThat(names(schemas.at("/FigureRow/properties")))
                .isEqualTo(names(server.json("/api/v1/statistics?year=2021").at("/years/0/all")));
    }

    @Test
    void the_log_is_described_with_the_parameters_that_it_takes() {
        JsonNode description = server.json("/openapi.json");
        TreeSet<String> described = new TreeSet<>();
        description
                .at("/paths/~1api~1v1~1changes/get/parameters")
                .forEach(one -> described.add((one.has("$ref")
                                ? description.at(one.get("$ref").asText().substring(1))
                                : one)
                        .get("name")
                        .asText()));
        assertThat(described).containsExactlyInAnyOrderElementsOf(ChangesForm.PARAMETERS);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void every_reference_in_the_description_leads_somewhere() {
        JsonNode description = server.json("/openapi.json");
        Stream<String> references = description.findValuesAsText("$ref").stream();
        assertThat(references).allSatisfy(reference -> assertThat(
                        description.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }
}
