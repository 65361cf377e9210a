package org.faxian.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;

/**
 * A load test that sends requests to a running server at a fixed rate, as readers and programs do; see
 * docs/benchmarks.md.
 *
 * <p>The duration of an answer counts from the moment at which the request was due, so that a server that falls back
 * shows longer durations.
 */
public final class LoadBenchmark {
    private static final long SEED = 20_263;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(SEED);
    private final List<String> ids = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    private LoadBenchmark(String server) {
        this.server = server;
    }

    /** A planned request: its sort and its address. */
    private record Planned(String sort, String path) {}

    /** The result of a request; status 0 if there was no answer. */
    private record Done(String sort, int status, double milliseconds) {}

    /**
     * Sends 200 requests a second for 60 s from 64 clients to the server in the first argument; three further arguments
     * override these numbers.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int perSecond = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 60;
        int clients = args.length > 3 ? Integer.parseInt(args[3]) : 64;
        LoadBenchmark benchmark = new LoadBenchmark(args[0].replaceFirst("/$", ""));
        benchmark.learn();
        List<Planned> plan = benchmark.plan(perSecond * seconds);
        long begun = System.nanoTime();
        List<Done> done = benchmark.run(plan, perSecond, clients);
        double took = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%d requests in %.1f s from %d clients: %.1f a second%n",
                done.size(), took, clients, done.size() / took);
        print(done);
        System.out.println(benchmark.memory());
    }

    /** Reads the ids and titles of all regulations. */
    private void learn() throws IOException, InterruptedException {
        ObjectMapper json = new ObjectMapper();
        String next = "/api/v1/search?status=all&sort=-promulgatedOn&size=100";
        while (!next.isEmpty()) {
            JsonNode page = json.readTree(get(next));
            page.get("hits").forEach(hit -> {
                ids.add(hit.get("id").asText());
                titles.add(hit.get("title").asText());
            });
            next = page.path("next").asText();
        }
        System.out.println(ids.size() + " regulations");
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofString()).body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(PATIENCE)
                .build();
    }

    private List<Planned> plan(int requests) {
        List<Planned> plan = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            plan.add(planned());
        }
        return plan;
    }

    private Planned planned() {
        String id = ids.get(random.nextInt(ids.size()));
        int share = random.nextInt(100);
        if (share < 30) {
            return new Planned("search", "/api/v1/search?q=" + RunningServer.encoded(words()));
        }
        if (share < 50) {
            return new Planned("article", "/api/v1/regulations/" + id + "/articles/" + (1 + random.nextInt(5)));
        }
        if (share < 65) {
            return new Planned("regulation", "/api/v1/regulations/" + id);
        }
        if (share < 80) {
            return new Planned("suggest", "/api/v1/suggest?q=" + RunningServer.encoded(words()));
        }
        return share < 90
                ? new Planned("page of a search", "/search?q=" + RunningServer.encoded(words()))
                : new Planned("page of a regulation", "/regulations/" + id);
    }

    /** Returns two to six characters of a title, sometimes with a blank between them. */
    private String words() {
        String title = titles.get(random.nextInt(titles.size()));
        int length = Math.min(title.length(), 2 + random.nextInt(5));
        int from = random.nextInt(title.length() - length + 1);
        String words = title.substring(from, from + length);
        return length > 3 && random.nextInt(4) == 0 ? words.substring(0, 2) + " " + words.substring(2) : words;
    }

    private List<Done> run(List<Planned> plan, int perSecond, int clients) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Done> done = Collections.synchronizedList(new ArrayList<>());
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                threads.execute(() -> {
                    for (int at = next.getAndIncrement(); at < plan.size(); at = next.getAndIncrement()) {
                        done.add(asked(plan.get(at), begun + at * TimeUnit.SECONDS.toNanos(1) / perSecond));
                    }
                });
            }
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.HOURS);
        }
        return done;
    }

    private Done asked(Planned planned, long due) {
        for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
            LockSupport.parkNanos(early);
        }
        int status = 0;
        try {
            status = client.send(request(planned.path()), BodyHandlers.ofByteArray())
                    .statusCode();
        } catch (IOException e) {
            System.out.println(planned + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Done(planned.sort(), status, (System.nanoTime() - due) / 1e6);
    }

    private static void print(List<Done> done) {
        Map<String, List<Done>> sorts = new TreeMap<>(Map.of("all", done));
        done.forEach(one ->
                sorts.computeIfAbsent(one.sort(), sort -> new ArrayList<>()).add(one));
        sorts.forEach((sort, own) -> {
            Map<Integer, Integer> statuses = new TreeMap<>();
            own.forEach(one -> statuses.merge(one.status(), 1, Integer::sum));
            double[] times =
                    own.stream().mapToDouble(Done::milliseconds).sorted().toArray();
            System.out.printf(
                    "%s: %d, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms, by status %s%n",
                    sort, own.size(), at(times, 0.5), at(times, 0.9), at(times, 0.99), at(times, 1), statuses);
        });
    }

    private static double at(double[] sorted, double share) {
        return DoubleStream.of(sorted)
                .skip((long) Math.max(0, Math.ceil(share * sorted.length) - 1))
                .findFirst()
                .orElse(0);
    }

    /** Returns the memory use reported by the server, if it reports any to this machine. */
    private String memory() throws IOException, InterruptedException {
        double heap = get("/metrics")
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
        return "heap of the server in use: " + Math.round(heap / 1e6) + " MB";
    }
}
