package org.faxian.ingest.extract.office;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of pictures and formulas among the words, which are noted in the text, and of decoration, which is not. */
class DroppedPicturesTest {
    private static final String EXTENT = "<wp:extent cx=\"900000\" cy=\"%d\"/>";
    private static final String PICTURE = "<a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic>";
    private static final int CENTIMETRE = 360_000;

    @TempDir
    private Path folder;

    @Test
    void aPictureAmongTheWordsOfADocxStandsInItsText() throws IOException {
        assertThat(docx(p(t("滞纳金按"), inline(CENTIMETRE), t("计算。"))
                        + p(
                                "<w:r><w:pict><v:shape style=\"width:9pt;height:12pt\"><v:imagedata/></v:shape></w:pict></w:r>",
                                t("为系数。"))))
                .containsExactly("滞纳金按￼计算。", "￼为系数。");
    }

    @Test
    void aSealALineAndAHiddenOrDeletedPictureOfADocxAreNoPartOfItsText() throws IOException {
        String seal = "<w:r><w:drawing><wp:anchor>" + EXTENT.formatted(CENTIMETRE) + PICTURE
                + "</wp:anchor></w:drawing></w:r>";
        String oldSeal =
                "<w:r><w:pict><v:shape style=\"position:absolute;height:90pt\"><v:imagedata/></v:shape></w:pict></w:r>";
        String hidden = inline(CENTIMETRE).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>");
        String deleted = "<w:del>" + inline(CENTIMETRE) + "</w:del>";

        assertThat(docx(p(inline(CENTIMETRE / 20)) + p(t("云江省人民政府"), seal, oldSeal, hidden, deleted)))
                .containsExactly("云江省人民政府");
    }

    @Test
    void ofAFormulaOnOneLineTheLettersAreEnoughAndAFractionHasToBeLookedAt() throws IOException {
        String fraction =
                "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>";

        assertThat(
                        docx(
                                p(t("余额为"), "<m:oMath><m:r><m:t>c+d</m:t></m:r></m:oMath>", t("。"))
                                        + p(t("单价为"), fraction, t("。"))
                                        + p(
                                                t("系数为"),
                                                "<w:r><w:object><v:shape style=\"height:20pt\"><v:imagedata/></v:shape></w:object></w:r>")))
                .containsExactly("余额为c+d。", "单价为ab￼。", "系数为￼");
    }

    @Test
    void aPictureInATableStandsInItsCellAndARowStaysWhatItWas() throws IOException {
        String table =
                "<w:tbl><w:tr><w:tc>" + p(t("标志")) + "</w:tc><w:tc>" + p(t("禁止"), inline(CENTIMETRE)) + "</w:tc></w:tr>"
                        + "<w:tr><w:tc>" + p(t("框内一段。")) + p(t("框内又一段。")) + "</w:tc><w:tc>" + p(inline(CENTIMETRE))
                        + "</w:tc></w:tr></w:tbl>";

        assertThat(docx(table)).containsExactly("标志\t禁止￼", "框内一段。", "框内又一段。", "￼");
    }

    @Test
    void aPictureOfAnOdtCountsWhereItIsTiedAsACharacter() throws IOException {
        String frame = "<draw:frame text:anchor-type='%s' svg:height='1cm'>%s</draw:frame>";
        String formula = "<draw:object/><draw:image/>";
        Path file = folder.resolve("a.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(
                    zip,
                    "content.xml",
                    "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
                            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
                            + "<text:p>费率按" + frame.formatted("as-char", formula) + "计算。</text:p><text:p>云江省人民政府"
                            + frame.formatted("char", "<draw:image/>")
                            + "</text:p></office:text></office:body></office:document-content>");
        }

        assertThat(Extracting.paragraphs(file)).containsExactly("费率按￼计算。", "云江省人民政府");
    }

    @Test
    void aPictureOfAnRtfCountsOnceAndNotInAShape() {
        String picture =
                "{\\*\\shppict{\\pict\\pichgoal300\\pngblip 89504e47}}{\\nonshppict{\\pict\\pichgoal300\\wmetafile8 0100}}";
        String seal = "{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv {\\pict\\pichgoal900\\pngblip 89504e47}}}}}";
        String rtf = "{\\rtf1\\ansi\\ansicpg936{\\header {\\pict\\pichgoal300\\pngblip 89504e47}}\\pard A" + picture
                + "B\\par C" + seal + "\\par {\\pict\\pichgoal20\\pngblip 89504e47}\\par}";

        assertThat(Extracting.paragraphs(Extracting.write(folder.resolve("a.rtf"), rtf, US_ASCII)))
                .containsExactly("A￼B", "C");
    }

    @Test
    void aPictureOfADocCountsAmongTheWordsAndNotWhereItFloats() throws IOException {
        Path file = folder.resolve("a.doc");
        try (InputStream doc = DroppedPicturesTest.class.getResourceAsStream("pictures.doc")) {
            Files.copy(doc, file);
        }

        assertThat(Extracting.paragraphs(file))
                .containsExactly("云江省燃气计量收费管理办法", "第一条　燃气费按照下列公式计算：", "￼", "第二条　滞纳金按￼计算。", "云江省人民政府", "2024年2月1日");
    }

    @Test
    void aPictureInTheArticleOfAPageStandsInItsText() {
        assertThat(page("<p>地名中的<img src='./W020240105.gif' width='16' height='18'>字，见附图：</p>"
                        + "<p><a href='/big.jpg'><img src='/upload/2024/small.jpg' width='600'></a></p>"
                        + "<p>单价为<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>，余额为<math><mi>c</mi></math>。</p>"))
                .containsExactly("地名中的￼字，见附图：", "￼", "单价为ab￼，余额为c。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='/ueditor/dialogs/attachment/fileTypeImages/icon_doc.gif'><a href='/a.doc'>附件</a>",
                "<img src='/images/d.png' width='16' height='16'><a href='/a.doc'>附件</a>",
                "<a href='/a.doc'><img src='/images/d.png'>附件</a>",
                "<img src='spacer.gif'>附件",
                "<img src='/line1.gif' width='600'>附件",
                "<img src='x.gif' width='1' height='1'>附件",
                "<img src='data:image/gif;base64,R0lGOD' style='width:1px;height: 1px'>附件",
                "<img src='/seal.png' align='left' width='157'>附件",
                "<img src='/images/2023/a.png' alt='扫一扫在手机打开当前页'>附件",
                "<img alt=''>附件"
            })
    void iconsSpacersAndSealsOfAPageAreNoPartOfItsText(String decorated) {
        assertThat(page("<p>" + decorated + "</p>")).containsExactly("附件");
    }

    @Test
    void whatASitePutsBeneathItsArticlesGoesWithItsPictures() {
        assertThat(
                        page(
                                "<p>本办法自2024年3月1日起施行。</p><p><img src='/a1.png'></p><p>责任编辑：张三</p><p><img src='/code7.png'></p>"))
                .containsExactly("本办法自2024年3月1日起施行。", "￼");
    }

    private List<String> page(String article) {
        return Extracting.paragraphs(Extracting.write(
                folder.resolve("a.html"), "<html><body><div id='zoom'>" + article + "</div></body></html>", UTF_8));
    }

    private static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static String t(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String inline(int height) {
        return "<w:r><w:drawing><wp:inline>" + EXTENT.formatted(height) + PICTURE + "</wp:inline></w:drawing></w:r>";
    }

    private List<String> docx(String body) throws IOException {
        Path file = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:wp=\"urn:wp\" xmlns:a=\"urn:a\""
                            + " xmlns:pic=\"urn:pic\" xmlns:v=\"urn:v\" xmlns:m=\"urn:m\"><w:body>" + body
                            + "</w:body></w:document>");
        }
        return Extracting.paragraphs(file);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
