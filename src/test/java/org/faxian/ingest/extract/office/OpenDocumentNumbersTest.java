package org.faxian.ingest.extract.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of automatic numbers in odt files. */
class OpenDocumentNumbersTest {
    private static final String NAMES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'";
    private static final String ARTICLES = "<text:list-style style:name='L1'>"
            + "<text:list-level-style-number text:level='1' style:num-prefix='第' style:num-suffix='条　'"
            + " style:num-format='一, 二, 三, ...'/>"
            + "<text:list-level-style-number text:level='2' loext:num-list-format='（%2%）' style:num-format='甲, 乙, 丙, ...'/>"
            + "</text:list-style>";

    @TempDir
    private Path folder;

    @Test
    void itemsAreNumberedAndItemsOfInnerListsAnewInEach() throws IOException {
        Path file = odt(
                ARTICLES,
                list(
                        "L1",
                        "",
                        item("渡口分为：", list("", "", item("公用；") + item("自用。")))
                                + item("渡船分为：", list("", "", item("木船。")))));

        assertThat(Extracting.paragraphs(file)).containsExactly("第一条　渡口分为：", "（甲）公用；", "（乙）自用。", "第二条　渡船分为：", "（甲）木船。");
    }

    @Test
    void aListGoesOnBehindOtherParagraphs() throws IOException {
        Path file = odt(
                ARTICLES,
                list("L1", " xml:id='x1'", item("渡口应当安全。"))
                        + "<text:p>前款所称渡口，不含便桥。</text:p>"
                        + list("L1", " text:continue-numbering='true'", item("渡船应当检验。"))
                        + list("L1", "", item("另起的一条。"))
                        + list("L1", " text:continue-list='x1'", item("渡工应当培训。")));

        assertThat(Extracting.paragraphs(file))
                .containsExactly("第一条　渡口应当安全。", "前款所称渡口，不含便桥。", "第二条　渡船应当检验。", "第一条　另起的一条。", "第三条　渡工应当培训。");
    }

    @Test
    void anItemMaySayItsNumberAndOnlyItsFirstParagraphBearsIt() throws IOException {
        Path file = odt(
                ARTICLES,
                list(
                        "L1",
                        "",
                        "<text:list-item text:start-value='7'><text:p>渡口应当安全。</text:p><text:p>具体办法另行制定。</text:p></text:list-item>"
                                + "<text:list-header><text:p>附则</text:p></text:list-header>" + item("本办法自公布之日起施行。")));

        assertThat(Extracting.paragraphs(file)).containsExactly("第七条　渡口应当安全。", "具体办法另行制定。", "附则", "第八条　本办法自公布之日起施行。");
    }

    @Test
    void headingsAreNumberedByTheOutline() throws IOException {
        String outline = "<text:outline-style style:name='Outline'>"
                + "<text:outline-level-style text:level='1' style:num-format='1'/>"
                + "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/></text:outline-style>";
        Path file = odt(
                outline,
                "<text:h text:outline-level='1'>范围</text:h><text:h text:outline-level='2'>渡口</text:h>"
                        + "<text:h text:outline-level='2'>渡船</text:h><text:h text:outline-level='3'>木船</text:h>");

        assertThat(Extracting.paragraphs(file)).containsExactly("1 范围", "1.1 渡口", "1.2 渡船", "木船");
    }

    @Test
    void aSeriesThatIsNotKnownIsReported() throws IOException {
        String style = "<text:list-style style:name='L9'>"
                + "<text:list-level-style-number text:level='1' style:num-suffix='.' style:num-format='イ, ロ, ハ, ...'/></text:list-style>";
        Path file = odt(style, list("L9", "", item("渡口")));

        assertThat(Extracting.paragraphs(file)).containsExactly("1.渡口");
        assertThat(Extracting.text(file).warnings()).extracting("code").containsExactly("number-format");
    }

    private static String list(String style, String more, String items) {
        return "<text:list" + (style.isEmpty() ? "" : " text:style-name='" + style + "'") + more + ">" + items
                + "</text:list>";
    }

    private static String item(String text, String... inside) {
        return "<text:list-item><text:p>" + text + "</text:p>" + String.join("", inside) + "</text:list-item>";
    }

    private Path odt(String styles, String body) throws IOException {
        Path file = folder.resolve("a.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(
                    zip,
                    "styles.xml",
                    "<office:document-styles" + NAMES + "><office:styles>" + styles
                            + "</office:styles></office:document-styles>");
            entry(
                    zip,
                    "content.xml",
                    "<office:document-content" + NAMES + "><office:body><office:text>" + body
                            + "</office:text></office:body></office:document-content>");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
