package org.faxian.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.faxian.export.MadeManuscript;
import org.faxian.export.docx.OpenedDocx.Entry;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.Manuscript;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class DocxWriterTest {
    private static final DocxWriter WRITER = new DocxWriter();

    private static OpenedDocx opened(Manuscript manuscript) throws IOException {
        return OpenedDocx.of(MadeManuscript.written(WRITER, manuscript));
    }

    @Test
    void word_shows_the_outline_of_the_manuscript() throws IOException {
        for (Manuscript manuscript : List.of(MadeManuscript.ofText(), MadeManuscript.ofCompilation())) {
            List<Entry> expected = MadeManuscript.outline(manuscript).stream()
                    .map(outlined -> new Entry(outlined.level(), outlined.text()))
                    .toList();
            try (OpenedDocx docx = opened(manuscript)) {
                assertThat(docx.outline()).isEqualTo(expected).isNotEmpty();
            }
        }
    }

    @Test
    void headings_deeper_than_word_knows_are_of_its_deepest_style() throws IOException {
        try (OpenedDocx docx = opened(MadeManuscript.of(new Block.Heading(12, "1.1.1", "deep")))) {
            assertThat(docx.outline()).containsExactly(new Entry(9, "1.1.1"));
        }
    }

    @Test
    void pages_fonts_and_lines_are_those_of_official_documents() throws IOException {
        try (OpenedDocx docx = opened(MadeManuscript.ofText())) {
            CTSectPr page = docx.document().getDocument().getBody().getSectPr();
            assertThat(page.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(page.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
            assertThat(page.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1588));
            assertThat(docx.document()
                            .getStyles()
                            .getStyle("BodyText")
                            .getCTStyle()
                            .xmlText())
                    .contains("firstLineChars=\"200\"");
            XWPFParagraph title = docx.paragraph("云江省标识标牌管理办法");
            assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(font(docx, title.getRuns().getFirst())).isEqualTo("方正小标宋简体");
            assertThat(font(docx, docx.paragraph("第一章　总则").getRuns().getFirst()))
                    .isEqualTo("黑体");
            assertThat(docx.document().getFooterList())
                    .hasSize(2)
                    .allMatch(footer -> footer.getText().strip().startsWith("— "));
        }
    }

    private static String font(OpenedDocx docx, XWPFRun run) {
        return docx.document()
                .getStyles()
                .getStyle(run.getCTR().getRPr().getRStyleArray(0).getVal())
                .getCTStyle()
                .getRPr()
                .getRFontsArray(0)
                .getEastAsia();
    }

    @Test
    void the_label_of_an_article_is_in_heiti_and_bears_the_bookmark_of_its_place() throws IOException {
        try (OpenedDocx docx = opened(MadeManuscript.ofText())) {
            XWPFParagraph article = docx.paragraph("第一条　为了规范标识标牌，制定本办法。");

            assertThat(article.getRuns()).extracting(XWPFRun::text).containsExactly("第一条", "　为了规范标识标牌，制定本办法。");
            assertThat(font(docx, article.getRuns().getFirst())).isEqualTo("黑体");
            assertThat(article.getCTP().getBookmarkStartList()).hasSize(1);
            assertThat(docx.bookmarks()).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
        }
    }

    @Test
    void tables_are_tables_and_stay_apart() throws IOException {
        try (OpenedDocx text = opened(MadeManuscript.ofText());
                OpenedDocx two = opened(MadeManuscript.ofCompilation())) {
            assertThat(text.tables()).containsExactly(List.of(List.of("项目", "数量", ""), List.of("路牌", "2", "3")));
            assertThat(two.tables()).hasSize(2);
            List<Boolean> tables = two.areTables();
            assertThat(IntStream.range(1, tables.size()).noneMatch(i -> tables.get(i) && tables.get(i - 1)))
                    .isTrue();
        }
    }

    @Test
    void a_table_has_no_more_columns_than_word_opens() throws IOException {
        List<String> row = IntStream.range(0, 70).mapToObj(String::valueOf).toList();
        try (OpenedDocx docx = opened(MadeManuscript.of(new Block.Table(List.of(row))))) {
            List<String> cells = docx.tables().getFirst().getFirst();

            assertThat(cells).hasSize(63);
            assertThat(cells.getLast()).isEqualTo("62 63 64 65 66 67 68 69");
        }
    }

    @Test
    void signs_of_markup_stay_and_characters_that_xml_does_not_allow_do_not() throws IOException {
        try (OpenedDocx docx = opened(MadeManuscript.ofCompilation())) {
            assertThat(docx.paragraph("第一条　" + MadeManuscript.DIFFICULT_WRITTEN))
                    .isNotNull();
        }
    }

    @Test
    void contents_lead_to_their_places_with_page_numbers_that_word_computes() throws IOException {
        try (OpenedDocx docx = opened(MadeManuscript.ofCompilation())) {
            List<String> anchors = docx.links().map(link -> link.getAnchor()).toList();

            assertThat(anchors).hasSize(4);
            assertThat(docx.bookmarks()).containsAll(anchors.subList(0, 3));
            assertThat(docx.links())
                    .allMatch(link -> link.xmlText().contains(" PAGEREF " + link.getAnchor() + " "))
                    .allMatch(link -> Stream.of(link.getRArray())
                            .flatMap(run -> run.getFldCharList().stream())
                            .anyMatch(field -> field.isSetDirty()));
        }
    }

    @Test
    void cover_contents_parts_and_texts_begin_pages_of_their_own() throws IOException {
        try (OpenedDocx docx = opened(MadeManuscript.ofCompilation());
                OpenedDocx single = opened(MadeManuscript.ofText())) {
            assertThat(docx.pageStarts()).containsExactly("目录", "编辑说明", "规章", "甲办法", "云江省人民政府令");
            assertThat(docx.document().getDocument().getBody().getSectPr().isSetTitlePg())
                    .isTrue();
            assertThat(single.pageStarts()).containsExactly("附件1");
        }
    }

    @Test
    void the_facts_stand_behind_the_text_and_in_the_properties_of_the_file() throws IOException {
        try (OpenedDocx docx = opened(MadeManuscript.ofText())) {
            var core = docx.document().getProperties().getCoreProperties();
            List<XWPFParagraph> paragraphs = docx.document().getParagraphs();
            int heading = paragraphs.indexOf(docx.paragraph("文本说明（faxian: 1）"));

            assertThat(core.getTitle()).isEqualTo("云江省标识标牌管理办法");
            assertThat(core.getIdentifier()).isEqualTo("signsaaaaa@2024-03-01");
            assertThat(core.getCreated().toInstant()).hasToString("2024-06-01T00:00:00Z");
            assertThat(paragraphs.subList(heading + 1, paragraphs.size()))
                    .allMatch(paragraph -> paragraph.getStyleID().equals("Colophon"))
                    .extracting(XWPFParagraph::getText)
                    .contains("来源：http://localhost/regulations/signsaaaaa");
            assertThat(docx.document()
                            .getStyles()
                            .getStyle("ColophonHeading")
                            .getCTStyle()
                            .getPPr()
                            .getKeepNext()
                            .getVal())
                    .isIn(null, STOnOff1.ON, true);
        }
    }

    @Test
    void equal_manuscripts_give_equal_bytes() {
        assertThat(MadeManuscript.written(WRITER, MadeManuscript.ofCompilation()))
                .isEqualTo(MadeManuscript.written(new DocxWriter(), MadeManuscript.ofCompilation()));
    }
}
