package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RegulationIdTest {
    private static final TextId SOURCE = TextId.first(new Sha256("0".repeat(64)));

    @Test
    void the_same_source_always_gives_the_same_id() {
        assertThat(RegulationId.of(SOURCE, 10)).isEqualTo(RegulationId.of(SOURCE, 10));
        assertThat(RegulationId.of(SOURCE, 10).value()).matches("[a-z2-7]{10}");
    }

    @Test
    void an_id_that_is_not_one_is_refused_with_what_was_expected() {
        assertThatThrownBy(() -> new RegulationId("../../etc")).hasMessageContaining("a-z and 2-7");
    }

    @Property
    void a_longer_id_begins_with_the_shorter_one(@ForAll @IntRange(min = 10, max = 51) int length) {
        assertThat(RegulationId.of(SOURCE, 51).value())
                .startsWith(RegulationId.of(SOURCE, length).value());
    }
}
