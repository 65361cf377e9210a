package org.faxian.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.analysis.TextAnalysis;
import org.faxian.compare.Comparer;
import org.faxian.corpus.Imprint;
import org.faxian.corpus.Originals;
import org.faxian.corpus.Site;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.regulation.PublicBody;
import org.faxian.search.RegulationSearch;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.ScanEngine;
import org.faxian.search.names.Abbreviations;
import org.faxian.search.suggest.Advisor;
import org.faxian.web.traffic.Traffic;

/** A server over the fictional corpus on its own port, with a client. */
public final class RunningServer implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(
            FictionalCorpus.TODAY
                    .atTime(0, 30)
                    .atZone(ZoneId.of("Asia/Shanghai"))
                    .toInstant(),
            ZoneId.of("UTC"));

    private static final Imprint IMPRINT = new Imprint(
            Optional.of("云江省司法厅"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("mailto:fagui@yunjiang.example"));

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final FaxianServer server;
    private final Path originals;
    private final ScanEngine scan;

    private RunningServer(FaxianServer server, Path originals, ScanEngine scan) {
        this.server = server;
        this.originals = originals;
        this.scan = scan;
    }

    public static RunningServer start() {
        return with(Traffic.Rules.OPEN);
    }

    /** Starts a server with the given traffic rules. */
    public static RunningServer with(Traffic.Rules rules) {
        TextAnalysis analysis = TextAnalysis.load();
        ScanEngine engine = new ScanEngine(analysis);
        Path originals = temporaryFolder();
        FictionalCorpus.write(engine.writer(), originals);
        return start(engine, engine, analysis, originals, rules);
    }

    /** Starts another server on the given port, to replace a former one. */
    public static RunningServer againAt(int port) {
        TextAnalysis analysis = TextAnalysis.load();
        ScanEngine engine = new ScanEngine(analysis);
        Path originals = temporaryFolder();
        FictionalCorpus.write(engine.writer(), originals);
        return start(engine, engine, analysis, originals, Traffic.Rules.OPEN, port);
    }

    /** Starts a server over another engine. */
    public static RunningServer over(Engine engine) {
        TextAnalysis analysis = TextAnalysis.load();
        return start(engine, new ScanEngine(analysis), analysis, temporaryFolder(), Traffic.Rules.OPEN);
    }

    private static RunningServer start(
            Engine engine, ScanEngine scan, TextAnalysis analysis, Path originals, Traffic.Rules rules) {
        return start(engine, scan, analysis, originals, rules, 0);
    }

    private static RunningServer start(
            Engine engine, ScanEngine scan, TextAnalysis analysis, Path originals, Traffic.Rules rules, int port) {
        Site site = new Site(
                "法现",
                Optional.of("云江省为虚构省份，这里的文件全部是示例。"),
                IMPRINT,
                Optional.empty(),
                List.of(FictionalCorpus.PROVINCE),
                List.of(new PublicBody("云江省市场监督管理局", List.of("云江省工商行政管理局"), List.of())),
                List.of(),
                List.of());
        RegulationSearch search =
                new RegulationSearch(analysis, Abbreviations.shipped(), site.gazetteer(), text -> Optional.empty());
        FaxianServer server = new FaxianServer(
                engine,
                search,
                new Advisor(search, analysis),
                new Comparer(analysis),
                new Originals(originals),
                CLOCK,
                site,
                rules);
        return new RunningServer(server.start("::", port), originals, scan);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("faxian-originals");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path originals() {
        return originals;
    }

    public ScanEngine engine() {
        return scan;
    }

    /** Warms up the server and returns the number of answers it produced. */
    public int warmUp() throws InterruptedException {
        try (Snapshot snapshot = scan.snapshot()) {
            return server.warmUp(snapshot);
        }
    }

    /** Returns the addresses served. */
    public Set<String> addresses() {
        return server.addresses();
    }

    public int port() {
        return server.port();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpRequest.Builder request(String path) {
        return requestAt("127.0.0.1", path);
    }

    /** Begins a request to the server at an address of this machine, IPv6 in brackets. */
    public HttpRequest.Builder requestAt(String host, String path) {
        return HttpRequest.newBuilder(URI.create("http://" + host + ":" + server.port() + path));
    }

    public HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<byte[]> get(String path) {
        return send(request(path));
    }

    public String page(String path) {
        return text(get(path));
    }

    public static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json(String path) {
        return json(get(path));
    }

    public JsonNode json(HttpResponse<byte[]> response) {
        try {
            return json.readTree(text(response));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + text(response), e);
        }
    }

    /** Returns the answer to a search, whose query may contain any characters. */
    public JsonNode search(String query, String... more) {
        String others = more.length == 0 ? "" : "&" + String.join("&", more);
        return json("/api/v1/search?q=" + encoded(query) + others);
    }

    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
