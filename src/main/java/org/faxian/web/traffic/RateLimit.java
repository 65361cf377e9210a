package org.faxian.web.traffic;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import inet.ipaddr.IPAddress;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The request rate limit for each client. A client is an IPv4 address (/32) or an IPv6 network (/64), because whoever
 * has one address of a /64 has all of them. Thread-safe.
 */
public final class RateLimit {
    private static final int IPV6_NETWORK = 64;
    private static final int MOST_CLIENTS = 200_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final LoadingCache<IPAddress, Bucket> clients;

    /**
     * Creates a limit.
     *
     * @param perSecond the sustained rate in requests per second, from 1
     * @param burst the number of requests at once after a pause; at least {@code perSecond}
     */
    public RateLimit(int perSecond, int burst, Clock clock) {
        if (perSecond < 1 || burst < perSecond) {
            throw new IllegalArgumentException("expected at least 1 request a second and a burst not below it, found "
                    + perSecond + " and " + burst);
        }
        TimeMeter meter = new Ticks(clock);
        this.clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(FORGOTTEN.plusSeconds(burst / perSecond))
                .build(client -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .withCustomTimePrecision(meter)
                        .build());
    }

    /** Counts a request; returns how long the client has to wait, or empty if the request is allowed. */
    public Optional<Duration> take(IPAddress client) {
        ConsumptionProbe probe = clients.get(counted(client)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static IPAddress counted(IPAddress client) {
        return client.isIPv6() ? client.toPrefixBlock(IPV6_NETWORK) : client;
    }

    /** The injected clock as the time source of the buckets. */
    private record Ticks(Clock clock) implements TimeMeter {
        private static final long NANOS = 1_000_000_000L;

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * NANOS + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
