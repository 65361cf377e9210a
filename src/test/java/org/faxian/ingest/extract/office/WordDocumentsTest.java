package org.faxian.ingest.extract.office;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordDocumentsTest {
    @TempDir
    private Path folder;

    @Test
    void aDocxIsReadParagraphByParagraphWithoutHeadersAndFooters() throws IOException {
        Path file = folder.resolve("办法.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("云江省人民政府公报");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("— 1 —");
            paragraph(document, "云江省渡口管理办法");
            paragraph(document, "　　第一条　为了保障渡运安全，制定本办法。");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("渡口");
            table.getRow(0).getCell(1).setText("限载");
            table.getRow(1).getCell(0).setText("白石渡");
            table.getRow(1).getCell(1).setText("20人");
            paragraph(document, "　　第二条　本办法自2024年3月1日起施行。");
            save(document, file);
        }

        assertThat(Extracting.paragraphs(file))
                .containsExactly("云江省渡口管理办法", "第一条　为了保障渡运安全，制定本办法。", "渡口\t限载", "白石渡\t20人", "第二条　本办法自2024年3月1日起施行。");
    }

    @Test
    void footnotesStandBehindTheText() throws IOException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("核定载客数由海事管理机构确定。");
            XWPFParagraph article = document.createParagraph();
            article.createRun().setText("第一条　渡船不得超过核定载客数。");
            article.addFootnoteReference(note);
            paragraph(document, "第二条　本办法自2024年3月1日起施行。");
            save(document, file);
        }

        assertThat(Extracting.paragraphs(file))
                .containsExactly("第一条　渡船不得超过核定载客数。", "第二条　本办法自2024年3月1日起施行。", "核定载客数由海事管理机构确定。");
    }

    @Test
    void articlesThatWordNumbersByItselfKeepTheirNumbers() throws IOException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ONE);
            level(list, 0, "第%1条　", STNumberFormat.CHINESE_COUNTING_THOUSAND);
            level(list, 1, "（%2）", STNumberFormat.CHINESE_COUNTING);
            BigInteger numId = document.createNumbering()
                    .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
            numbered(document, numId, 0, "渡口应当具备下列条件：");
            numbered(document, numId, 1, "水流平缓；");
            numbered(document, numId, 1, "水深足够。");
            numbered(document, numId, 0, "渡船应当检验。");
            numbered(document, numId, 1, "按期；");
            save(document, file);
        }

        assertThat(Extracting.paragraphs(file))
                .containsExactly("第一条　渡口应当具备下列条件：", "（一）水流平缓；", "（二）水深足够。", "第二条　渡船应当检验。", "（一）按期；");
    }

    @Test
    void aLineBreakInsideATitleDoesNotTearIt() throws IOException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph title = document.createParagraph();
            title.createRun().setText("云江省人民政府办公厅关于印发");
            title.getRuns().getFirst().addBreak();
            title.createRun().setText("渡口安全工作方案的通知");
            XWPFParagraph articles = document.createParagraph();
            articles.createRun().setText("第一条　渡口应当安全。");
            articles.getRuns().getFirst().addBreak();
            articles.createRun().setText("第二条　渡船应当检验。");
            save(document, file);
        }

        assertThat(Extracting.paragraphs(file))
                .containsExactly("云江省人民政府办公厅关于印发渡口安全工作方案的通知", "第一条　渡口应当安全。", "第二条　渡船应当检验。");
    }

    @Test
    void aDocxCutOffIsDamaged() throws IOException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            paragraph(document, "第一条　为了保障渡运安全，制定本办法。");
            save(document, file);
        }
        byte[] whole = Files.readAllBytes(file);
        Extracting.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));

        assertThat(Extracting.ended(file)).isInstanceOf(IngestOutcome.Damaged.class);
    }

    @Test
    void aDocxWithAPasswordIsEncrypted() throws Exception {
        Path file = folder.resolve("a.docx");
        try (POIFSFileSystem store = new POIFSFileSystem();
                XWPFDocument document = new XWPFDocument()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OutputStream out = encryptor.getDataStream(store)) {
                document.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                store.writeFilesystem(out);
            }
        }

        assertThat(Extracting.ended(file)).isInstanceOf(IngestOutcome.Encrypted.class);
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndReported() throws IOException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("第一条　渡口应当");
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("尽量");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("安全。");
            save(document, file);
        }

        assertThat(Extracting.paragraphs(file)).containsExactly("第一条　渡口应当安全。");
        assertThat(Extracting.text(file).warnings()).extracting("code").containsExactly("tracked-changes");
    }

    @Test
    void anOdtIsReadWithItsHeadingsApartAndItsDeletionsLeftOut() throws IOException {
        Path file = folder.resolve("a.odt");
        String content = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><office:body><office:text>"
                + "<text:tracked-changes><text:p>旧文</text:p></text:tracked-changes>"
                + "<text:h>第一章<text:s/>总则</text:h><text:p>　　<text:span>第一条</text:span>　为了安全。</text:p>"
                + "<table:table><table:table-row><table:table-cell><text:p>渡口</text:p></table:table-cell>"
                + "<table:table-cell><text:p>限载</text:p></table:table-cell></table:table-row></table:table>"
                + "</office:text></office:body></office:document-content>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", content);
        }

        assertThat(Extracting.paragraphs(file)).containsExactly("第一章 总则", "第一条　为了安全。", "渡口\t限载");
    }

    @Test
    void anRtfIsReadWithoutItsFooter() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}{\\footer\\pard \\u8212\\'3f {\\field 1}\\u8212\\'3f\\par}\n\\pard\\plain "
                        + escaped("云江省渡口管理办法") + "\\par " + escaped("第一条　为了安全。") + "\\par }";
        Path file = Extracting.write(folder.resolve("a.rtf"), rtf, US_ASCII);

        assertThat(Extracting.paragraphs(file)).containsExactly("云江省渡口管理办法", "第一条　为了安全。");
    }

    @Test
    void anRtfCutOffIsDamaged() {
        Path file = Extracting.write(folder.resolve("a.rtf"), "{\\rtf1\\ansi " + escaped("第一条　为了"), US_ASCII);

        assertThat(Extracting.ended(file)).isInstanceOf(IngestOutcome.Damaged.class);
    }

    @Test
    void aDocIsReadWithItsTextBoxAtTheTopAndWithoutItsFooter() throws IOException {
        assertThat(Extracting.paragraphs(resource("letterhead.doc")))
                .containsExactly(
                        "云江省人民政府办公厅文件", "云政办发〔2024〕3号", "关于做好渡口安全工作的通知", "各市人民政府：", "请认真贯彻落实。", "渡口\t限载", "白石渡\t20人");
    }

    private Path resource(String name) throws IOException {
        try (InputStream in = WordDocumentsTest.class.getResourceAsStream(name)) {
            Path file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        }
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static void level(CTAbstractNum list, int depth, String text, STNumberFormat.Enum format) {
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static void save(XWPFDocument document, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static String escaped(String text) {
        StringBuilder rtf = new StringBuilder();
        text.chars().forEach(c -> rtf.append("\\u").append((short) c).append("\\'3f"));
        return rtf.toString();
    }
}
