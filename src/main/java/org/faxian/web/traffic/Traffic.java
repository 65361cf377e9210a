package org.faxian.web.traffic;

import inet.ipaddr.IPAddress;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The counting, rate limiting and logging of all requests. */
public final class Traffic implements AutoCloseable {
    /** The path of the server's metrics. */
    public static final String METRICS = "/metrics";

    private static final String CLIENT = "faxian.client";
    private static final double MILLION = 1_000_000;
    private static final long NANOS_A_SECOND = 1_000_000_000;

    private final Rules rules;
    private final Clock clock;
    private final RequestLog log = new RequestLog();
    private final Metrics metrics = new Metrics();

    /**
     * The operator's settings.
     *
     * @param limit the rate limit of one client; empty for none
     * @param watchers the networks that may read {@link #METRICS}
     */
    public record Rules(ClientAddresses clients, Optional<RateLimit> limit, Networks watchers) {
        /** No limit, no proxies, metrics for this machine only. */
        public static final Rules OPEN =
                new Rules(new ClientAddresses(Networks.NONE), Optional.empty(), Networks.LOOPBACK);
    }

    public Traffic(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Registers counting, limiting and logging for every request.
     *
     * @param refusal the factory of the exception for a client that has to wait
     */
    public void register(JavalinConfig config, Refusal refusal) {
        config.routes.before(ctx -> limit(ctx, refusal));
        config.requestLogger.http((ctx, milliseconds) -> done(ctx, milliseconds));
        config.routes.get(METRICS, this::metrics);
    }

    /** A factory of the exception for a client that sends too many requests. */
    @FunctionalInterface
    public interface Refusal {
        RuntimeException after(Duration wait);
    }

    private void limit(Context ctx, Refusal refusal) {
        Optional<Duration> wait =
                isSetAside(ctx.path()) ? Optional.empty() : rules.limit().flatMap(limit -> limit.take(client(ctx)));
        if (wait.isPresent()) {
            ctx.header("Retry-After", String.valueOf(seconds(wait.get())));
            throw refusal.after(wait.get());
        }
    }

    /** Returns the whole seconds to wait, at least one. */
    public static long seconds(Duration wait) {
        return Math.max(1, wait.plusNanos(NANOS_A_SECOND - 1).toSeconds());
    }

    /** Returns whether the path is exempt from the limit, so that users cannot lock out monitoring. */
    private static boolean isSetAside(String path) {
        return path.startsWith("/health/") || path.equals(METRICS);
    }

    private IPAddress client(Context ctx) {
        IPAddress known = ctx.attribute(CLIENT);
        if (known == null) {
            known = rules.clients().of(ctx.req().getRemoteAddr(), ctx.req().getHeaders("X-Forwarded-For"));
            ctx.attribute(CLIENT, known);
        }
        return known;
    }

    private void done(Context ctx, float milliseconds) {
        Endpoint endpoint = ctx.endpoints().matchedHttpEndpoint();
        metrics.count(
                ctx.req().getMethod(),
                endpoint == null ? "none" : endpoint.path,
                ctx.statusCode(),
                Duration.ofNanos((long) (milliseconds * MILLION)));
        log.write(clock.instant(), client(ctx), ctx.req().getMethod(), ctx.path(), ctx.statusCode(), milliseconds);
    }

    private void metrics(Context ctx) {
        if (rules.watchers().contain(client(ctx))) {
            ctx.contentType(Metrics.MEDIA_TYPE)
                    .header("Cache-Control", "no-store")
                    .result(metrics.text());
        } else {
            ctx.status(HttpStatus.NOT_FOUND);
        }
    }

    @Override
    public void close() {
        metrics.close();
    }
}
