package org.faxian.ingest.extract.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "decimalFullWidth, 12, １２",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "upperLetter, 26, Z",
        "lowerLetter, 28, bb",
        "chineseCounting, 12, 十二",
        "chineseCountingThousand, 105, 一百零五",
        "taiwaneseCounting, 20, 二十",
        "ideographDigital, 120, 一二〇",
        "chineseLegalSimplified, 12, 壹拾贰",
        "chineseLegalSimplified, 206, 贰佰零陆",
        "ideographLegalTraditional, 3, 參",
        "ideographTraditional, 10, 癸",
        "ideographZodiac, 12, 亥",
        "ideographZodiacTraditional, 13, 丙子",
        "ideographTraditional, 11, 11",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircleChinese, 36, ㊱",
        "decimalEnclosedCircle, 51, 51",
        "decimalEnclosedParen, 3, ⑶",
        "upperRoman, 4000, 4000",
        "chineseCounting, 10000, 10000",
    })
    void aNumberIsWrittenAsItsFormatAsksFor(String format, int value, String written) {
        assertThat(NumberFormat.written(format, value)).contains(written);
    }

    @Test
    void aFormatThatIsNotKnownWritesNothing() {
        assertThat(NumberFormat.written("hebrew1", 3)).isEmpty();
        assertThat(NumberFormat.isKnown("hebrew1")).isFalse();
    }

    @Test
    void theFormatsOfOldWordFilesAreKnownByTheirNumbers() {
        assertThat(BinaryNumberFormat.name(0)).isEqualTo("decimal");
        assertThat(BinaryNumberFormat.name(30)).isEqualTo("ideographTraditional");
        assertThat(BinaryNumberFormat.name(39)).isEqualTo("chineseCountingThousand");
        assertThat(NumberFormat.isKnown(BinaryNumberFormat.name(58))).isFalse();
    }
}
