package org.faxian.export.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.export.manuscript.Block.Outlined;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.junit.jupiter.api.Test;

class RegulationManuscriptTest {
    private static List<Block> blocks(VersionBuilder text) {
        RegulationBuilder regulation = RegulationBuilder.regulation("signsaaaaa", text);
        Publication publication = new Publication(
                regulation.build().versions().getFirst(),
                regulation.texts().values().iterator().next(),
                LocalDate.of(2024, 6, 1),
                Optional.of("http://localhost/regulations/signsaaaaa"));
        List<Block> blocks = new ArrayList<>();
        try {
            RegulationManuscript.of(publication).read(blocks::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return blocks;
    }

    private static final VersionBuilder SIGNS = VersionBuilder.titled("云江省标识标牌管理办法")
            .promulgated("2024-01-02")
            .effective("2024-03-01")
            .chapter("第一章　总则")
            .article("1", "为了规范标识标牌，制定本办法。", "本办法所称标牌包括：", "（一）路牌；")
            .article("2", "收费如下：", "项目\t数量", "路牌\t2\t3")
            .annex("附件1", "标牌目录", "第一条　路牌。");

    @Test
    void the_outline_is_title_divisions_and_annexes_each_below_what_it_stands_in() {
        assertThat(blocks(SIGNS))
                .filteredOn(Outlined.class::isInstance)
                .map(Outlined.class::cast)
                .extracting(Outlined::level, Outlined::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, "云江省标识标牌管理办法"),
                        org.assertj.core.api.Assertions.tuple(2, "第一章　总则"),
                        org.assertj.core.api.Assertions.tuple(2, "附件1"));
    }

    @Test
    void an_article_begins_with_its_label_and_its_other_lines_follow() {
        assertThat(blocks(SIGNS))
                .containsSubsequence(
                        new Block.Article("第一条", "为了规范标识标牌，制定本办法。", "signsaaaaa@2024-03-01/articles/1"),
                        new Block.Paragraph("本办法所称标牌包括："),
                        new Block.Paragraph("（一）路牌；"));
    }

    @Test
    void lines_with_cells_are_one_table_of_equally_long_rows() {
        assertThat(blocks(SIGNS)).contains(new Block.Table(List.of(List.of("项目", "数量", ""), List.of("路牌", "2", "3"))));
    }

    @Test
    void the_facts_stand_behind_the_text_under_a_line_that_marks_them() {
        Block.Colophon colophon = (Block.Colophon) blocks(SIGNS).getLast();

        assertThat(colophon.heading()).isEqualTo("文本说明（faxian: 1）");
        assertThat(colophon.entries())
                .extracting(Block.Colophon.Entry::label)
                .contains("标题", "时效性", "截至", "来源")
                .endsWith("原件");
    }

    @Test
    void every_place_has_a_name_of_its_own() {
        assertThat(blocks(VersionBuilder.titled("云江省标牌办法")
                        .promulgated("2024-01-02")
                        .article("1", "甲。")
                        .article("1", "乙。")))
                .filteredOn(Block.Article.class::isInstance)
                .map(block -> ((Block.Article) block).anchor())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }
}
