package org.faxian.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextTest {
    private static final String NUMERALS = "〇一二三四五六七八";

    @TempDir
    private Path folder;

    @Test
    void wrappedLinesAreJoinedAndPageNumbersAndRunningHeadsDropped() throws IOException {
        Path file = folder.resolve("a.pdf");
        new PdfPages()
                .page()
                .line(15, 20, "云江省人民政府公报")
                .line(12, 100, "云江省渡口管理办法")
                .paragraph(140, "第一条　为了保障渡运安全，维护乘客权益，依照法律和第九条的规定，结合本省实际，制定本办法，由省人民政府解释。")
                .paragraph(230, "第二条　渡口应当具备下列条件，方可开办，经营者应当")
                .line(14, 800, "— 1 —")
                .page()
                .line(15, 20, "云江省人民政府公报")
                .line(0, 100, "逐一遵守执行，不得违反：")
                .line(2, 120, "（一）水流平缓；")
                .line(2, 140, "（二）水深足够。")
                .line(14, 800, "— 2 —")
                .save(file);

        assertThat(Extracting.paragraphs(file))
                .containsExactly(
                        "云江省渡口管理办法",
                        "第一条　为了保障渡运安全，维护乘客权益，依照法律和第九条的规定，结合本省实际，制定本办法，由省人民政府解释。",
                        "第二条　渡口应当具备下列条件，方可开办，经营者应当逐一遵守执行，不得违反：",
                        "（一）水流平缓；",
                        "（二）水深足够。");
    }

    @Test
    void blanksAroundDigitsAreNoPartOfTheText() throws IOException {
        Path file = folder.resolve("a.pdf");
        new PdfPages().page().line(2, 100, "云江省人民政府令第 717号，自2024年 3月 20日起施行。").save(file);

        assertThat(Extracting.paragraphs(file)).containsExactly("云江省人民政府令第717号，自2024年3月20日起施行。");
    }

    @Test
    void aTextBoxDrawnLastIsReadWhereItStands() throws IOException {
        Path file = folder.resolve("a.pdf");
        new PdfPages()
                .page()
                .line(10, 180, "云政办发〔2024〕3号")
                .line(0, 240, "各市人民政府：")
                .line(8, 120, "云江省人民政府办公厅文件")
                .save(file);

        assertThat(Extracting.paragraphs(file)).containsExactly("云江省人民政府办公厅文件", "云政办发〔2024〕3号", "各市人民政府：");
    }

    @Test
    void linesSetAsCloseAsTheirLettersAreHighStayApart() throws IOException {
        Path file = folder.resolve("a.pdf");
        PdfPages pages = new PdfPages().page();
        for (int i = 1; i <= 8; i++) {
            pages.line(2, 60 + 40 * i, "（" + NUMERALS.charAt(i) + "）渡口的设备和船舶应当完好，标志应当醒目，随时可供查验，由县")
                    .line(0, 80 + 40 * i, "级人民政府负责。");
        }
        pages.save(file);

        assertThat(Extracting.paragraphs(file)).hasSize(8).allMatch(paragraph -> paragraph.endsWith("由县级人民政府负责。"));
    }

    @Test
    void marksThatAreDrawnBeforeTheLettersAroundThemStandWhereAReaderSeesThem() throws IOException {
        Path file = folder.resolve("a.pdf");
        new PdfPages()
                .page()
                .line(5, 100, "“")
                .line(8, 100, "”")
                .line(2, 100, "凡列入")
                .line(6, 100, "渡改")
                .line(9, 100, "工程的渡口")
                .save(file);

        assertThat(Extracting.paragraphs(file)).containsExactly("凡列入“渡改”工程的渡口");
    }

    @Test
    void aTitleAndEachActOfItsHistoryAreParagraphsOfTheirOwn() throws IOException {
        Path file = folder.resolve("a.pdf");
        String first = "（2019年3月28日云江省第十三届人民代表大会常务委员会第八次会议通过";
        String second = "根据2024年5月30日云江省第十四届人民代表大会常务委员会第三次会议修正）";
        new PdfPages()
                .page()
                .centred(22, 100, "云江省人民代表大会常务委员会渡口管理条例")
                .centred(12, 130, first)
                .centred(12, 147, "2022年3月28日云江省第十三届人民代表大会常务委员会第四十次会议修正")
                .centred(12, 164, second)
                .paragraph(200, "第一条　为了保障渡运安全，维护乘客权益，依照法律的规定，结合本省实际，制定本条例，由省人民政府解释。")
                .save(file);

        assertThat(Extracting.paragraphs(file))
                .contains("云江省人民代表大会常务委员会渡口管理条例", first, "2022年3月28日云江省第十三届人民代表大会常务委员会第四十次会议修正");
    }

    @Test
    void aLineThatStopsShortForTheSakeOfABracketIsNoHeading() throws IOException {
        Path file = folder.resolve("a.pdf");
        new PdfPages()
                .page()
                .paragraph(100, "第一条　为了保障渡运安全，维护乘客权益，依照法律和第九条的规定，结合本省实际，制定本办法，由省人民政府解释。")
                .line(2, 180, "第二条　渡口由省人民政府、设区的市以及各市、县")
                .line(0, 208, "（区）政府负责管理，并向社会公布。")
                .save(file);

        assertThat(Extracting.paragraphs(file)).last().asString().contains("以及各市、县（区）政府");
    }

    @Test
    void aSentenceEndThatLeavesRoomEndsItsParagraph() throws IOException {
        Path file = folder.resolve("a.pdf");
        new PdfPages()
                .page()
                .paragraph(100, "第一条　为了保障渡运安全，维护乘客权益，依照法律和第九条的规定，结合本省实际，制定本办法，由省人民政府解释。")
                .line(2, 180, "第二条　渡口由县人民政府管理，向社会公布，接受监督，")
                .line(0, 208, "渡口的经营者如果违反本办法的，由县级人民政府处罚。")
                .line(0, 236, "云江省人民政府办公厅")
                .save(file);

        assertThat(Extracting.paragraphs(file)).last().isEqualTo("云江省人民政府办公厅");
    }

    @Test
    void aPageNumberMayNameTheLastPage() throws IOException {
        Path file = folder.resolve("a.pdf");
        new PdfPages()
                .page()
                .line(2, 100, "云江省渡口管理办法")
                .line(14, 800, "— 1 — / 1")
                .save(file);

        assertThat(Extracting.paragraphs(file)).containsExactly("云江省渡口管理办法");
    }

    @Test
    void aScanWhereOcrIsMissingSaysSo() throws IOException {
        Path file = folder.resolve("scan.pdf");
        new PdfPages().page().page().line(14, 800, "2").save(file);

        assertThat(new PdfText(Optional::empty).read(file, "application/pdf"))
                .isEqualTo(new Extraction.Ended(new IngestOutcome.NoText(
                        "application/pdf", Optional.of(IngestOutcome.NoText.OCR_NOT_INSTALLED))));
    }

    @Test
    @Tag("process")
    void blankPagesHaveNoTextWithOcrAndWithout() throws IOException {
        Path file = folder.resolve("scan.pdf");
        new PdfPages().page().page().save(file);

        assertThat(Extracting.ended(file)).isInstanceOf(IngestOutcome.NoText.class);
    }

    @Test
    void aPdfWithAPasswordIsEncryptedAndOneThatOnlyForbidsPrintingIsRead() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        Path open = folder.resolve("open.pdf");
        protect(locked, "口令");
        protect(open, "");

        assertThat(Extracting.ended(locked)).isEqualTo(new IngestOutcome.Encrypted("application/pdf"));
        assertThat(Extracting.paragraphs(open)).containsExactly("第一条　为了保障渡运安全。");
    }

    @Test
    void aPdfCutOffIsDamaged() throws IOException {
        Path file = folder.resolve("a.pdf");
        new PdfPages().page().line(2, 100, "第一条　为了保障渡运安全。").save(file);
        byte[] whole = Files.readAllBytes(file);
        Extracting.write(file, Arrays.copyOf(whole, whole.length - 200));

        assertThat(Extracting.ended(file)).isInstanceOf(IngestOutcome.Damaged.class);
    }

    private void protect(Path file, String userPassword) throws IOException {
        try (PDDocument document =
                new PdfPages().page().line(2, 100, "第一条　为了保障渡运安全。").document()) {
            document.protect(new StandardProtectionPolicy("主人", userPassword, new AccessPermission()));
            document.save(file.toFile());
        }
    }

    @Test
    void aSlantedWatermarkIsNoText() throws IOException {
        Path file = folder.resolve("watermark.pdf");
        new PdfPages()
                .page()
                .centred(22, 100, "云江省渡口管理办法")
                .slanted(45, 40, "云江省渡口办内部资料")
                .paragraph(160, "第一条　为了保障渡运安全，维护乘客权益，根据有关法律、法规，结合本省实际，制定本办法。")
                .paragraph(240, "第二条　本办法自2024年3月1日起施行。")
                .save(file);

        assertThat(Extracting.paragraphs(file))
                .containsExactly("云江省渡口管理办法", "第一条　为了保障渡运安全，维护乘客权益，根据有关法律、法规，结合本省实际，制定本办法。", "第二条　本办法自2024年3月1日起施行。");
    }

    @Test
    void aTitleGoesOnInTheNextLineBehindAWordThatEndsNone() throws IOException {
        Path file = folder.resolve("title.pdf");
        new PdfPages()
                .page()
                .centred(20, 100, "云江省交通厅关于加强")
                .centred(20, 130, "渡口安全工作的通知")
                .paragraph(200, "各市交通局：渡口应当安全，渡船应当检验，渡工应当培训，现就有关事项通知如下。")
                .save(file);

        assertThat(Extracting.paragraphs(file)).startsWith("云江省交通厅关于加强渡口安全工作的通知");
    }
}
