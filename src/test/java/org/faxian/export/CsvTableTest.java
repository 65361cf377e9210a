package org.faxian.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static String csv(String... cells) {
        return new String(new CsvTable(List.of("列"), List.of(List.of(cells))).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_spreadsheet_reads_the_characters_and_the_cells_right() {
        assertThat(csv("云江省", "甲,乙", "说“是”", "说\"是\"", "两\n行", ""))
                .isEqualTo("\uFEFF列\r\n云江省,\"甲,乙\",说“是”,\"说\"\"是\"\"\",\"两\n行\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠A1"})
    void a_text_is_never_taken_for_a_formula(String text) {
        assertThat(csv(text)).contains("\r\n'" + text);
    }
}
