package org.faxian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {
    @ParameterizedTest
    @CsvSource({
        "一,1",
        "十,10",
        "十一,11",
        "二十,20",
        "一百零五,105",
        "一百一十,110",
        "一千二百六十,1260",
        "二〇二〇,2020",
        "一九九○,1990",
        "1079,1079",
        "７１７,717",
        "两,2",
        "〇,0"
    })
    void numerals_are_read_as_statutes_write_them(String numeral, int value) {
        assertThat(ChineseNumeral.parse(numeral)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "条", "十百", "一二十", "百千", "12345678"})
    void what_is_no_numeral_is_not_read(String text) {
        assertThat(ChineseNumeral.parse(text)).isEmpty();
    }

    @Property
    void every_number_is_read_back_as_it_was_written(@ForAll @IntRange(min = 0, max = 9999) int value) {
        assertThat(ChineseNumeral.parse(ChineseNumeral.format(value))).hasValue(value);
    }
}
