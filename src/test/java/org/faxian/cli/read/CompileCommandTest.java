package org.faxian.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithCorpus
class CompileCommandTest {
    private static final String LAMPS = "云江省路灯管理办法\n云江省人民政府令第201号\n2020年3月2日公布\n第一条 路灯应当明亮。\n第二条 本办法自2020年5月1日起施行。\n";
    private static final String SIGNS = "云江省路牌管理办法\n云江省人民政府令第202号\n2021年3月2日公布\n第一条 路牌应当清楚。\n第二条 本办法自2021年5月1日起施行。\n";

    private final TestCorpus corpus;
    private final Path lamps;

    CompileCommandTest(TestCorpus corpus) {
        this.corpus = corpus;
        lamps = corpus.write("corpus/路灯.txt", LAMPS);
        corpus.run("ingest", lamps, corpus.write("corpus/路牌.txt", SIGNS));
    }

    private Path out(String name) {
        return lamps.resolveSibling("..").normalize().resolve(name);
    }

    private static List<String> names(Path zip) throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            return Collections.list(file.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
        }
    }

    @Test
    void what_is_found_becomes_one_document_of_word_with_its_texts_in_the_outline() throws IOException {
        CommandRun run = corpus.run("compile", "--kind", "LOCAL_GOVERNMENT_RULE", "--out", out("汇编.docx"));

        assertThat(run.exitCode()).as(run.toString()).isZero();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(out("汇编.docx")))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("制度文件汇编", "编制说明", "云江省路灯管理办法", "云江省路牌管理办法");
        }
    }

    @Test
    void the_same_question_gives_the_same_bytes() throws IOException {
        corpus.run("compile", "路灯", "--format", "docx,epub,zip", "--out", out("one.docx"));
        corpus.run("compile", "路灯", "--format", "docx,epub,zip", "--out", out("two.docx"));

        for (String ending : List.of("docx", "epub", "zip")) {
            assertThat(out("two." + ending)).as(ending).hasSameBinaryContentAs(out("one." + ending));
        }
    }

    @Test
    void the_originals_come_with_a_manifest_and_checksums() throws IOException {
        assertThat(corpus.run("compile", "--format", "zip", "--out", out("a.zip"))
                        .exitCode())
                .isZero();

        assertThat(names(out("a.zip")))
                .contains("清单.csv", "清单.json", "SHA256SUMS")
                .filteredOn(name -> name.endsWith(".txt"))
                .hasSize(2);
    }

    @Test
    void an_original_that_is_gone_is_named_and_costs_itself_only() throws IOException {
        Files.delete(lamps);

        CommandRun run = corpus.run("compile", "--format", "zip", "--out", out("a.zip"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out()).contains("路灯.txt", "faxian verify");
        assertThat(names(out("a.zip")))
                .filteredOn(name -> name.endsWith(".txt"))
                .hasSize(1);
    }

    @Test
    void nothing_is_written_where_nothing_is_found() {
        CommandRun run = corpus.run("compile", "标题:渔业", "--out", out("a.docx"));

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).isNotBlank();
        assertThat(out("a.docx")).doesNotExist();
        assertThat(out("a.docx.part")).doesNotExist();
    }

    @Test
    void an_unknown_format_and_a_missing_folder_are_refused() {
        assertThat(corpus.run("compile", "--format", "wps", "--out", out("a.wps"))
                        .err())
                .contains("docx", "epub", "zip");
        assertThat(corpus.run("compile", "--out", out("none/a.docx")).exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
