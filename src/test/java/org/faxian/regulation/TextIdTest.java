package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextIdTest {
    private static final Sha256 FILE = new Sha256("0".repeat(64));

    @Property
    void what_was_written_is_read_again(@ForAll @IntRange(min = 0, max = 99) int position) {
        TextId text = new TextId(FILE, position);

        assertThat(TextId.of(text.written())).isEqualTo(text);
    }

    @Test
    void the_first_text_of_a_file_is_written_as_the_file_itself_as_journals_had_it_before_there_were_others() {
        assertThat(TextId.first(FILE).written()).isEqualTo(FILE.hex());
    }

    @Test
    void each_text_of_a_file_gives_an_id_of_its_own() {
        assertThat(RegulationId.of(new TextId(FILE, 1), 10)).isNotEqualTo(RegulationId.of(TextId.first(FILE), 10));
    }

    @Test
    void what_is_no_text_of_a_file_is_refused() {
        assertThatThrownBy(() -> new TextId(FILE, -1)).hasMessageContaining("counted from 0");
        assertThatThrownBy(() -> TextId.of("#1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextId.of(FILE.hex() + "#x")).isInstanceOf(IllegalArgumentException.class);
    }
}
