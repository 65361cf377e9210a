package org.faxian.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of a department's notice and its attachments in one folder. */
@Tag("process")
@WithCorpus
class AnnexTest {
    private static final String NOTICE = """
            云江省财政厅关于调整路灯电价补贴的通知
            云财规〔2024〕9号
            各市财政局：
            一、自2024年6月1日起调整路灯电价补贴，标准见附件。
            附件：1.路灯电价补贴标准表
            云江省财政厅
            2024年5月6日
            """;

    private final TestCorpus corpus;

    private final Path notice;
    private final Path table;

    AnnexTest(TestCorpus corpus) throws IOException {
        this.corpus = corpus;
        Path place = Files.createDirectories(corpus.path("inbox/路灯"));
        notice = Files.writeString(place.resolve("通知.txt"), NOTICE);
        table = table(place.resolve("附件1.xlsx"), "白石渡镇", "每盏三角七分");
    }

    private static Path table(Path file, String... cells) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var row = workbook.createSheet().createRow(0);
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
            workbook.write(out);
        }
        return file;
    }

    private CommandRun ingest(Path path) {
        return corpus.run("ingest", path);
    }

    private JsonNode found(String text) {
        return corpus.run("search", "\"" + text + "\"", "--json").json().get("hits");
    }

    @Test
    void what_stands_in_an_annex_is_found_with_its_document_and_comes_with_it() {
        assertThat(ingest(notice.getParent()).out()).contains("1  REGISTERED").contains("1  ANNEX");

        assertThat(found("每盏三角七分")).hasSize(1);
        assertThat(found("每盏三角七分").get(0).get("number").asText()).isEqualTo("云财规〔2024〕9号");
    }

    @Test
    void a_form_or_a_doubtful_text_that_a_document_names_is_its_annex() throws IOException {
        Files.writeString(notice, NOTICE.replace("附件：1.", "附件：2.路灯电价补贴申请表\n3.路灯节电办法\n1."));
        Files.writeString(
                notice.resolveSibling("路灯电价补贴申请表.txt"), "路灯电价补贴申请表\n申请人：　　身份证号码：\n申请人（签字）：　　年　月　日\n单位意见：（盖章）\n");
        Files.writeString(notice.resolveSibling("路灯节电办法.txt"), "路灯节电办法\n后半夜可以隔盏开灯以节约电能。\n");

        assertThat(ingest(notice.getParent()).out()).contains("1  REGISTERED").contains("3  ANNEX");
        assertThat(found("身份证号码")).hasSize(1);
        assertThat(found("隔盏开灯")).hasSize(1);
        assertThat(corpus.run("verify").exitCode()).isZero();
    }

    @Test
    void an_annex_from_elsewhere_is_laid_beside_its_document() throws IOException {
        ingest(notice.getParent());

        try (var files = Files.walk(corpus.path("corpus/incoming"))) {
            assertThat(files.filter(Files::isRegularFile).map(Path::getParent).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void an_annex_that_is_gone_is_named_by_verify() throws IOException {
        ingest(notice.getParent());
        assertThat(corpus.run("verify").exitCode()).isZero();

        try (var files = Files.walk(corpus.path("corpus/incoming"))) {
            Files.delete(
                    files.filter(file -> file.endsWith("附件1.xlsx")).findFirst().orElseThrow());
        }
        CommandRun run = corpus.run("verify");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out()).contains("附件1.xlsx", "answers 410");
    }

    @Test
    void without_its_document_an_annex_is_named_and_not_taken_in() throws IOException {
        Files.delete(notice);

        CommandRun run = ingest(table.getParent());

        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out()).contains("ORPHAN_ANNEX  " + table).contains("put it beside");
        assertThat(corpus.path("corpus/incoming")).doesNotExist();
    }

    @Test
    void an_annex_stays_with_its_document_when_somebody_tidies_up_the_corpus() throws IOException {
        Path former = Files.createDirectories(corpus.path("corpus/路灯"));
        Files.move(notice, former.resolve("通知.txt"));
        Files.move(table, former.resolve("附件1.xlsx"));
        ingest(corpus.files());

        Path elsewhere = Files.createDirectories(corpus.path("corpus/2024"));
        Files.move(former.resolve("通知.txt"), elsewhere.resolve("通知.txt"));

        assertThat(corpus.run("reindex").out()).contains("1 regulations, 1 versions");
        assertThat(found("每盏三角七分")).hasSize(1);
    }

    @Test
    void a_table_that_is_marked_as_not_public_is_withheld_like_any_other_file() throws IOException {
        table(table, "（此件不公开）");

        assertThat(ingest(notice.getParent()).out()).contains("1  WITHHELD");
        assertThat(found("此件不公开")).isEmpty();
    }
}
