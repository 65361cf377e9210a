package org.faxian.ingest.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that only text visible to a reader in the word processor is extracted. */
class UnseenTextTest {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    private Path folder;

    @Test
    void hiddenTextOfADocxIsNoPartOfTheText() throws IOException {
        assertThat(docx("<w:p>" + run("", "第一条　渡口应当安全。") + run("<w:rPr><w:vanish/></w:rPr>", "草稿号17") + "</w:p>"
                        + "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + run("", "第二条　渡船应当检验。") + "</w:p>"))
                .containsExactly("第一条　渡口应当安全。", "第二条　渡船应当检验。");
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws IOException {
        assertThat(docx("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("", "第一条　渡口") + "</w:p><w:p>"
                        + run("", "应当安全。") + "</w:p>"))
                .containsExactly("第一条　渡口应当安全。");
    }

    @Test
    void aCircledNumberSetAsASymbolIsText() throws IOException {
        assertThat(docx("<w:p><w:r><w:sym w:font=\"宋体\" w:char=\"2460\"/></w:r>" + run("", "水流平缓；") + "</w:p>"))
                .containsExactly("①水流平缓；");
    }

    @Test
    void anRtfIsReadWithItsAutomaticNumbersAndWithoutDeletedHiddenAndRemarkedText() {
        String rtf = "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}\\pard\\plain {\\listtext\\pard\\plain "
                + escaped("第一条") + "\\tab}" + escaped("渡口应当") + "{\\rtlch\\af0 \\fs32\\deleted\\revauthdel0 "
                + escaped("尽量")
                + "}{\\v " + escaped("草稿") + "}{\\*\\annotation " + escaped("批注") + "}" + escaped("安全。") + "\\par }";

        assertThat(Extracting.paragraphs(Extracting.write(folder.resolve("a.rtf"), rtf, US_ASCII)))
                .containsExactly("第一条 渡口应当安全。");
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
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                            + OFFICE + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        }
        return Extracting.paragraphs(file);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }

    private static String run(String properties, String text) {
        return "<w:r>" + properties + "<w:t>" + text + "</w:t></w:r>";
    }

    private static String escaped(String text) {
        StringBuilder rtf = new StringBuilder();
        text.chars().forEach(c -> rtf.append("\\u").append((short) c).append("\\'3f"));
        return rtf.toString();
    }
}
