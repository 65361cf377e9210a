package org.faxian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.ListedDocument;
import org.junit.jupiter.api.Test;

/** Tests of departments' lists in spreadsheets, clean and untidy. */
class DocumentTableTest {
    private static final String HEADS = "序号|标题|发文字号|发文机关|成文日期|公开日期|有效性";

    /** Returns the documents of a sheet; each row is a line with | between the cells. */
    private static Optional<List<ListedDocument>> listed(String... rows) {
        return DocumentTable.of(
                Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList());
    }

    private static ListedDocument only(String... rows) {
        List<ListedDocument> all = listed(rows).orElseThrow();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void each_cell_is_told_by_the_column_in_which_it_stands_though_others_be_empty() {
        ListedDocument row = only(HEADS, "1|云江省渡口管理办法|云交规〔2021〕5号|||2021-03-09|有效");

        assertThat(row.title()).hasValue("云江省渡口管理办法");
        assertThat(row.numbers()).extracting(DocumentNumber::written).containsExactly("云交规〔2021〕5号");
        assertThat(row.authority()).isEmpty();
        assertThat(row.signedOn())
                .as("an empty cell is not filled by its neighbour")
                .isEmpty();
        assertThat(row.publishedOn()).hasValue(LocalDate.of(2021, 3, 9));
        assertThat(row.statedInRow()).hasValue("有效");
    }

    @Test
    void all_numbers_of_a_joint_issue_are_read() {
        assertThat(only(HEADS, "1|云江省渡口管理办法|云交规〔2021〕5号、云公规［2021］6号||||").numbers())
                .extracting(DocumentNumber::canonical)
                .containsExactly("云交规〔2021〕5号", "云公规〔2021〕6号");
    }

    @Test
    void under_what_a_document_is_filed_has_a_column_of_its_own() {
        assertThat(only("标题|发文字号|主题分类", "云江省渡口管理办法|云交规〔2021〕5号|交通运输/水运").subjects())
                .containsExactly("交通运输/水运");
        assertThat(only("标题|发文字号|主题分类", "云江省渡口管理办法|云交规〔2021〕5号|无").subjects()).isEmpty();
    }

    @Test
    void the_heads_may_stand_below_a_title_and_a_note() {
        ListedDocument row = only("云江省交通运输厅规范性文件目录||||||", "截至2026年6月30日||||||", HEADS, "1|云江省渡口管理办法|||2021-03-02||有效");

        assertThat(row.signedOn()).hasValue(LocalDate.of(2021, 3, 2));
    }

    @Test
    void heads_in_two_rows_of_merged_cells_are_read_as_one() {
        for (List<String> heads : List.of(
                List.of("序号|文件信息||日期||有效性", "|标题|发文字号|成文日期|公开日期|"), List.of("序号|标题|发文字号|日期||有效性", "|||成文日期|公开日期|"))) {
            ListedDocument row =
                    only(heads.getFirst(), heads.getLast(), "1|云江省渡口管理办法|云交规〔2021〕5号|2021-03-02|2021-03-09|已废止");

            assertThat(row.signedOn()).hasValue(LocalDate.of(2021, 3, 2));
            assertThat(row.publishedOn()).hasValue(LocalDate.of(2021, 3, 9));
            assertThat(row.statedInRow()).hasValue("已废止");
        }
    }

    @Test
    void days_are_read_as_they_are_written_in_spreadsheets() {
        for (String day : List.of(
                "2021-03-02",
                "2021/3/2",
                "2021.3.2",
                "2021年3月2日",
                "二〇二一年三月二日",
                "20210302",
                "2021-03-02 00:00:00",
                "44257",
                "44257.0")) {
            assertThat(only(HEADS, "1|云江省渡口管理办法|||" + day + "||").signedOn())
                    .as(day)
                    .hasValue(LocalDate.of(2021, 3, 2));
        }
    }

    @Test
    void a_cell_for_a_day_that_holds_none_is_kept_for_a_person_to_see() {
        ListedDocument row = only(HEADS, "1|云江省渡口管理办法|||2021年2月30日|二〇二一年|");

        assertThat(row.signedOn()).isEmpty();
        assertThat(row.publishedOn()).isEmpty();
        assertThat(row.unread()).containsExactly("2021年2月30日", "二〇二一年");
    }

    @Test
    void when_and_by_what_a_document_ended_has_columns_of_its_own() {
        ListedDocument row =
                only("文件名称|文号|状态|废止（失效）日期|废止依据|施行日期", "云江省渡口管理办法|云交规〔2021〕5号|废止|2024-01-01|云交规〔2023〕9号|2021-05-01");

        assertThat(row.ended().on()).hasValue(LocalDate.of(2024, 1, 1));
        assertThat(row.ended().instrument()).hasValue("云交规〔2023〕9号");
        assertThat(row.publishedOn()).as("a text takes effect on another day").isEmpty();
    }

    @Test
    void heads_that_are_repeated_on_each_page_and_sums_are_no_documents() {
        assertThat(listed(HEADS, "1|云江省渡口管理办法|||||", HEADS, "合计||||||1"))
                .hasValueSatisfying(all -> assertThat(all).hasSize(1));
    }

    @Test
    void a_table_without_heads_lists_nothing() {
        assertThat(listed("1|云江省渡口管理办法|云交规〔2021〕5号|有效")).isEmpty();
        assertThat(listed()).isEmpty();
        assertThat(listed("")).isEmpty();
    }
}
