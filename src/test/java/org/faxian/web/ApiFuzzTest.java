package org.faxian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneEngine;
import org.faxian.lucene.LuceneWriter;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Retired;
import org.faxian.web.FuzzRequests.Request;
import org.faxian.web.RawHttp.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that the API answers every request as described, without failing.
 *
 * <p>{@code -Dfaxian.fuzz=20000} sets the number of requests; {@code -Dfaxian.fuzz.url=http://localhost:8080} selects a
 * running server. The duration of answers is reported, not checked.
 */
@Tag("corpus")
class ApiFuzzTest {
    private static final long SEED = 20_261;
    private static final RegulationId WITHDRAWN = new RegulationId("withdrawna");
    private static final RegulationId MERGED = new RegulationId("mergedaaaa");
    private static final int SLOWEST_TOLD = 8;
    private static final int MOST_TOLD = 200;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INSIDE = Pattern.compile("\\bat (?:org|java|io)\\.[\\w.$]+\\(|\\w+Exception\\b");

    @TempDir
    private Path folder;

    /** The duration of one request. */
    private record Timed(double milliseconds, String target) {}

    @Test
    void every_request_that_can_be_drawn_from_the_description_is_answered_as_described() throws IOException {
        String running = System.getProperty("faxian.fuzz.url", "");
        if (!running.isEmpty()) {
            URI address = URI.create(running);
            fuzz(new RawHttp(new InetSocketAddress(InetAddress.getAllByName(address.getHost())[0], address.getPort())));
            return;
        }
        TextAnalysis analysis = TextAnalysis.load();
        Generations generations = new Generations(folder);
        try (LuceneEngine engine = new LuceneEngine(generations, analysis);
                RunningServer server = RunningServer.over(engine)) {
            Path generation = generations.next();
            try (LuceneWriter writer = LuceneWriter.open(generation, analysis)) {
                FictionalCorpus.write(writer, server.originals());
                writer.retire(new Retired.Withdrawn(WITHDRAWN, FictionalCorpus.TODAY), "withdrawn");
                writer.retire(new Retired.Merged(MERGED, FictionalCorpus.GAS), "merged");
                writer.commit(0);
            }
            generations.switchTo(generation);
            fuzz(new RawHttp(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port())));
        }
    }

    private static void fuzz(RawHttp server) throws IOException {
        OpenApi api = new OpenApi(read(server, "/openapi.json"));
        FuzzRequests requests = new FuzzRequests(api, known(server), SEED);
        List<String> faults = new ArrayList<>();
        List<Timed> timed = new ArrayList<>();
        Map<String, Integer> answered = new TreeMap<>();
        int asked = Integer.getInteger("faxian.fuzz", 1_500);
        for (int i = 0; i < asked && faults.size() < MOST_TOLD; i++) {
            Request request = requests.next();
            Answer answer = server.get(request.target(), request.headers());
            judged(request, answer, api).ifPresent(faults::add);
            timed.add(new Timed(answer.took().toNanos() / 1e6, shortened(request.target())));
            answered.merge(request.path() + " " + answer.status(), 1, Integer::sum);
        }
        System.out.println(asked + " requests; answers by address and status: " + answered);
        timed.stream()
                .sorted(Comparator.comparingDouble(Timed::milliseconds).reversed())
                .limit(SLOWEST_TOLD)
                .forEach(one -> System.out.printf("%.0f ms %s%n", one.milliseconds(), one.target()));
        assertThat(faults).isEmpty();
        assertThat(answered.keySet()).as("each address was reached").anyMatch(stated -> stated.endsWith(" 200"));
    }

    private static Optional<String> judged(Request request, Answer answer, OpenApi api) {
        List<String> faults = new ArrayList<>(
                api.faults(request.path(), answer.status(), answer.header("content-type"), () -> parsed(answer)));
        if (answer.header("location").replaceFirst("^http://[^/]+", "").equals(request.target())) {
            faults.add("leads to itself");
        }
        if (answer.status() >= 400 && INSIDE.matcher(answer.text()).find()) {
            faults.add("the answer shows the inside: " + shortened(answer.text()));
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(request.path() + " " + answer.status() + " " + faults + " for "
                        + shortened(request.target()) + " " + request.headers());
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "… (" + text.length() + ")" : text;
    }

    /** Returns strings of the corpus that the parameters accept. */
    private static Map<String, List<String>> known(RawHttp server) throws IOException {
        List<String> ids = new ArrayList<>(List.of(MERGED.value(), MERGED + "@2021-03-01", WITHDRAWN.value()));
        List<String> numbers = new ArrayList<>();
        List<String> texts =
                new ArrayList<>(List.of("燃气", "安全", "第三条", "title:条例", "-燃气", "\"管理\"", "rq", "xzcf", "怎样申请许可？"));
        for (JsonNode hit :
                read(server, "/api/v1/search?status=all&versions=all&size=100").get("hits")) {
            ids.add(hit.get("id").asText());
            ids.add(hit.get("version").asText());
            texts.add(hit.get("title").asText());
            texts.add("《" + hit.get("title").asText() + "》第二条第一款");
            numbers.addAll(hit.findValuesAsText("number"));
        }
        texts.addAll(numbers);
        Map<String, List<String>> known = new HashMap<>();
        known.put("", texts);
        known.put("id", ids);
        known.put("number", numbers);
        known.put("article", List.of("1", "2", "3", "3-1", "5~2", "99"));
        known.put("section", List.of("1", "1.2", "2", "9.9"));
        known.put("annex", List.of("1", "2"));
        known.put("authority", List.of("云江省人民代表大会常务委员会", "云江省人民政府", "国务院", "无"));
        known.put("cursor", List.of("YQ", "AAAA", "x".repeat(64)));
        known.put("from", List.of("2021-03-01", "2020-01-01", ids.getFirst(), "x"));
        known.put("to", List.of("2024-03-01", "2024-01-01", ids.getLast(), "x"));
        return known;
    }

    private static JsonNode read(RawHttp server, String target) throws IOException {
        return parsed(server.get(target, List.of()));
    }

    private static JsonNode parsed(Answer answer) {
        try {
            return JSON.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + shortened(answer.text()), e);
        }
    }
}
