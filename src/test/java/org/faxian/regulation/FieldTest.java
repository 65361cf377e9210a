package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.fixture.VersionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of the table of fields. */
class FieldTest {
    private static final Metadata METADATA = VersionBuilder.titled("云江省渡口条例").metadata();

    private static String example(Field field) {
        return switch (field) {
            case NUMBER -> "云交规〔2021〕5号、云交规〔2021〕6号";
            case KIND -> "LOCAL_GOVERNMENT_RULE";
            case REGION -> "330100";
            case TITLE, ATTACHED_TITLE -> "云江省渡口管理办法";
            case AUTHORITIES -> "云江省交通运输厅、云江省水利厅";
            case SUBJECTS -> "综合政务/政务公开；交通、水利";
            default -> "2021-03-04";
        };
    }

    @ParameterizedTest
    @EnumSource
    void a_correctable_field_is_set_and_read_again_and_no_other_changes(Field field) {
        if (!Field.of(FieldUse.CORRECTED).contains(field)) {
            return;
        }
        Metadata corrected = field.put(METADATA, example(field));

        assertThat(field.in(corrected)).contains(example(field));
        assertThat(field.isFrom(Provenance.DECIDED, corrected)).isTrue();
        for (Field other : Field.values()) {
            // A text that was never amended took effect once.
            boolean isSameDay = field == Field.EFFECTIVE_ON && other == Field.FIRST_EFFECTIVE_ON;
            if (other != field && !isSameDay) {
                assertThat(other.in(corrected)).as(other.wireName()).isEqualTo(other.in(METADATA));
            }
        }
    }

    @Test
    void a_field_that_is_not_for_people_to_correct_has_no_correctable_name() {
        assertThat(Field.named("amendedOn")).contains(Field.AMENDED_ON);
        assertThat(Field.correctable("amendedOn")).isEmpty();
        assertThat(Field.correctable("statedStatus")).isEmpty();
        assertThat(Field.correctable("signedOn")).contains(Field.SIGNED_ON);
    }

    @Test
    void a_day_that_a_catalogue_states_has_a_column_and_the_other_way_round() {
        assertThat(Field.acts().stream().filter(act -> act.column().isPresent()))
                .containsExactlyElementsOf(Field.of(FieldUse.CATALOGUED).stream()
                        .filter(Field::isDayOfAct)
                        .toList());
    }

    @Test
    void an_enactment_holds_days_of_acts_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Enactment(
                        Map.of(Field.EFFECTIVE_ON, LocalDate.EPOCH), Map.of(), List.of(), List.of(), List.of()))
                .withMessageContaining("effectiveOn is not the day of an act");
    }

    @Test
    void an_act_is_taken_back_with_an_empty_day() {
        Enactment signed = Enactment.NONE.with(Field.SIGNED_ON, Optional.of(LocalDate.EPOCH));

        assertThat(signed.signedOn()).contains(LocalDate.EPOCH);
        assertThat(signed.with(Field.SIGNED_ON, Optional.empty())).isEqualTo(Enactment.NONE);
    }
}
