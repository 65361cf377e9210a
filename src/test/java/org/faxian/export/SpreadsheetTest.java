package org.faxian.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faxian.export.Spreadsheet.Cell;
import org.faxian.export.Spreadsheet.Sheet;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Spreadsheet of(Cell... cells) {
        return new Spreadsheet(DAY, List.of(new Sheet("各类文件", List.of("类别", "件数"), List.of(List.of(cells)))));
    }

    private static XSSFRow row(Spreadsheet spreadsheet) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(spreadsheet.bytes()))) {
            return workbook.getSheet("各类文件").getRow(1);
        }
    }

    @Test
    void a_table_comes_back_with_its_heads_texts_and_numbers() throws IOException {
        XSSFRow row = row(of(Cell.of("地方政府规章"), Cell.of(12)));

        assertThat(row.getSheet().getRow(0).getCell(1).getStringCellValue()).isEqualTo("件数");
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("地方政府规章");
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(12);
    }

    @Test
    void a_number_leads_to_where_it_was_counted() throws IOException {
        XSSFRow row = row(of(
                Cell.of("规章"),
                new Cell.Count(3, Optional.of(URI.create("https://example.gov.cn/search?kind=LAW&asOf=2023-12-31")))));

        assertThat(row.getCell(1).getHyperlink().getAddress())
                .isEqualTo("https://example.gov.cn/search?kind=LAW&asOf=2023-12-31");
    }

    @Test
    void what_looks_like_a_formula_stays_a_text() throws IOException {
        XSSFRow row = row(of(Cell.of("=HYPERLINK(\"http://evil\")"), Cell.of("+1")));

        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_the_file_can_be_opened() throws IOException {
        assertThat(row(of(Cell.of("条".repeat(40_000)))).getCell(0).getStringCellValue())
                .hasSize(32_767);
    }

    /** Neither the machine's clock nor its time zone affects the file. */
    @Test
    void the_same_tables_of_the_same_day_are_the_same_bytes() throws IOException {
        TimeZone here = TimeZone.getDefault();
        byte[] bytes = of(Cell.of("规章"), Cell.of(3)).bytes();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(of(Cell.of("规章"), Cell.of(3)).bytes()).isEqualTo(bytes);
        } finally {
            TimeZone.setDefault(here);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (ZipEntry member = zip.getNextEntry(); member != null; member = zip.getNextEntry()) {
                assertThat(member.getTimeLocal().getYear()).as(member.getName()).isEqualTo(1980);
            }
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isEqualTo("2026-11-23T00:00:00Z");
            assertThat(workbook.getProperties().getCoreProperties().getModified())
                    .isEqualTo("2026-11-23T00:00:00Z");
        }
    }
}
