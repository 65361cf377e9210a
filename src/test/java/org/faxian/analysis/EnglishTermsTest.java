package org.faxian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTermsTest {
    private static final EnglishTerms TERMS = EnglishTerms.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Food Safety Law",
                "food safety law",
                "the Food Safety Law of the People's Republic of China",
                "The Food Safety Law of the People’s Republic of China",
                "Food Safety Law of the PRC",
                "Food Safety Law of the P.R.C.",
                "PRC Food Safety Law",
                "China's Food Safety Law",
                "Chinese food-safety law",
                "  FOOD   SAFETY  LAWS "
            })
    void a_law_is_known_by_its_title_with_and_without_the_name_of_the_state(String typed) {
        assertThat(TERMS.chinese(typed)).startsWith("食品安全法");
    }

    @Test
    void a_term_is_known_in_singular_and_plural_and_with_a_hyphen() {
        assertThat(TERMS.chinese("labour contracts"))
                .isEqualTo(TERMS.chinese("labour contract"))
                .isEqualTo(TERMS.chinese("labour-contract"))
                .contains("劳动合同");
        assertThat(TERMS.chinese("food additives")).contains("食品添加剂");
    }

    @Test
    void the_wordings_of_a_term_come_likeliest_first() {
        assertThat(TERMS.chinese("fine")).containsExactly("行政处罚", "罚款");
    }

    @Test
    void a_line_of_several_terms_is_one_text_of_the_longest_of_them() {
        assertThat(TERMS.chinese("food safety fine")).containsExactly("食品安全 行政处罚");
        assertThat(TERMS.chinese("fine for a food safety fine")).containsExactly("行政处罚 食品安全");
        assertThat(TERMS.chinese("the qwertz of food additives")).containsExactly("食品添加剂");
        assertThat(TERMS.chinese("the qwertz of a trademark"))
                .as("small words do not count")
                .isNotEmpty();
        assertThat(TERMS.chinese("quick brown fox jumps over a trademark"))
                .as("too few are known")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "qwertz uiop", "the", "of the People's Republic of China", "'s", "食品安全法"})
    void a_line_of_which_nothing_is_known_has_no_chinese(String typed) {
        assertThat(TERMS.chinese(typed)).isEmpty();
    }

    @Test
    void every_row_has_one_english_cell_that_no_other_has_and_chinese_ones() throws IOException {
        List<String[]> rows = rows().map(row -> row.split("\t", -1)).toList();

        assertThat(rows).hasSizeGreaterThan(1_000).allSatisfy(row -> {
            assertThat(row).hasSizeGreaterThan(1);
            assertThat(row[0]).matches("[^\\p{IsHan}]+").isEqualTo(row[0].strip());
            assertThat(Arrays.asList(row).subList(1, row.length))
                    .allMatch(cell -> cell.codePoints().anyMatch(Character::isIdeographic))
                    .allMatch(cell -> cell.equals(cell.strip()))
                    .doesNotHaveDuplicates();
        });
        assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
    }

    @Test
    void every_row_is_found_by_its_english_cell() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            String[] cells = row.split("\t");
            assertThat(TERMS.chinese(cells[0])).isEqualTo(List.of(cells).subList(1, cells.length));
        });
    }

    private static Stream<String> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EnglishTerms.class.getResourceAsStream("english.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }
}
