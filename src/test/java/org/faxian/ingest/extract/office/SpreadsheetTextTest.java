package org.faxian.ingest.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.Extracting;
import org.faxian.regulation.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTextTest {
    private static final Object[][] REGULATION = {
        {"云江省渡口收费管理办法"},
        {"第一条　为了规范收费，制定本办法。"},
        {"第二条　收费标准如下："},
        {"项目", "标准", "起算日"},
        {"行人", 2, LocalDate.of(2024, 3, 1)},
        {"第三条　本办法自公布之日起施行。"},
    };
    private static final Object[][] CATALOGUE = {
        {"废止的行政规范性文件目录"},
        {"序号", "文件名称", "发文字号", "发布日期"},
        {1, "云江省渡口管理办法", "云政发〔2003〕5号", LocalDate.of(2003, 1, 2)},
        {2, "云江省茶馆管理规定", "云政发〔2004〕6号", LocalDate.of(2004, 2, 3)},
    };

    @TempDir
    private Path folder;

    @Test
    void aRegulationInAWorkbookIsReadRowByRowWithIsoDates() throws IOException {
        for (Path file : both(REGULATION)) {
            assertThat(Extracting.paragraphs(file))
                    .as(file.getFileName().toString())
                    .containsExactly(
                            "云江省渡口收费管理办法",
                            "第一条　为了规范收费，制定本办法。",
                            "第二条　收费标准如下：",
                            "项目\t标准\t起算日",
                            "行人\t2\t2024-03-01",
                            "第三条　本办法自公布之日起施行。");
        }
    }

    @Test
    void aListOfRepealedDocumentsIsACatalogueAndNotARegulation() throws IOException {
        for (Path file : both(CATALOGUE)) {
            assertThat(Extracting.ended(file))
                    .as(file.getFileName().toString())
                    .isInstanceOfSatisfying(IngestOutcome.Catalogue.class, catalogue -> assertThat(catalogue.entries())
                            .hasSize(2));
        }
    }

    @Test
    void cellsThatWereNeverFilledLeaveTheOthersInTheirColumns() throws IOException {
        Object[][] rows = {
            {null, "标题", "文号", "成文日期", "公开日期", "有效性"},
            {null, "云江省渡口管理办法", null, null, LocalDate.of(2021, 3, 9), "有效"},
        };
        for (Path file : both(rows)) {
            assertThat(Extracting.ended(file))
                    .as(file.getFileName().toString())
                    .isInstanceOfSatisfying(IngestOutcome.Catalogue.class, catalogue -> {
                        assertThat(catalogue.entries()).hasSize(1);
                        assertThat(catalogue.entries().getFirst().signedOn()).isEmpty();
                        assertThat(catalogue.entries().getFirst().publishedOn()).hasValue(LocalDate.of(2021, 3, 9));
                        assertThat(catalogue.entries().getFirst().statedInRow()).hasValue("有效");
                    });
        }
    }

    @Test
    void eachSheetHasColumnsOfItsOwn() throws IOException {
        Path file = folder.resolve("b.xlsx");
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle plain = workbook.createCellStyle();
            fill(workbook.createSheet("现行有效"), new Object[][] {{"标题", "状态"}, {"云江省渡口管理办法", "有效"}}, plain);
            fill(workbook.createSheet("说明"), new Object[][] {{"本表由办公室整理"}}, plain);
            fill(workbook.createSheet("废止"), new Object[][] {{"状态", "标题"}, {"废止", "云江省索道管理办法"}}, plain);
            workbook.write(out);
        }

        assertThat(((IngestOutcome.Catalogue) Extracting.ended(file)).entries())
                .extracting(entry ->
                        entry.title().orElseThrow() + entry.statedInRow().orElseThrow())
                .containsExactly("云江省渡口管理办法有效", "云江省索道管理办法废止");
    }

    @Test
    void theListOfTheSampleDecisionTellsOfEachDocumentWhatBecomesOfIt() {
        Path file = Path.of("corpus/规范性文件/2023/云江省人民政府关于废止和宣布失效部分行政规范性文件的决定/废止目录.xlsx");
        IngestOutcome.Catalogue list = (IngestOutcome.Catalogue) Extracting.ended(file);

        assertThat(list.entries().stream().map(entry -> entry.act().orElseThrow()))
                .containsOnly(Relation.Type.REPEALS, Relation.Type.DECLARES_LAPSED)
                .filteredOn(Relation.Type.REPEALS::equals)
                .hasSize(7);
        assertThat(list.entries()).hasSize(12).allSatisfy(entry -> {
            assertThat(entry.title()).isPresent();
            assertThat(entry.number()).isPresent();
            assertThat(entry.signedOn()).isPresent();
        });
    }

    @Test
    void aTableThatIsNeitherMayBeTheAnnexOfOne() throws IOException {
        for (Path file : both(new Object[][] {{"姓名", "电话"}, {"陆怀川", 123}})) {
            assertThat(Extracting.ended(file))
                    .isInstanceOfSatisfying(IngestOutcome.Table.class, table -> assertThat(table.rows())
                            .containsExactly("姓名\t电话", "陆怀川\t123"));
        }
    }

    @Test
    void anEmptyWorkbookHasNoText() throws IOException {
        for (Path file : both(new Object[0][])) {
            assertThat(Extracting.paragraphs(file)).isEmpty();
        }
    }

    private List<Path> both(Object[][] rows) throws IOException {
        Path old = folder.resolve("a.xls");
        Path current = folder.resolve("a.xlsx");
        try (Workbook workbook = new HSSFWorkbook()) {
            save(workbook, rows, old);
        }
        try (Workbook workbook = new XSSFWorkbook()) {
            save(workbook, rows, current);
        }
        return List.of(old, current);
    }

    private static void save(Workbook workbook, Object[][] rows, Path file) throws IOException {
        CellStyle american = workbook.createCellStyle();
        american.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
        fill(workbook.createSheet("Sheet1"), rows, american);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static void fill(Sheet sheet, Object[][] rows, CellStyle american) {
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows[i].length; j++) {
                if (rows[i][j] != null) {
                    fill(row.createCell(j), rows[i][j], american);
                }
            }
        }
    }

    private static void fill(Cell cell, Object value, CellStyle date) {
        switch (value) {
            case Integer number -> cell.setCellValue(number);
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            default -> cell.setCellValue(value.toString());
        }
    }
}
