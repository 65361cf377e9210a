package org.faxian.web.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A third-party site, on an origin of its own, that embeds the widget in its pages. */
public final class HostSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private record Page(String type, String policy, String content) {}

    private HostSite(HttpServer server) {
        this.server = server;
    }

    public static HostSite start() {
        try {
            HostSite site =
                    new HostSite(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            site.server.createContext("/", site::answer);
            site.server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a page. */
    public HostSite page(String path, String policy, String html) {
        pages.put(path, new Page("text/html; charset=utf-8", policy, html));
        return this;
    }

    /** Adds a style sheet. */
    public HostSite style(String path, String css) {
        pages.put(path, new Page("text/css", "", css));
        return this;
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Returns all requests since the site was started, including their query strings. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        Page page = pages.getOrDefault(exchange.getRequestURI().getPath(), new Page("text/plain", "", ""));
        byte[] content = page.content().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", page.type());
        if (!page.policy().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
        }
        exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
