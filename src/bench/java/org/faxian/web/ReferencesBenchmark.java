package org.faxian.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faxian.analysis.TextAnalysis;
import org.faxian.compare.Comparer;
import org.faxian.corpus.Originals;
import org.faxian.corpus.Site;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneEngine;
import org.faxian.search.RegulationSearch;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;
import org.faxian.web.DrawnReferences.Drawn;
import org.faxian.web.traffic.Traffic;

/**
 * A benchmark of how {@code /api/v1/resolve} resolves references, and whether it ever resolves to a wrong one; see
 * docs/benchmarks.md.
 */
public final class ReferencesBenchmark {
    private static final long SEED = 20_262;
    private static final String REGULATIONS = "/api/v1/regulations/";

    private final HttpClient client = HttpClient.newHttpClient();
    private final FaxianServer server;
    private final Map<String, Map<String, Integer>> answers = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    private ReferencesBenchmark(FaxianServer server) {
        this.server = server;
    }

    /** Prints the figures for the index in the folder, for 200 references times the second argument, if given. */
    public static void main(String[] args) throws IOException, InterruptedException {
        TextAnalysis analysis = TextAnalysis.load();
        Path index = Path.of(args[0]);
        RegulationSearch search = new RegulationSearch(analysis);
        try (LuceneEngine engine = new LuceneEngine(new Generations(index), analysis);
                FaxianServer server = new FaxianServer(
                        engine,
                        search,
                        new Advisor(search, analysis),
                        new Comparer(analysis),
                        new Originals(index),
                        Clock.systemUTC(),
                        Site.UNNAMED,
                        Traffic.Rules.OPEN)) {
            server.start("127.0.0.1", 0);
            ReferencesBenchmark benchmark = new ReferencesBenchmark(server);
            List<Drawn> drawn;
            try (Snapshot snapshot = engine.snapshot()) {
                drawn = new DrawnReferences(snapshot, analysis, SEED)
                        .draw(args.length > 1 ? Integer.parseInt(args[1]) : 1);
            }
            for (Drawn one : drawn) {
                benchmark.ask(one);
            }
            benchmark.print();
        }
    }

    private void ask(Drawn drawn) throws IOException, InterruptedException {
        URI address = URI.create(
                "http://127.0.0.1:" + server.port() + "/api/v1/resolve?ref=" + RunningServer.encoded(drawn.written()));
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        String outcome =
                switch (answer.statusCode()) {
                    case 303 -> "one";
                    case 300 -> "many";
                    case 404 -> "none";
                    default -> throw new IllegalStateException(address + " is " + answer.statusCode());
                };
        answers.computeIfAbsent(drawn.sort(), sort -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
        String led = RunningServer.header(answer, "Location").replace(REGULATIONS, "");
        if (outcome.equals("one")
                && !(drawn.mayMean().size() == 1 && drawn.mayMean().contains(led))) {
            wrong.add(drawn + " led to " + led);
        }
        if (!outcome.equals("one") && drawn.mayMean().size() == 1) {
            missed.add(drawn + " is " + outcome);
        }
    }

    private void print() {
        Map<String, Integer> all = new TreeMap<>();
        answers.forEach((sort, own) -> {
            System.out.println(sort + ": " + own);
            own.forEach((outcome, times) -> all.merge(outcome, times, Integer::sum));
        });
        System.out.println("all: " + all + "; led to something else: " + wrong.size()
                + "; means one and was not led there: " + missed.size());
        wrong.forEach(one -> System.out.println("  wrong: " + one));
        missed.forEach(one -> System.out.println("  missed: " + one));
    }
}
