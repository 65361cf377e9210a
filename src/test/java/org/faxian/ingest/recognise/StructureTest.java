package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faxian.regulation.Provision;
import org.faxian.regulation.Provision.Annex;
import org.faxian.regulation.Provision.Article;
import org.faxian.regulation.Provision.Chapter;
import org.faxian.regulation.Provision.NumberedSection;
import org.faxian.regulation.Provision.Part;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.RegulationText;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static List<String> paths(RecognisedDocument read) {
        return read.text().articles().stream().map(a -> a.number().path()).toList();
    }

    @Test
    void articles_are_found_however_they_are_written() {
        assertThat(paths(Reading.of(
                        "云江省茶叶条例", "第一条　为了茶叶。", "笫 二 条 茶叶是指茶。", "第三条【种植】可以种植。", "第四条茶农可以卖茶。", "第四条之一　也可以送茶。")))
                .containsExactly("1", "2", "3", "4", "4-1");
    }

    @Test
    void a_citation_at_the_start_of_a_line_is_no_article() {
        RecognisedDocument read =
                Reading.of("云江省茶叶条例", "第一条　为了茶叶。", "第二条第二款规定的茶叶除外。", "第二条、第三条所列茶叶除外。", "第二条规定的茶叶除外。", "第二条　茶叶是指茶。");

        assertThat(paths(read)).containsExactly("1", "2");
        assertThat(read.text().articles().getFirst().children()).hasSize(4);
    }

    @Test
    void articles_run_together_in_one_paragraph_are_taken_apart() {
        RecognisedDocument read = Reading.of("云江省茶叶条例", "第一条　为了茶叶。 第二条　茶叶是指茶。依照第三条规定办理。第三条茶农可以卖茶。");

        assertThat(paths(read)).containsExactly("1", "2", "3");
    }

    @Test
    void parts_chapters_and_sections_hold_their_articles() {
        RegulationText text = Reading.of(
                        "云江省民事条例",
                        "第一编 总 则",
                        "第一章 一般规定",
                        "第一节 原则",
                        "第一条　为了民事。",
                        "第二章 人",
                        "第二条　人是人。",
                        "第二编 物",
                        "第三条　物是物。")
                .text();

        assertThat(text.provisions()).hasSize(2).allMatch(Part.class::isInstance);
        Part part = (Part) text.provisions().getFirst();
        assertThat(part.heading()).isEqualTo("总则");
        assertThat(part.children()).extracting(p -> ((Chapter) p).heading()).containsExactly("一般规定", "人");
        assertThat(text.articles()).hasSize(3);
    }

    @Test
    void a_table_of_contents_makes_no_chapters() {
        RegulationText text = Reading.of(
                        "云江省茶叶条例", "目　录", "第一章　总则", "第二章　附则", "第一章　总则", "第一条　为了茶叶。", "第二章　附则", "第二条　自公布之日起施行。")
                .text();

        assertThat(text.contents()).containsExactly("目　录", "第一章　总则", "第二章　附则");
        assertThat(text.provisions()).hasSize(2);
    }

    @Test
    void paragraphs_subparagraphs_and_items_stand_beneath_their_article() {
        Article article = Reading.of("云江省茶叶条例", "第一条　茶叶分为：", "（一）绿茶：", "1.炒青；", "2.烘青；", "（二）红茶。", "其他茶叶另行规定。")
                .text()
                .articles()
                .getFirst();

        assertThat(article.children()).hasSize(2);
        assertThat(article.children().getFirst().children())
                .extracting(Provision::line)
                .containsExactly("（一）绿茶：", "（二）红茶。");
        assertThat(article.children().getFirst().children().getFirst().children())
                .hasSize(2);
    }

    @Test
    void a_document_without_articles_has_numbered_sections() {
        RegulationText text = Reading.of(
                        "云江省人民政府关于茶叶的意见",
                        "各市人民政府：",
                        "现提出以下意见。",
                        "一、总体要求",
                        "（一）要好。",
                        "1.很好；",
                        "2.更好。",
                        "（二）要快。",
                        "二、保障",
                        "各地要落实。")
                .text();

        assertThat(text.preamble()).containsExactly("各市人民政府：", "现提出以下意见。");
        NumberedSection first = (NumberedSection) text.provisions().getFirst();
        assertThat(first.children())
                .extracting(p -> ((NumberedSection) p).number())
                .containsExactly("1.1", "1.2");
        assertThat(first.children().getFirst().children())
                .extracting(p -> ((NumberedSection) p).number())
                .containsExactly("1.1.1", "1.1.2");
    }

    @Test
    void annexes_follow_the_last_article_and_number_their_own() {
        RegulationText text = Reading.of(
                        "云江省茶叶条例", "第一条　见附件1。", "第二条　自公布之日起施行。", "附件1", "茶叶目录", "一、绿茶", "附件2：茶农守则", "第一条　勤劳。")
                .text();

        assertThat(text.articles()).hasSize(2);
        assertThat(text.annexes()).extracting(Annex::heading).containsExactly("茶叶目录", "茶农守则");
        assertThat(text.annexes().getLast().children()).hasSize(1).allMatch(Article.class::isInstance);
    }

    @Test
    void a_repeated_number_and_a_gap_are_said() {
        RecognisedDocument read = Reading.of("云江省茶叶条例", "第一条　一。", "第一条　又一。", "第四条　四。");

        assertThat(paths(read)).containsExactly("1", "1~2", "4");
        assertThat(read.warnings()).extracting(Warning::code).contains("article-repeated", "article-gap");
    }

    @Test
    void marks_of_markdown_are_left_out() {
        RecognisedDocument read =
                Reading.of("# 云江省茶叶条例", "2020年3月1日 云江省人民政府公布", "<!-- INFO END -->", "## 第一章 总 则", "第一条 为了茶叶。");

        assertThat(read.text().lines()).containsExactly("云江省茶叶条例", "2020年3月1日 云江省人民政府公布", "第一章　总则", "第一条　为了茶叶。");
    }

    @Test
    void the_authority_and_the_date_at_the_end_are_the_signature() {
        RegulationText text =
                Reading.of("关于茶叶的通知", "各市：", "请种茶。", "云江省农业厅", "2020年3月1日").text();

        assertThat(text.signature()).containsExactly("云江省农业厅", "2020年3月1日");
    }

    @Test
    void the_rows_of_a_table_stay_rows_whatever_their_first_cell_counts() {
        RecognisedDocument read = Reading.of(
                "云江省收费办法", "第一条　收费标准如下：", "序号\t项目\t金额", "一、\t登记费\t8元", "1.\t其中\t2元", "第二条　本办法自2020年7月1日起施行。");

        assertThat(read.text().articles()).hasSize(2);
        assertThat(read.text().articles().getFirst().children())
                .extracting(Provision.Paragraph::text)
                .containsExactly("收费标准如下：", "序号\t项目\t金额", "一、\t登记费\t8元", "1.\t其中\t2元");
    }
}
