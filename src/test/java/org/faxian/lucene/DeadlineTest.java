package org.faxian.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void time_that_was_waited_for_what_is_made_for_all_is_given_back() {
        Deadline over = Deadline.after(Duration.ZERO);
        assertThat(over.shouldExit()).isTrue();

        over.putOff(Duration.ofHours(1));

        assertThat(over.shouldExit()).isFalse();
    }

    @Test
    void what_has_no_deadline_is_never_stopped() {
        Deadline.NEVER.putOff(Duration.ofHours(-1));

        assertThat(Deadline.NEVER.shouldExit()).isFalse();
    }
}
