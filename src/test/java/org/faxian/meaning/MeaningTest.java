package org.faxian.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Tests of searches by meaning with and without a working encoder. */
class MeaningTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(Meaning.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listen() {
        logged.start();
        log.addAppender(logged);
        log.setAdditive(false);
        // Other tests of the same process may have silenced all.
        log.setLevel(Level.WARN);
    }

    @AfterEach
    void hush() {
        log.setLevel(null);
        log.setAdditive(true);
        log.detachAppender(logged);
    }

    @Test
    void an_encoder_that_does_not_load_is_reported_once_and_done_without() {
        AtomicInteger loads = new AtomicInteger();
        Meaning meaning = Meaning.by(() -> {
            loads.incrementAndGet();
            throw new EmbedderException("the sentence encoder does not load on this platform: no such library");
        });

        assertThat(meaning.of("燃气")).isEmpty();
        assertThat(meaning.of("电梯")).isEmpty();
        assertThat(loads).hasValue(1);
        assertThat(logged.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage())
                    .isEqualTo("Searches go by words only, because the sentence encoder does not load on this platform:"
                            + " no such library. FAXIAN_EMBEDDER=none avoids this message.");
        });
    }

    @Test
    void a_query_on_which_the_encoder_fails_is_answered_without_it() {
        assertThat(Meaning.by(new Failing()).of("燃气")).isEmpty();
        assertThat(logged.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEqualTo("A query is answered by words only, because the service is away");
    }

    @Test
    void a_query_is_encoded_once() {
        AtomicInteger asked = new AtomicInteger();
        Meaning meaning = Meaning.by(new Counting(asked));

        EncodedQuery first = meaning.of("燃气").orElseThrow();

        assertThat(first).isEqualTo(new EncodedQuery("counting", MeaningVector.of(new float[] {2, 1})));
        assertThat(meaning.of("燃气")).containsSame(first);
        assertThat(asked).hasValue(1);
        assertThat(meaning.of("电梯安全")).isPresent();
        assertThat(asked).hasValue(2);
    }

    @Test
    void the_vectors_of_the_latest_thousand_queries_are_kept() {
        AtomicInteger asked = new AtomicInteger();
        Meaning meaning = Meaning.by(new Counting(asked));

        for (int i = 0; i < 1_001; i++) {
            meaning.of("燃气" + i);
        }
        meaning.of("燃气1000");
        meaning.of("燃气1");
        assertThat(asked).hasValue(1_001);

        meaning.of("燃气0");
        assertThat(asked).hasValue(1_002);
    }

    @Test
    void a_query_on_which_the_encoder_failed_is_encoded_when_it_works_again() {
        AtomicInteger asked = new AtomicInteger(-1);
        Meaning meaning = Meaning.by(new Counting(asked));

        assertThat(meaning.of("燃气")).isEmpty();
        assertThat(meaning.of("燃气")).isPresent();
    }

    @Test
    void without_an_encoder_nothing_has_a_meaning_and_nothing_is_reported() {
        assertThat(Meaning.by(Meaning.NONE).embedder()).isEmpty();
        assertThat(logged.list).isEmpty();
    }

    /** Counts the queries; fails if that makes none. */
    private record Counting(AtomicInteger asked) implements Embedder {
        @Override
        public String name() {
            return "counting";
        }

        @Override
        public List<MeaningVector> passages(List<String> texts) {
            return texts.stream().map(this::query).toList();
        }

        @Override
        public MeaningVector query(String text) {
            if (asked.incrementAndGet() == 0) {
                throw new EmbedderException("the service is away");
            }
            return MeaningVector.of(new float[] {text.length(), 1});
        }

        @Override
        public void close() {}
    }

    private static final class Failing implements Embedder {
        @Override
        public String name() {
            return "failing";
        }

        @Override
        public List<MeaningVector> passages(List<String> texts) {
            throw new EmbedderException("the service is away");
        }

        @Override
        public MeaningVector query(String text) {
            throw new EmbedderException("the service is away");
        }

        @Override
        public void close() {}
    }
}
