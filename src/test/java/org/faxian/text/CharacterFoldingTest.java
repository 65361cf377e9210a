package org.faxian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CharacterFoldingTest {
    private static final CharacterFolding FOLDING = CharacterFolding.load();

    @Test
    void all_spellings_of_a_document_number_fold_to_one() {
        String folded = FOLDING.fold("云政办发〔2023〕15号").toString();

        assertThat(folded).isEqualTo("云政办发(2023)15号");
        assertThat(FOLDING.fold("云政办发[2023]15号")).hasToString(folded);
        assertThat(FOLDING.fold("云政办发（２０２３）１５号")).hasToString(folded);
        assertThat(FOLDING.fold("云政办发【2023】 15 号")).hasToString(folded);
    }

    @Test
    void what_stands_for_a_picture_is_found_over_as_if_it_were_not_there() {
        assertThat(FOLDING.fold("滞纳金按\uFFFC计算")).hasToString("滞纳金按计算");
    }

    @Test
    void traditional_characters_and_letter_case_do_not_matter() {
        assertThat(FOLDING.fold("行政處罰 ABC")).hasToString("行政处罚abc");
    }

    @Test
    void characters_whose_reading_depends_on_the_word_are_left_alone() {
        assertThat(FOLDING.fold("乾隆")).hasToString("乾隆");
    }

    @Test
    void numerals_are_left_alone_so_that_no_string_is_lost() {
        assertThat(FOLDING.fold("第十二条")).hasToString("第十二条");
    }

    @Test
    void a_blank_stays_only_between_latin_letters_or_digits() {
        assertThat(FOLDING.fold("第 717 号")).hasToString("第717号");
        assertThat(FOLDING.fold("总　　则")).hasToString("总则");
        assertThat(FOLDING.fold("GB  T")).hasToString("gb t");
    }

    @Test
    void characters_that_cannot_be_seen_are_dropped() {
        assertThat(FOLDING.fold("政\u200B府\uFEFF信\u00AD息")).hasToString("政府信息");
    }

    @Test
    void half_a_surrogate_pair_is_dropped_and_a_whole_one_is_one_character() {
        assertThat(FOLDING.fold("甲\uD86D乙").length()).isEqualTo(2);
        assertThat(FOLDING.fold("𬭚").length()).isEqualTo(1);
    }

    @Test
    void every_character_knows_its_place_in_the_original() {
        FoldedText folded = FOLDING.fold("甲 𬭚〔2〕");

        assertThat(folded).hasToString("甲𬭚(2)");
        assertThat(folded.start(1)).isEqualTo(2);
        assertThat(folded.end(1)).isEqualTo(4);
        assertThat(folded.start(2)).isEqualTo(4);
    }

    @Property
    void folding_twice_is_folding_once(@ForAll String text) {
        String once = FOLDING.fold(text).toString();

        assertThat(FOLDING.fold(once)).hasToString(once);
    }

    @Property
    void places_run_forward_and_lie_in_the_original(@ForAll String text) {
        FoldedText folded = FOLDING.fold(text);

        for (int i = 0; i < folded.length(); i++) {
            assertThat(folded.end(i)).isGreaterThan(folded.start(i)).isLessThanOrEqualTo(text.length());
            assertThat(folded.start(i)).isGreaterThanOrEqualTo(i == 0 ? 0 : folded.start(i - 1));
        }
    }

    @Property
    void a_piece_of_a_text_is_found_in_it(
            @ForAll @StringLength(min = 1, max = 40) @CharRange(from = '一', to = '十') String text, @ForAll int cut) {
        int from = Math.floorMod(cut, text.length());

        assertThat(FOLDING.fold(text).contains(FOLDING.fold(text.substring(from))))
                .isTrue();
    }
}
