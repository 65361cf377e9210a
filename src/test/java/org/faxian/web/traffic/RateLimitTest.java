package org.faxian.web.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final RateLimit limit = new RateLimit(2, 4, new Clock() {
        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    private Optional<Duration> take(String client) {
        return limit.take(Networks.address(client).orElseThrow());
    }

    private void useUp(String client) {
        for (int i = 0; i < 4; i++) {
            assertThat(take(client)).isEmpty();
        }
    }

    @Test
    void whoever_asks_too_often_is_told_how_long_to_wait_and_may_then_ask_again() {
        useUp("198.51.100.7");

        assertThat(take("198.51.100.7")).contains(Duration.ofMillis(500));
        now.updateAndGet(at -> at.plusMillis(500));
        assertThat(take("198.51.100.7")).isEmpty();
        assertThat(take("198.51.100.7")).isPresent();
    }

    @Test
    void clients_do_not_wait_for_each_other() {
        useUp("198.51.100.7");

        assertThat(take("198.51.100.8")).isEmpty();
        assertThat(take("2001:db8:7:1::1")).isEmpty();
    }

    @Test
    void all_addresses_of_one_network_of_ipv6_are_one_client() {
        useUp("2001:db8:7:1::1");

        assertThat(take("2001:db8:7:1:ffff::2")).isPresent();
        assertThat(take("2001:db8:7:2::1")).isEmpty();
    }
}
