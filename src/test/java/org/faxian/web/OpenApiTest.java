package org.faxian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.faxian.answer.change.ChangesForm;
import org.faxian.search.engine.Facet;
import org.faxian.web.search.SearchHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithServer
class OpenApiTest {
    private static RunningServer server;

    /** Requests that provoke every kind of answer of each route, as far as a request can. */
    private static final List<String> REQUESTS = List.of(
            "/api/v1/search?q=%E7%87%83%E6%B0%94&status=all",
            "/api/v1/search?q=%E5%85%A5%E6%88%B7%E6%A3%80%E6%9F%A5&versions=all&size=1",
            "/api/v1/search?q=%E8%9B%8B%E7%B3%95",
            "/api/v1/search?size=0",
            "/api/v1/search?format=csv",
            "/api/v1/search?format=xlsx",
            "/api/v1/articles?q=%E7%87%83%E6%B0%94&status=all&size=2",
            "/api/v1/articles?q=%E5%8D%A7%E5%AE%A4",
            "/api/v1/articles?q=",
            "/api/v1/suggest?q=rq",
            "/api/v1/suggest?x=1",
            "/api/v1/resolve?ref=58%E5%8F%B7%E4%BB%A4",
            "/api/v1/resolve?ref=%E4%BA%91%E6%B1%9F%E7%9C%81%E7%87%83%E6%B0%94%E5%AE%89%E5%85%A8%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B",
            "/api/v1/resolve?ref=%E7%87%83%E6%B0%94%E6%9D%A1%E4%BE%8B",
            "/api/v1/resolve",
            "/api/v1/regulations/gasaaaaaaa",
            "/api/v1/regulations/gasbbbbbbb",
            "/api/v1/regulations/gasbbbbbbb?asOf=2020-07-01",
            "/api/v1/regulations/noticeaaaa",
            "/api/v1/regulations/unknownaaa",
            "/api/v1/regulations/gasaaaaaaa?asOf=x",
            "/api/v1/regulations/gasaaaaaaa/versions",
            "/api/v1/regulations/gasaaaaaaa/relations",
            "/api/v1/regulations/gasaaaaaaa/diff",
            "/api/v1/regulations/gasaaaaaaa/diff?exact=true&unchanged=true",
            "/api/v1/regulations/gasbbbbbbb/diff",
            "/api/v1/regulations/gasaaaaaaa/articles/3",
            "/api/v1/regulations/gasaaaaaaa/articles/99",
            "/api/v1/regulations/gasbbbbbbb/articles/2?asOf=2020-07-01",
            "/api/v1/regulations/noticeaaaa/sections/1.2",
            "/api/v1/regulations/noticeaaaa/annexes/1",
            "/api/v1/regulations/noticeaaaa/annexes/1/articles/1",
            "/api/v1/regulations/noticeaaaa/annexes/1/sections/1",
            "/api/v1/regulations/gasaaaaaaa/download",
            "/api/v1/regulations/gasaaaaaaa/download?format=txt",
            "/api/v1/regulations/gasaaaaaaa/download?format=md",
            "/api/v1/regulations/gasaaaaaaa/download?format=json",
            "/api/v1/regulations/gasaaaaaaa/download?format=zip",
            "/api/v1/regulations/gasaaaaaaa/download?format=docx",
            "/api/v1/regulations/gasaaaaaaa/download?part=9",
            "/api/v1/changes?size=100&until=2025-12-31",
            "/api/v1/changes?size=0",
            "/api/v1/changes.csv?since=2021-01-01",
            "/api/v1/search.csv?q=%E7%87%83%E6%B0%94",
            "/api/v1/search.xlsx?q=%E7%87%83%E6%B0%94",
            "/api/v1/compilations?q=%E7%87%83%E6%B0%94",
            "/api/v1/compilations?q=%E7%87%83%E6%B0%94&format=zip",
            "/api/v1/compilations?q=%E7%87%83%E6%B0%94&format=wps",
            "/api/v1/regulations/gasaaaaaaa/download/docx",
            "/api/v1/regulations/gasaaaaaaa/download/original",
            "/api/v1/changes.atom",
            "/api/v1/changes.atom?size=0",
            "/api/v1/statistics",
            "/api/v1/statistics?year=2021",
            "/api/v1/statistics?year=2021&format=xlsx",
            "/api/v1/statistics?year=x",
            "/health/live",
            "/health/ready",
            "/openapi.json");

    @Test
    void every_route_is_described_and_every_description_has_its_route() {
        Set<String> described = names(server.json("/openapi.json").get("paths"));
        Set<String> served = new TreeSet<>(server.addresses());
        served.removeIf(
                path -> !path.startsWith("/api") && !path.startsWith("/health") && !path.equals("/openapi.json"));

        assertThat(served).isEqualTo(described);
    }

    @Test
    void every_answer_has_a_status_a_type_and_fields_that_are_described() {
        JsonNode description = server.json("/openapi.json");
        Set<String> answered = new TreeSet<>();
        Set<String> faults = new TreeSet<>();
        for (String request : REQUESTS) {
            String path = described(request.replaceFirst("\\?.*", ""), description);
            answered.add(path);
            HttpResponse<byte[]> answer = server.get(request);
            JsonNode response = resolved(
                    description.get("paths").get(path).at("/get/responses").path(String.valueOf(answer.statusCode())),
                    description);
            assertThat(response.isMissingNode())
                    .as(request + " " + answer.statusCode())
                    .isFalse();
            String type = RunningServer.header(answer, "Content-Type").replaceFirst(";.*", "");
            JsonNode content = response.path("content");
            assertThat(content.has(type) || content.has("*/*") || content.isMissingNode())
                    .as(request + " " + type)
                    .isTrue();
            if (type.endsWith("json") && content.path(type).has("schema")) {
                JsonSchema.faults(server.json(answer), content.get(type).get("schema"), description)
                        .forEach(fault -> faults.add(request + " " + fault));
            }
        }
        assertThat(faults).isEmpty();
        description.get("paths").fieldNames().forEachRemaining(path -> assertThat(
                        path.contains("by-number") || answered.contains(path))
                .as(path)
                .isTrue());
    }

    private static String described(String path, JsonNode description) {
        return names(description.get("paths")).stream()
                .filter(template -> path.matches(template.replaceAll("\\{[a-z]+}", "[^/]+")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path));
    }

    private static JsonNode resolved(JsonNode node, JsonNode description) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }

    @Test
    void the_readable_description_names_every_address_and_brings_no_foreign_code() {
        String page = server.page("/docs");
        server.json("/openapi.json").get("paths").fieldNames().forEachRemaining(path -> assertThat(page)
                .contains("GET " + path));
        assertThat(page).doesNotContain("http://", "https://", "src=\"//");
    }

    @Test
    void every_path_by_number_answers() {
        server.json("/openapi.json").get("paths").fieldNames().forEachRemaining(path -> {
            if (path.contains("by-number")) {
                assertThat(server.get(filled(path)).statusCode()).as(path).isEqualTo(303);
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
    void kinds_are_described_as_there_are() {
        assertThat(server.json("/openapi.json").at("/components/schemas/Kind/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Facet.KIND.choices());
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
