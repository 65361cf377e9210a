package org.faxian.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.fixture.Manuscripts;
import org.faxian.fixture.VersionBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests by veraPDF, in a process with a class path of its own, that files are PDF/A-2b. */
@Tag("process")
class PdfArchiveTest {
    private static final Path CLASS_PATH = Path.of("target/verapdf.classpath");

    @TempDir
    private Path folder;

    @Test
    void files_are_pdf_a_2b() throws IOException, InterruptedException {
        Path plain = made(
                "plain.pdf",
                Manuscripts.of(VersionBuilder.titled("云江省标牌办法")
                        .promulgated("2024-01-02")
                        .article("1", "甲。")));
        Path rich = made(
                "rich.pdf",
                Manuscripts.of(VersionBuilder.titled("云江省<标识>&标牌管理办法")
                        .promulgated("2024-01-02")
                        .chapter("第一章　总则")
                        .article("1", "为了规范𠮷标识ABC\uE123，制定本办法。", "项目\t数量", "路牌\t½")
                        .annex("附件1", "标牌目录", "第一条　路牌。")));
        assertThat(validated(plain, rich))
                .filteredOn(line -> !line.isBlank())
                .containsExactly("PDF/A-2b plain.pdf", "PDF/A-2b rich.pdf");
    }

    private Path made(String name, Manuscript manuscript) throws IOException {
        return Files.write(
                folder.resolve(name), Manuscripts.written(new PdfDocumentWriter(Manuscripts.fonts()), manuscript));
    }

    private List<String> validated(Path... files) throws IOException, InterruptedException {
        assumeTrue(Files.exists(CLASS_PATH), "veraPDF is not there; scripts/install-test-needs fetches it");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Files.readString(CLASS_PATH),
                "src/test/verapdf/Validate.java"));
        Stream.of(files).map(Path::toString).forEach(command::add);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(said);
    }
}
