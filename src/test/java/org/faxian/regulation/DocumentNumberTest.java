package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "云政办发〔2023〕15号",
                "云政办发[2023]15号",
                "云政办发（2023）15",
                "云政办发(2023)15号",
                "云政办发2023 15号",
                "云政办发【2023】第15号",
                "云政办发 〔２０２３〕 １５ 号",
                "云政办发2023年第15号"
            })
    void all_spellings_are_one_number(String spelling) {
        assertThat(DocumentNumber.parse(spelling))
                .get()
                .extracting(DocumentNumber::canonical)
                .isEqualTo("云政办发〔2023〕15号");
    }

    @ParameterizedTest
    @CsvSource({
        "云江省人民政府令第172号,云江省人民政府令第172号",
        "云江省人民政府第172号令,云江省人民政府令第172号",
        "云江省人民政府令 第 一百七十二 号,云江省人民政府令第172号",
        "中华人民共和国国务院令第711号,国务院令第711号",
        "国务院令第711号,国务院令第711号",
        "云江省第十三届人民代表大会常务委员会公告第5号,云江省第十三届人民代表大会常务委员会公告第5号"
    })
    void orders_are_numbers_too(String written, String canonical) {
        assertThat(DocumentNumber.parse(written))
                .get()
                .extracting(DocumentNumber::canonical)
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第五条", "云江省政府信息公开规定", "2023", "〔2023〕15号", "云政办发〔2023〕0号"})
    void what_is_no_number_is_not_read(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @Property
    void the_one_spelling_is_read_back_as_itself(
            @ForAll @IntRange(min = 1949, max = 2099) int year, @ForAll @IntRange(min = 1, max = 99999) int serial) {
        String canonical = "云政发〔" + year + "〕" + serial + "号";

        assertThat(DocumentNumber.parse(canonical))
                .get()
                .extracting(DocumentNumber::canonical)
                .isEqualTo(canonical);
    }
}
