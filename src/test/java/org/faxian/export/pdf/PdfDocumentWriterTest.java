package org.faxian.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.fixture.Manuscripts;
import org.faxian.fixture.VersionBuilder;
import org.junit.jupiter.api.Test;

/** Tests of PDF files, read again with PDFBox. */
class PdfDocumentWriterTest {
    private static final VersionBuilder SIGNS = VersionBuilder.titled("云江省标识标牌管理办法")
            .promulgated("2024-01-02")
            .effective("2024-03-01")
            .chapter("第一章　总则")
            .article("1", "为了规范标识标牌，制定本办法。" + "标牌应当整洁、完好（含夜间照明），".repeat(20) + "并符合标准。", "本办法所称标牌包括：", "（一）路牌；")
            .chapter("第二章　收费")
            .article("2", "收费如下：", "项目\t数量\t单价", "路牌\t2\t30")
            .annex("附件1", "标牌目录", "第一条　路牌。");

    private static PDDocument made(Manuscript manuscript) throws IOException {
        return Loader.loadPDF(Manuscripts.written(new PdfDocumentWriter(Manuscripts.fonts()), manuscript));
    }

    private static String text(PDDocument pdf) throws IOException {
        String text = new PDFTextStripper().getText(pdf);
        return Manuscripts.squeezed(text.replaceAll("(?m)^\\s*— \\d+ —\\s*$", ""));
    }

    @Test
    void the_words_of_the_text_come_out_again_in_order() throws IOException {
        Manuscript manuscript = Manuscripts.of(SIGNS);
        try (PDDocument pdf = made(manuscript)) {
            assertThat(text(pdf)).isEqualTo(Manuscripts.words(manuscript));
        }
    }

    @Test
    void fonts_are_embedded_as_subsets() throws IOException {
        byte[] bytes = Manuscripts.written(new PdfDocumentWriter(Manuscripts.fonts()), Manuscripts.of(SIGNS));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                fonts.add(pdf.getPage(0).getResources().getFont(name));
            }
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().charAt(6) == '+');
        }
        assertThat(bytes).hasSizeLessThan(2_000_000);
    }

    @Test
    void the_outline_is_that_of_the_manuscript_and_leads_to_pages() throws IOException {
        try (PDDocument pdf = made(Manuscripts.of(SIGNS))) {
            List<String> outline = new ArrayList<>();
            collect(pdf, pdf.getDocumentCatalog().getDocumentOutline(), "", outline);
            assertThat(outline).containsExactly("云江省标识标牌管理办法", "-第一章　总则", "-第二章　收费", "-附件1");
            assertThat(pdf.getDocumentCatalog().getNames().getDests().getValue("signsaaaaa@2024-03-01/articles/2"))
                    .isNotNull();
        }
    }

    private static void collect(PDDocument pdf, PDOutlineNode node, String indent, List<String> outline)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            assertThat(item.findDestinationPage(pdf)).isNotNull();
            outline.add(indent + item.getTitle());
            collect(pdf, item, indent + "-", outline);
        }
    }

    @Test
    void equal_manuscripts_give_equal_bytes() {
        PdfDocumentWriter writer = new PdfDocumentWriter(Manuscripts.fonts());
        assertThat(Manuscripts.written(writer, Manuscripts.of(SIGNS)))
                .isEqualTo(Manuscripts.written(writer, Manuscripts.of(SIGNS)));
    }

    @Test
    void a_character_without_a_glyph_is_replaced_and_the_facts_say_how_many() throws IOException {
        try (PDDocument pdf = made(Manuscripts.of(
                VersionBuilder.titled("云江省标牌办法").promulgated("2024-01-02").article("1", "甲\uE123乙\uE124丙。")))) {
            assertThat(text(pdf)).contains("第一条甲〓乙〓丙。", "本文件有2个字符缺少字形，以“〓”代替");
        }
    }

    @Test
    void contents_name_the_page_of_each_text_and_lead_to_it() throws IOException {
        Block paragraph = new Block.Paragraph("标牌应当整洁。".repeat(60));
        try (PDDocument pdf = made(new Manuscripts.OfBlocks(List.of(
                new Block.Cover("汇编", List.of("2024年6月1日")),
                new Block.Contents(
                        "目录", List.of(new Block.ContentsEntry(1, "甲办法", "a"), new Block.ContentsEntry(1, "乙办法", "b"))),
                new Block.Title(1, "甲办法", "a"),
                paragraph,
                paragraph,
                new Block.Title(1, "乙办法", "b"),
                paragraph)))) {
            assertThat(text(pdf)).containsPattern("甲办法·*3·*乙办法·*5");
            assertThat(pdf.getPage(1).getAnnotations()).hasSize(2).allMatch(PDAnnotationLink.class::isInstance);
        }
    }

    @Test
    void a_table_continues_on_the_next_page_and_loses_no_cell() throws IOException {
        List<List<String>> rows = IntStream.range(0, 120)
                .mapToObj(i -> List.of("第" + i + "行", "长".repeat(i), "末" + i))
                .toList();
        try (PDDocument pdf = made(new Manuscripts.OfBlocks(List.of(new Block.Table(rows))))) {
            String text = text(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(rows).allMatch(row -> text.contains(row.getFirst()) && text.contains(row.getLast()));
            assertThat(text.chars().filter(c -> c == '长').count()).isEqualTo(120 * 119 / 2);
        }
    }

    @Test
    void a_heading_does_not_stand_alone_at_the_end_of_a_page() throws IOException {
        for (int lines = 15; lines < 25; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, new Block.Paragraph("标牌。")));
            blocks.add(new Block.Heading(1, "第二章　收费", "a"));
            blocks.add(new Block.Paragraph("收费如下。"));
            try (PDDocument pdf = made(new Manuscripts.OfBlocks(blocks))) {
                PDFTextStripper first = new PDFTextStripper();
                first.setEndPage(1);
                String page = first.getText(pdf);
                assertThat(page.contains("收费如下")).as(lines + " lines").isEqualTo(page.contains("第二章"));
            }
        }
    }

    @Test
    void the_file_calls_itself_pdf_a_2b_of_the_day() throws IOException {
        try (PDDocument pdf = made(Manuscripts.of(SIGNS))) {
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<pdfaid:part>2</pdfaid:part>", "云江省标识标牌管理办法", "2024-06-01T00:00:00+08:00");
            assertThat(pdf.getVersion()).isEqualTo(1.7f);
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Faxian");
        }
    }
}
