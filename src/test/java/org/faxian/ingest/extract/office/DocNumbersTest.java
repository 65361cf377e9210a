package org.faxian.ingest.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PlfLfo;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of automatic numbers in doc files. */
class DocNumbersTest {
    private static final short LIST_OF_PARAGRAPH = 0x460b;
    private static final short LEVEL_OF_PARAGRAPH = 0x260a;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"37, 四", "39, 四", "30, 丁", "31, 卯", "38, 肆", "34, 肆", "1, IV", "14, ４", "18, ④", "22, 04"})
    void numbersAreWrittenInTheFormatOfTheirList(int format, String fourth) throws Exception {
        assertThat(Extracting.paragraphs(numbered(format))).contains("第" + fourth + "条 关于做好渡口安全工作的通知", "云江省人民政府办公厅文件");
    }

    @Test
    void aFormatThatIsNotKnownIsReported() throws Exception {
        assertThat(Extracting.text(numbered(47)).warnings()).extracting("code").containsExactly("number-format");
    }

    /** Writes a letter with all paragraphs, including those of its text box, in one list that begins with 2. */
    private Path numbered(int format) throws IOException, ReflectiveOperationException {
        Path file = folder.resolve("a.doc");
        try (InputStream in = DocNumbersTest.class.getResourceAsStream("letterhead.doc");
                HWPFDocument document = new HWPFDocument(in);
                OutputStream out = Files.newOutputStream(file)) {
            giveListTables(document);
            HWPFList list = new HWPFList(true, document.getStyleSheet());
            document.registerList(list);
            list.getListData().setLevel(0, level(2, format, "第\u0000条", 2));
            for (PAPX paragraph : document.getParagraphTable().getParagraphs()) {
                paragraph.getSprmBuf().updateSprm(LIST_OF_PARAGRAPH, (short) 1);
                paragraph.getSprmBuf().updateSprm(LEVEL_OF_PARAGRAPH, (byte) 0);
            }
            document.write(out);
        }
        return file;
    }

    /**
     * Returns a level in the binary form of the format (LVL); the library offers no other way to create a complete one.
     */
    @SuppressWarnings("deprecation") // the only constructor that takes the places of the numbers
    private static ListLevel level(int start, int format, String text, int place) {
        ByteBuffer level = ByteBuffer.allocate(30 + 2 * text.length()).order(ByteOrder.LITTLE_ENDIAN);
        level.putInt(start).put((byte) format).put((byte) 0).put((byte) place);
        level.position(28);
        level.putShort((short) text.length());
        text.chars().forEach(c -> level.putShort((short) c));
        return new ListLevel(level.array(), 0);
    }

    /** Gives the document list tables, because the library adds lists only to documents that have some. */
    private static void giveListTables(HWPFDocument document) throws ReflectiveOperationException {
        Constructor<PlfLfo> lists = PlfLfo.class.getDeclaredConstructor(byte[].class, int.class, int.class);
        lists.setAccessible(true);
        ListTables tables = new ListTables();
        set(ListTables.class.getDeclaredField("_plfLfo"), tables, lists.newInstance(new byte[4], 0, 4));
        set(HWPFDocumentCore.class.getDeclaredField("_lt"), document, tables);
    }

    private static void set(Field field, Object owner, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(owner, value);
    }
}
