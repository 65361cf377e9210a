package org.faxian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.ScanEngine;
import org.junit.jupiter.api.Test;

class LastModifiedHandlersTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-09-01T08:00:00Z"));
    private final ScanEngine engine = new ScanEngine(TextAnalysis.load());
    private final LastModifiedHandlers dates = new LastModifiedHandlers(engine, new Clock() {
        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private void commit() {
        try (EngineWriter writer = engine.writer()) {
            writer.commit(0);
        }
    }

    @Test
    void an_answer_stays_as_old_as_the_commit_that_it_was_read_from() {
        commit();
        Instant first = dates.since();
        pass(Duration.ofHours(3));

        assertThat(first).isEqualTo("2024-09-01T08:00:00Z");
        assertThat(dates.since()).isEqualTo(first);
    }

    @Test
    void a_new_commit_makes_answers_new() {
        commit();
        dates.since();
        pass(Duration.ofHours(3));
        commit();

        assertThat(dates.since()).isEqualTo("2024-09-01T11:00:00Z");
    }

    @Test
    void a_new_day_in_China_makes_answers_new_since_statuses_change_on_it() {
        commit();
        dates.since();
        pass(Duration.ofHours(10));

        assertThat(dates.since()).isEqualTo("2024-09-01T16:00:00Z");
    }
}
