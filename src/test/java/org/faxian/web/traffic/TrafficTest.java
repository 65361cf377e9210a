package org.faxian.web.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.faxian.web.RunningServer;
import org.faxian.web.http.ListenAddress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@Tag("process")
class TrafficTest {
    private static final ClientAddresses NO_PROXIES = new ClientAddresses(Networks.NONE);
    private static final ClientAddresses BEHIND_THIS_MACHINE = new ClientAddresses(Networks.LOOPBACK);

    private static RunningServer limited(ClientAddresses clients) {
        return RunningServer.with(
                new Traffic.Rules(clients, Optional.of(new RateLimit(1, 3, RunningServer.CLOCK)), Networks.LOOPBACK));
    }

    private static HttpResponse<byte[]> asked(RunningServer server, String forwarded) {
        HttpRequest.Builder request = server.request("/api/v1/suggest?q=a").header("X-Forwarded-For", forwarded);
        return server.send(request);
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back_and_the_watch_over_the_server_goes_on() {
        try (RunningServer server = limited(NO_PROXIES)) {
            for (int i = 0; i < 3; i++) {
                assertThat(server.get("/api/v1/suggest?q=a").statusCode()).isEqualTo(200);
            }

            HttpResponse<byte[]> refused = server.get("/api/v1/suggest?q=a");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(RunningServer.header(refused, "Retry-After")).isEqualTo("1");
            assertThat(RunningServer.header(refused, "Access-Control-Allow-Origin"))
                    .isEqualTo("*");
            assertThat(server.json(refused).get("code").asText()).isEqualTo("too-many-requests");
            assertThat(server.get("/").statusCode()).isEqualTo(429);
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.get("/metrics").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_the_server_asks_itself_to_become_fast_is_neither_limited_nor_counted() throws InterruptedException {
        try (RunningServer server = limited(NO_PROXIES)) {
            assertThat(server.warmUp()).as("six answers of each regulation").isGreaterThanOrEqualTo(6 * 6);

            assertThat(RunningServer.text(server.get("/metrics"))).doesNotContain("/search", "/regulations");
            for (int i = 0; i < 3; i++) {
                assertThat(server.get("/api/v1/suggest?q=a").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void a_forged_header_gains_nothing_and_a_trusted_proxy_speaks_for_its_clients() {
        try (RunningServer server = limited(NO_PROXIES)) {
            for (int i = 0; i < 3; i++) {
                assertThat(asked(server, "203.0.113." + i).statusCode()).isEqualTo(200);
            }
            assertThat(asked(server, "203.0.113.9").statusCode()).isEqualTo(429);
        }
        try (RunningServer server = limited(BEHIND_THIS_MACHINE)) {
            for (int i = 0; i < 3; i++) {
                assertThat(asked(server, "192.0.2." + i + ", 203.0.113.1").statusCode())
                        .isEqualTo(200);
            }
            assertThat(asked(server, "192.0.2.9, 203.0.113.1").statusCode()).isEqualTo(429);
            assertThat(asked(server, "203.0.113.2").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void figures_count_requests_by_route_and_are_for_those_who_watch_over_the_server() {
        try (RunningServer server = RunningServer.start()) {
            server.get("/regulations/unknown");
            server.get("/nowhere/at/all");

            String figures = RunningServer.text(server.get("/metrics"));

            assertThat(figures)
                    .containsPattern(
                            "http_server_requests_seconds_count\\{method=\"GET\",route=\"/regulations/\\{id}\",status=\"404\"} 1")
                    .contains("route=\"none\"")
                    .contains("jvm_memory_used_bytes");
        }
        Traffic.Rules elsewhere =
                new Traffic.Rules(NO_PROXIES, Optional.empty(), Networks.parse(List.of("192.0.2.0/24")));
        try (RunningServer server = RunningServer.with(elsewhere)) {
            assertThat(server.get("/metrics").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_log_tells_of_a_request_neither_whose_it_was_nor_what_was_searched() {
        Logger log = (Logger) LoggerFactory.getLogger("org.faxian.web.traffic.RequestLog");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.INFO);
        try (RunningServer server = RunningServer.start()) {
            server.get("/search?q=" + RunningServer.encoded("离婚"));
        } finally {
            log.detachAppender(lines);
            log.setLevel(Level.OFF);
        }

        assertThat(lines.list).singleElement().satisfies(line -> assertThat(line.getFormattedMessage())
                .contains("\"client\":\"127.0.0.0/24\"", "\"path\":\"/search\"", "\"status\":200")
                .doesNotContain("127.0.0.1", "离婚", "%E7"));
    }

    @Test
    void one_server_answers_over_ipv6_and_ipv4_alike() {
        try (RunningServer server = RunningServer.start()) {
            assertThat(server.get("/api/v1/search").statusCode()).isEqualTo(200);
            assumeThat(ListenAddress.hasIpv6()).as("this machine has IPv6").isTrue();
            assertThat(server.send(server.requestAt("[::1]", "/api/v1/search")).statusCode())
                    .isEqualTo(200);
            assertThat(server.send(server.requestAt("[::1]", "/metrics")).statusCode())
                    .isEqualTo(200);
        }
    }
}
