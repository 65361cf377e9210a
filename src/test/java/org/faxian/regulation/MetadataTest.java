package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.faxian.fixture.VersionBuilder;
import org.junit.jupiter.api.Test;

/** Tests that the date of a regulation differs from the date of its version. */
class MetadataTest {
    private static final LocalDate FIRST = LocalDate.parse("1992-01-01");
    private static final LocalDate LATER = LocalDate.parse("2021-06-01");

    private static Metadata dated(Optional<LocalDate> first, LocalDate effective, String... amended) {
        Metadata metadata = VersionBuilder.titled("云江省渡口条例").amended(amended).metadata();
        return new Metadata(
                metadata.caption(),
                metadata.enactment(),
                new Metadata.Term(first, Optional.of(effective), Optional.empty(), Optional.empty(), Optional.empty()),
                metadata.clauses(),
                metadata.statedStatus(),
                metadata.classification(),
                metadata.provenance());
    }

    @Test
    void an_amended_regulation_began_before_its_wording() {
        Metadata metadata = dated(Optional.of(FIRST), LATER, "2020-10-17");

        assertThat(metadata.beganOn()).contains(FIRST);
        assertThat(metadata.wordingSince()).contains(LATER);
    }

    @Test
    void a_day_that_is_told_after_an_amendment_is_that_of_the_wording_only() {
        Metadata metadata = dated(Optional.of(LATER), LATER, "2020-10-17");

        assertThat(metadata.beganOn()).isEmpty();
        assertThat(metadata.wordingSince()).contains(LATER);
    }

    @Test
    void a_first_wording_has_the_day_of_the_regulation() {
        Metadata metadata = dated(Optional.of(FIRST), FIRST);

        assertThat(metadata.beganOn()).contains(FIRST);
        assertThat(metadata.wordingSince()).isEmpty();
    }

    @Test
    void a_day_that_is_only_concluded_is_neither() {
        Metadata metadata = dated(Optional.empty(), LATER);

        assertThat(metadata.beganOn()).isEmpty();
        assertThat(metadata.wordingSince()).isEmpty();
    }
}
