package org.faxian.answer.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.answer.regulation.DatesView.ActView;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.junit.jupiter.api.Test;

/** Tests that API and page have the dates of a document in the order of the table of fields. */
class DatesViewTest {
    private static final LocalDate DAY = LocalDate.parse("2021-03-01");

    private static DatesView dates(Enactment enactment) {
        Metadata metadata = VersionBuilder.titled("云江省渡口条例").metadata();
        return new DatesView(metadata.withEnactment(enactment));
    }

    @Test
    void the_day_of_every_act_is_answered_under_its_name_in_order() {
        Enactment enactment = Enactment.NONE;
        for (Field act : Field.acts()) {
            enactment = enactment.with(act, Optional.of(DAY));
        }

        assertThat(dates(enactment).values().keySet())
                .containsSubsequence(Field.acts().stream().map(Field::wireName).toList())
                .startsWith("adoptedOn", "adoptedBy", "approvedOn", "approvedBy")
                .containsSubsequence("signedOn", "issuedOn", "promulgatedOn")
                .doesNotContain("promulgatedBy", "readoptedOn");
    }

    @Test
    void a_row_of_the_page_names_the_bodies_that_adopted_the_document() {
        Enactment enactment = Enactment.NONE
                .with(Field.ADOPTED, Optional.of(DAY))
                .with(Field.ADOPTED, List.of("云江省第十三届人民代表大会常务委员会"))
                .with(Field.SIGNED_ON, Optional.of(DAY.plusDays(1)));

        assertThat(dates(enactment).acts())
                .containsExactly(
                        new ActView(Field.ADOPTED, DAY, List.of("云江省第十三届人民代表大会常务委员会")),
                        // The day of signature stands for the missing day of promulgation.
                        new ActView(Field.PROMULGATED_ON, DAY.plusDays(1), List.of()));
    }
}
