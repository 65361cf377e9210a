package org.faxian.ingest.extract;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextTest {
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
    void aScanWhereOcrIsMissingSaysSo() throws IOException {
        Path file = folder.resolve("scan.pdf");
        new PdfPages().page().page().line(14, 800, "2").save(file);

        assertThat(new PdfText(Optional::empty).read(file, "application/pdf"))
                .isEqualTo(new Extraction.Ended(
                        new IngestOutcome.NoText("application/pdf", IngestOutcome.NoText.OCR_NOT_INSTALLED)));
    }

    @Test
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
}
