package org.faxian.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final int TABLE = 8844;

    @Test
    void a_day_stays_on_one_line_however_long_the_other_cells_are() {
        int[] widths = ColumnWidths.of(
                List.of(List.of("日期", "标题", "说明"), List.of("2020-01-01", "长".repeat(90), "较长".repeat(12))), TABLE);

        assertThat(widths[0]).isEqualTo(240 + 10 * 140);
        assertThat(widths[1]).isEqualTo(widths[2]);
        assertThat(IntStream.of(widths).sum()).isBetween(TABLE - 3, TABLE);
    }

    @Test
    void short_columns_fill_the_page() {
        int[] widths = ColumnWidths.of(List.of(List.of("序号", "项目名称")), TABLE);

        assertThat(widths[1]).isGreaterThan(widths[0]);
        assertThat(IntStream.of(widths).sum()).isBetween(TABLE - 2, TABLE);
    }

    @Test
    void many_columns_share_the_page_equally() {
        int[] widths = ColumnWidths.of(List.of(Collections.nCopies(60, "某某某某")), TABLE);

        assertThat(widths).hasSize(60).containsOnly(147, 148);
    }
}
