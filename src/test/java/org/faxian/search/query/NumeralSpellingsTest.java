package org.faxian.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralSpellingsTest {
    @ParameterizedTest
    @CsvSource({
        "第12条, 第十二条",
        "第十二条, 第12条",
        "2020年规定, 二〇二〇年规定",
        "二〇二〇年规定, 2020年规定",
        "30日内, 三十日内",
        "三十日内, 30日内",
        "第３条, 第三条",
        "满18周岁, 满十八周岁"
    })
    void a_number_is_found_in_either_numerals(String typed, String other) {
        assertThat(NumeralSpellings.of(typed)).contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一切单位", "三轮车", "燃气", "GB50028", "3.5米", "12345678", "〔2022〕66号", "COVID-19", ""})
    void what_is_no_number_of_its_own_has_no_other_spelling(String typed) {
        assertThat(NumeralSpellings.of(typed)).isEmpty();
    }
}
