package org.faxian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.faxian.text.DateReader.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of dates as texts write them and as scans show them. */
class DateReaderTest {
    @ParameterizedTest
    @CsvSource({
        "2020年3月1日, 2020-03-01",
        "２０２０年３月１日, 2020-03-01",
        "二〇二〇年三月一日, 2020-03-01",
        "二○二○年十二月卅一日, 2020-12-31",
        "一九八七年五月廿六日, 1987-05-26",
        "2020 年 3 月 1 日, 2020-03-01",
        "2O2O年l月1日, 2020-01-01",
        "（2020年3月1日）, 2020-03-01",
        "2020-03-01, 2020-03-01",
        "2020.3.1, 2020-03-01"
    })
    void a_date_is_read_in_each_of_its_spellings(String written, LocalDate date) {
        assertThat(DateReader.whole(written)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020年2月30日", "2020年13月1日", "1020年1月1日", "2020年3月", "2020-3.1", "二〇二〇年", "3月1日"})
    void what_is_no_day_of_the_calendar_or_not_whole_is_no_date(String written) {
        assertThat(DateReader.whole(written)).isEmpty();
    }

    @Test
    void all_dates_of_a_sentence_are_found_with_their_places() {
        String sentence = "自2020年3月1日起施行，有效期至2025年2月28日。";

        assertThat(DateReader.all(sentence))
                .extracting(Found::date)
                .containsExactly(LocalDate.of(2020, 3, 1), LocalDate.of(2025, 2, 28));
        assertThat(DateReader.all(sentence).getFirst())
                .satisfies(found -> assertThat(sentence.substring(found.start(), found.end()))
                        .isEqualTo("2020年3月1日"));
    }
}
