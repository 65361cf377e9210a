package org.faxian.export.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.fixture.Manuscripts;
import org.faxian.fixture.VersionBuilder;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.extract.TextExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.reader.OFDReader;

/** Tests of OFD files, read again with the reader of ingestion and with ofdrw. */
class OfdWriterTest {
    private static final VersionBuilder SIGNS = VersionBuilder.titled("云江省标识标牌管理办法")
            .promulgated("2024-01-02")
            .effective("2024-03-01")
            .chapter("第一章　总则")
            .article("1", "为了规范标识标牌，制定本办法。" + "标牌应当整洁、完好（含夜间照明），".repeat(20) + "并符合标准。", "（一）路牌；")
            .article("2", "收费如下：", "项目\t数量\t单价", "路牌\t2\t30");

    @TempDir
    private Path folder;

    private Path made(Manuscript manuscript) throws IOException {
        return Files.write(
                folder.resolve("made.ofd"), Manuscripts.written(new OfdWriter(Manuscripts.fonts()), manuscript));
    }

    @Test
    void the_reader_of_ingestion_finds_the_words_of_the_text_in_order() throws Exception {
        Manuscript manuscript = Manuscripts.of(SIGNS);

        ExtractedText text = ((Extraction.Text) new TextExtractor().extract(made(manuscript), "made.ofd")).text();

        assertThat(Manuscripts.squeezed(String.join("", text.paragraphs())))
                .isEqualTo(Manuscripts.words(manuscript).replaceFirst("文本说明（faxian:1）.*$", ""));
    }

    @Test
    void ofdrw_finds_the_pages_and_their_size() throws IOException {
        try (OFDReader reader = new OFDReader(made(Manuscripts.of(SIGNS)))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(2);
            assertThat(reader.getPageSize(1).getWidth()).isEqualTo(210);
        }
    }

    @Test
    void the_outline_stands_in_the_description_of_the_document() throws IOException {
        String document = members(SIGNS).get("Doc_0/Document.xml");
        assertThat(document).contains("<ofd:OutlineElem Title=\"云江省标识标牌管理办法\">", "<ofd:OutlineElem Title=\"第一章　总则\">");
        assertThat(document.indexOf("第一章　总则")).isLessThan(document.indexOf("</ofd:OutlineElem>"));
    }

    @Test
    void equal_manuscripts_give_equal_bytes_of_the_day_of_their_facts() throws IOException {
        OfdWriter writer = new OfdWriter(Manuscripts.fonts());
        assertThat(Manuscripts.written(writer, Manuscripts.of(SIGNS)))
                .isEqualTo(Manuscripts.written(writer, Manuscripts.of(SIGNS)));
        assertThat(members(SIGNS).get("OFD.xml")).contains("<ofd:CreationDate>2024-06-01</ofd:CreationDate>");
    }

    private static Map<String, String> members(VersionBuilder text) throws IOException {
        byte[] bytes = Manuscripts.written(new OfdWriter(Manuscripts.fonts()), Manuscripts.of(text));
        Map<String, String> members = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                members.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return members;
    }
}
