package org.faxian.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.faxian.ingest.extract.Extracting;
import org.faxian.ingest.extract.TextExtractor;
import org.faxian.ingest.extract.pdf.PdfPages;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    /** The exception of the recogniser stub; these tests only check whether recognition is reached. */
    private static final String REACHED = "IllegalStateException";

    @TempDir
    private Path folder;

    private final DocumentReader reader = new DirectReader(
            new TextExtractor()::extract,
            (text, name) -> {
                throw new IllegalStateException();
            },
            (text, name, document) -> new DocumentNature.Regulation());

    @Test
    void aFileWithoutBytesIsEmpty() {
        assertThat(read("a.docx", new byte[0])).isEqualTo(new IngestOutcome.Empty());
    }

    @Test
    void aFileThatWentAwayOrIsAFolderIsUnreadable() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("办法.docx"));

        assertThat(reader.read(folder.resolve("gone.txt"), "gone.txt")).isInstanceOf(IngestOutcome.Unreadable.class);
        assertThat(reader.read(directory, "办法.docx")).isInstanceOf(IngestOutcome.Unreadable.class);
    }

    @Test
    void aFileWithoutPermissionIsUnreadable() throws IOException {
        Path file = Extracting.write(folder.resolve("a.txt"), "第一条", UTF_8);
        Assumptions.assumeTrue(
                Files.getFileStore(file).supportsFileAttributeView("posix"), "this file system has no permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "the superuser may read everything");

        assertThat(reader.read(file, "a.txt")).isInstanceOf(IngestOutcome.Unreadable.class);
    }

    @Test
    void aPictureRenamedDocxIsAPicture() throws IOException {
        Path file = folder.resolve("扫描件.docx");
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        assertThat(reader.read(file, "扫描件.docx"))
                .isInstanceOfSatisfying(IngestOutcome.NoText.class, outcome -> assertThat(outcome.mediaType())
                        .isEqualTo("image/png"));
    }

    @Test
    void anOfdIsTheFormatThatItIsAndNotAnArchive() throws IOException {
        Path file = folder.resolve("a.ofd");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
        }

        assertThat(reader.read(file, "a.ofd"))
                .isInstanceOfSatisfying(IngestOutcome.Damaged.class, damaged -> assertThat(damaged.mediaType())
                        .isEqualTo("application/ofd"));
    }

    @Test
    void unknownBytesAreNamedAsUnknown() {
        byte[] bytes = new byte[2000];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (i * 31 % 7));

        assertThat(read("a.dat", bytes)).isEqualTo(new IngestOutcome.UnsupportedYet("application/octet-stream"));
    }

    @Test
    void aTextOfBlanksHasNoText() {
        assertThat(read("a.txt", " \n　　\n\n".getBytes(UTF_8)))
                .isEqualTo(new IngestOutcome.NoText("text/plain", Optional.empty()));
    }

    @Test
    void aMarkedDocumentIsWithheldAndNotRecognised() {
        assertThat(read("a.txt", "秘密★3年\n云江省渡口管理办法\n第一条 为了。".getBytes(UTF_8)))
                .isEqualTo(new IngestOutcome.Withheld("text/plain", "秘密★3年"));
    }

    @Test
    void aTextThatRecognitionFailsOnIsDamagedWithOneSentence() {
        IngestOutcome outcome = read("a.txt", "云江省渡口管理办法\n第一条 为了。".getBytes(UTF_8));

        assertThat(outcome).isInstanceOfSatisfying(IngestOutcome.Damaged.class, damaged -> assertThat(
                        damaged.reason().toString())
                .contains(REACHED)
                .doesNotContain("\n", "\tat "));
    }

    @Test
    void anEnglishFormBehindAChineseNoticeDoesNotMakeItForeign() {
        String notice = "云江省外汇局文件\n云汇发〔2015〕16号\n关于调整境外机构备案表的通知\n各分局：\n现将调整后的备案表印发给你们。\n";
        String form = "This form shall be completed by the applicant and submitted to the authority.\n".repeat(60);

        assertThat(read("a.txt", (notice + form).getBytes(UTF_8))).isInstanceOf(IngestOutcome.Damaged.class);
        assertThat(read("b.txt", form.getBytes(UTF_8)))
                .isEqualTo(new IngestOutcome.NoRegulation("text/plain", NonRegulation.FOREIGN, List.of()));
    }

    @Test
    void aTextInTwoLanguagesLineByLineIsChinese() {
        String lines =
                "渡口应当设置明显的标志和护栏。\nA ferry landing shall have clear signs and guard rails at both ends.\n".repeat(9);

        assertThat(read("a.txt", lines.getBytes(UTF_8))).isInstanceOf(IngestOutcome.Damaged.class);
    }

    @Test
    void rubbishUnderEveryNameEndsInANamedOutcome() {
        for (String magic : List.of(
                "PK\3\4", "%PDF-1.4\n", "{\\rtf1", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "<html>")) {
            byte[] bytes = (magic + "\1\2\3rubbish".repeat(100)).getBytes(ISO_8859_1);
            for (String extension : List.of("docx", "doc", "pdf", "odt", "rtf", "html", "txt", "ofd", "zip", "")) {
                assertThat(read("a." + extension, bytes))
                        .as(magic + " as " + extension)
                        .isNotNull();
            }
        }
    }

    @Test
    void twoThreadsReadAtTheSameTime() throws Exception {
        Path file = folder.resolve("a.pdf");
        new PdfPages().page().line(2, 100, "第一条　为了保障渡运安全。").save(file);
        Path page = Extracting.write(folder.resolve("a.html"), "<html><body><p>第一条　为了，制定。</p></body></html>", UTF_8);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<List<String>>> texts = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> Extracting.paragraphs(i % 2 == 0 ? file : page)))
                    .toList();
            for (Future<List<String>> text : texts) {
                assertThat(text.get()).hasSize(1);
            }
        }
    }

    private IngestOutcome read(String name, byte[] bytes) {
        return reader.read(Extracting.write(folder.resolve(name), bytes), name);
    }
}
