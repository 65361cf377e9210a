package org.faxian.ingest.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubTextTest {
    private static final String CONTAINER =
            "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                    + "<rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>";
    private static final String PACKAGE = """
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>
            <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="b" href="text/%E4%BA%8C.xhtml" media-type="application/xhtml+xml"/>
            <item id="a" href="../one.xhtml" media-type="application/xhtml+xml"/>
            <item id="c" href="notes.xhtml" media-type="application/xhtml+xml"/>
            <item id="p" href="picture.svg" media-type="image/svg+xml"/>
            </manifest><spine><itemref idref="n"/><itemref idref="p"/><itemref idref="a"/><itemref idref="b"/>
            <itemref idref="c" linear="no"/></spine></package>
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();

    private static String page(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>页</title><style>p { }</style></head><body>"
                + body + "</body></html>";
    }

    private void book() {
        parts.put("META-INF/container.xml", CONTAINER);
        parts.put("OPS/book.opf", PACKAGE);
        parts.put("OPS/nav.xhtml", page("<nav><ol><li>目录</li></ol></nav>"));
        parts.put("one.xhtml", page("<h1>云江省路牌办法</h1>\n<p>第一条　为了规范\n  路牌，<b>制定</b>本办法。</p>"));
        parts.put(
                "OPS/text/二.xhtml",
                page("<table><tr><td>项目</td><td>数量</td></tr></table><section>第二条</section><dl><dt>甲</dt><dd>乙</dd></dl>"
                        + "<script>x()</script>"));
        parts.put("OPS/notes.xhtml", page("<p>注</p>"));
    }

    private Path written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Extracting.write(folder.resolve("book.epub"), out.toByteArray());
    }

    @Test
    void pages_are_read_in_the_order_of_the_book_without_navigation_and_notes() {
        book();

        assertThat(Extracting.text(written()).mediaType()).isEqualTo("application/epub+zip");
        assertThat(Extracting.paragraphs(written()))
                .containsExactly("云江省路牌办法", "第一条　为了规范路牌，制定本办法。", "项目\t数量", "第二条", "甲", "乙");
    }

    @Test
    void a_book_without_a_page_that_it_names_is_damaged() {
        book();
        parts.remove("one.xhtml");

        assertThat(Extracting.ended(written())).isInstanceOf(IngestOutcome.Damaged.class);
    }

    @Test
    void a_book_without_a_package_is_damaged() {
        book();
        parts.remove("META-INF/container.xml");

        assertThat(Extracting.ended(written())).isInstanceOf(IngestOutcome.Damaged.class);
    }

    @Test
    void a_book_that_is_not_xml_is_damaged() {
        book();
        parts.put("one.xhtml", "<html><body><p>第一条");

        assertThat(Extracting.ended(written())).isInstanceOf(IngestOutcome.Damaged.class);
    }

    @Test
    void a_book_that_unpacks_to_more_than_any_text_is_damaged() {
        book();
        parts.put("one.xhtml", page("<!--" + " ".repeat(41_000_000) + "--><p>第一条</p>"));

        assertThat(Extracting.ended(written())).isInstanceOf(IngestOutcome.Damaged.class);
    }

    @Test
    void a_book_with_encrypted_pages_is_encrypted_and_one_with_encrypted_fonts_is_not() {
        book();
        String encryption = "<encryption><CipherReference URI=\"%s\"/></encryption>";

        parts.put("META-INF/encryption.xml", encryption.formatted("OPS/font.otf"));
        assertThat(Extracting.paragraphs(written())).hasSize(6);
        parts.put("META-INF/encryption.xml", encryption.formatted("one.xhtml"));
        assertThat(Extracting.ended(written())).isInstanceOf(IngestOutcome.Encrypted.class);
    }

    @Test
    void files_outside_are_not_read_through_entities() {
        book();
        parts.put(
                "one.xhtml",
                "<!DOCTYPE html [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>" + page("<p>第一条　&f;制定本办法。</p>"));

        assertThat(Extracting.paragraphs(written())).contains("第一条　制定本办法。");
    }
}
