package org.faxian.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.paragraph.CharacterDecoding;
import org.faxian.regulation.ListedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparatedTextTest {
    private static final String CATALOGUE = """
            标题,发文字号,发文机关,成文日期,有效性
            "云江省渡口管理办法",云交规〔2021〕5号,云江省交通运输厅,2021-03-02,有效
            "云江省人民政府关于""渡口""的通知, 附件",云政发〔2022〕6号,云江省人民政府,2022/3/4,失效
            """;

    @TempDir
    private Path folder;

    private List<ListedDocument> listed(String text, Charset charset) {
        IngestOutcome outcome = Extracting.ended(Extracting.write(folder.resolve("目录.csv"), text, charset));
        assertThat(outcome).isInstanceOf(IngestOutcome.Catalogue.class);
        return ((IngestOutcome.Catalogue) outcome).entries();
    }

    @Test
    void a_catalogue_is_read_in_each_character_set_with_and_without_a_mark() {
        for (List<ListedDocument> listed : List.of(
                listed(CATALOGUE, StandardCharsets.UTF_8),
                listed("\uFEFF" + CATALOGUE, StandardCharsets.UTF_8),
                listed(CATALOGUE, CharacterDecoding.GB18030))) {
            assertThat(listed).hasSize(2);
            assertThat(listed.getFirst().title()).hasValue("云江省渡口管理办法");
            assertThat(listed.getFirst().signedOn()).hasValue(LocalDate.of(2021, 3, 2));
            assertThat(listed.getLast().title()).hasValue("云江省人民政府关于\"渡口\"的通知, 附件");
            assertThat(listed.getLast().statedInRow()).hasValue("失效");
        }
    }

    @Test
    void cells_may_be_apart_by_tabs_or_semicolons() {
        for (String separator : List.of("\t", ";")) {
            String text = CATALOGUE.replace(", ", "，").replace(",", separator);

            assertThat(listed(text, StandardCharsets.UTF_8)).as(separator).hasSize(2);
        }
    }

    @Test
    void a_file_that_breaks_off_within_quotation_marks_is_damaged_and_not_read_in_part() {
        String torn = CATALOGUE.substring(0, CATALOGUE.indexOf("附件"));

        assertThat(Extracting.ended(Extracting.write(folder.resolve("目录.csv"), torn, StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        IngestOutcome.Damaged.class,
                        damaged -> assertThat(damaged.reason().toString()).contains("quotation mark", "cut off"));
    }

    @Test
    void a_table_of_anything_else_is_no_catalogue() {
        String text = "姓名,电话\n陆怀川,123\n";

        assertThat(Extracting.ended(Extracting.write(folder.resolve("a.csv"), text, StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(IngestOutcome.Table.class, table -> assertThat(table.rows())
                        .containsExactly("姓名\t电话", "陆怀川\t123"));
    }
}
