package org.faxian.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.regulation.Regulation;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * Typical requests to a server that has just started. The virtual machine compiles code after some hundred runs; until
 * then the server handles less than half of its later load.
 *
 * @param base the scheme, host and port of the server
 */
record WarmUp(String base, HttpClient client) {
    private static final int REGULATIONS = 400;

    /** The length of a typed part of a title, in characters. */
    private static final int TYPED = 4;

    /** Requests some regulations, evenly spread, and searches parts of their titles; returns the number of answers. */
    int run(Snapshot snapshot) throws InterruptedException {
        List<Regulation> all = snapshot.regulations();
        List<Regulation> some = IntStream.range(0, Math.min(REGULATIONS, all.size()))
                .mapToObj(i -> all.get((int) ((long) i * all.size() / Math.min(REGULATIONS, all.size()))))
                .toList();
        int answered = 0;
        for (Regulation regulation : some) {
            for (String address : addresses(regulation).toList()) {
                answered += ask(address) < 500 ? 1 : 0;
            }
        }
        return answered;
    }

    private static Stream<String> addresses(Regulation regulation) {
        String title = regulation.versions().getLast().metadata().title();
        int from = Math.floorMod(title.hashCode(), Math.max(1, title.length() - TYPED));
        String typed = URLEncoder.encode(
                title.substring(from, Math.min(title.length(), from + TYPED)), StandardCharsets.UTF_8);
        String page = "/regulations/" + regulation.id();
        return Stream.of(
                "/search?q=" + typed,
                "/api/v1/search?q=" + typed,
                "/api/v1/suggest?q=" + typed,
                "/api/v1" + page,
                "/api/v1" + page + "/articles/1",
                page);
    }

    private int ask(String address) throws InterruptedException {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(base + address)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(address + " was not answered", e);
        }
    }
}
