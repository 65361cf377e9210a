package org.faxian.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faxian.audit.FindingType;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the findings that {@code audit} reports to a department. */
@Tag("process")
@WithCorpus
class AuditCommandTest {
    private static final String GAS = """
            云江省燃气管理条例
            （2005年3月1日云江省人民政府令第40号公布 自2005年5月1日起施行）
            第一条 为了规范燃气管理，制定本条例。
            第二条 本条例自2005年5月1日起施行。
            """;
    private static final String TOWN_GAS = """
            云江省城镇燃气管理条例
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范城镇燃气，制定本条例。
            第二条 本条例自2021年5月1日起施行。《云江省燃气管理条例》同时废止。
            """;
    private static final String STOVES = """
            云江省燃气灶具管理办法
            （2012年3月1日云江省人民政府令第95号公布 自2012年5月1日起施行）
            第一条 为了规范燃气灶具，根据《云江省燃气管理条例》，制定本办法。
            第二条 灶具每年检查一次，依照《云江省集市管理办法》第三条、第四条处理。
            第三条 本办法自2012年5月1日起施行。
            """;
    private static final String MARKET = """
            云江省集市管理办法
            （2008年3月1日云江省人民政府令第60号公布 自2008年5月1日起施行）
            第一条 为了规范集市，制定本办法。
            第二条 集市每日清扫。
            第三条 集市内不得使用明火。
            第四条 违反本办法的，责令改正。
            第六条 本办法自2008年5月1日起施行。
            """;
    private static final String FIRE = """
            云江省明火管理规定
            （2019年3月1日云江省人民政府令第180号公布 自2019年5月1日起施行）
            第一条 为了规范明火，制定本规定。
            第二条 本规定自2019年5月1日起施行。《云江省集市管理办法》第三条同时废止。
            """;

    private final TestCorpus corpus;
    private final AuditFolder audit;

    AuditCommandTest(TestCorpus corpus) {
        this.corpus = corpus;
        audit = new AuditFolder(corpus);
    }

    private void takeInGas() {
        audit.with("燃气.txt", GAS)
                .with("城镇燃气.txt", TOWN_GAS)
                .with("灶具.txt", STOVES)
                .with("集市.txt", MARKET)
                .with("明火.txt", FIRE)
                .with("散/附件2.txt", "附件2\n云江省集市摊位收费标准表\n每个摊位每日三元。\n每个摊位每月六十元。\n")
                .takenIn();
    }

    @Test
    void a_text_whose_basis_was_repealed_is_told_with_what_has_taken_its_place() {
        takeInGas();
        JsonNode finding = audit.finding("repealed-basis");

        assertThat(finding.get("title").asText()).isEqualTo("云江省燃气灶具管理办法");
        assertThat(finding.get("problem").asText()).contains("《云江省燃气管理条例》（自2021-05-01起已废止，由《云江省城镇燃气管理条例》代替）");
        assertThat(finding.get("clause").asText()).contains("根据《云江省燃气管理条例》，制定本办法");
        assertThat(finding.at("/candidates/0/title").asText()).isEqualTo("云江省城镇燃气管理条例");
        assertThat(audit.findings("repealed-basis", "--as-of", "2021-04-30")).isEmpty();

        // The new text rests on a regulation in force; the former text is a superseded version.
        audit.with(
                        "灶具2022.txt",
                        STOVES.replace("起施行）", "起施行 根据2022年7月1日《云江省人民政府关于修改部分规章的决定》修正）")
                                .replace("燃气管理条例", "城镇燃气管理条例"))
                .takenIn();
        assertThat(audit.findings("repealed-basis")).isEmpty();
    }

    @Test
    void a_text_that_cites_repealed_provisions_is_told_once_for_each_regulation_cited() {
        takeInGas();
        JsonNode finding = audit.finding("repealed-citation");

        assertThat(finding.get("title").asText()).isEqualTo("云江省燃气灶具管理办法");
        assertThat(finding.get("problem").asText())
                .contains("《云江省集市管理办法》第三条（自2019-05-01起已废止，见《云江省明火管理规定》）")
                .doesNotContain("第四条");

        audit.run(finding.get("otherwise"), "DATE", "2020-01-01");
        assertThat(audit.findings("repealed-citation")).isEmpty();
        // The amendment was made before the basis was repealed.
        assertThat(audit.findings("repealed-basis")).hasSize(1);
    }

    @Test
    void what_ended_neither_rests_on_anything_nor_cites() {
        takeInGas();
        audit.run(audit.finding("repealed-basis").get("otherwise"), "DATE", "2022-01-01");

        assertThat(audit.findings("repealed-basis")).isEmpty();
        assertThat(audit.findings("repealed-citation")).isEmpty();
    }

    @Test
    void doubts_of_the_reading_are_told_with_the_file() {
        takeInGas();
        JsonNode finding = audit.finding("doubtful-reading");

        assertThat(finding.get("title").asText()).isEqualTo("云江省集市管理办法");
        assertThat(finding.get("problem").asText()).contains("条号不连续", "集市.txt", "第六条");
        assertThat(finding.get("settle").asText()).isEqualTo("faxian ingest FILE");
    }

    @Test
    void an_annex_without_its_document_is_told_until_it_lies_beside_it() throws IOException {
        takeInGas();
        JsonNode finding = audit.finding("orphan-annex");

        assertThat(finding.get("title").asText()).isEqualTo("散/附件2.txt");
        assertThat(finding.has("id")).isFalse();

        Path place = Files.createDirectories(corpus.path("corpus/集市"));
        Files.move(corpus.path("corpus/散/附件2.txt"), place.resolve("附件2.txt"));
        Files.move(corpus.path("corpus/集市.txt"), place.resolve("集市.txt"));
        audit.run(finding.get("settle"), "FOLDER", place.toString());

        assertThat(audit.findings("orphan-annex")).isEmpty();
    }

    @Test
    void the_counts_are_those_of_the_findings_and_each_finding_has_a_command_that_exists() {
        takeInGas();
        JsonNode answer = audit.audit();

        assertThat(answer.get("asOf").asText()).isEqualTo("2026-11-23");
        assertThat(answer.get("total").asInt()).isEqualTo(answer.get("findings").size());
        for (FindingType type : FindingType.values()) {
            assertThat(answer.at("/counts/" + type.wireName()).asInt())
                    .as(type.wireName())
                    .isEqualTo((int) answer.get("findings")
                            .valueStream()
                            .filter(finding -> finding.get("type").asText().equals(type.wireName()))
                            .count());
        }
        AuditFolder.requireCommandsThatExist(answer);
    }

    @Test
    void a_person_reads_the_counts_first_and_then_what_to_do() {
        takeInGas();
        CommandRun run = corpus.run("audit");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().toList().subList(0, FindingType.values().length))
                .anyMatch(line -> line.matches(" +1 +repealed-basis +Ended legal bases"))
                .anyMatch(line -> line.matches(" +0 +ocr-text +Texts recognised from scans"));
        assertThat(run.out()).contains("    > faxian ingest FILE", "    | faxian amend ");
    }

    @Test
    void only_the_types_that_are_asked_for_are_told_and_a_wrong_one_is_said() {
        takeInGas();
        JsonNode answer = audit.audit("--type", "repealed-basis", "--type", "orphan-annex");

        assertThat(answer.get("counts").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("repealed-basis", "orphan-annex");
        CommandRun wrong = corpus.run("audit", "--type", "repealed");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("repealed", "unmatched-repeal");
        assertThat(corpus.run("audit", "--within", "-1").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void the_workbook_has_the_counts_and_a_sheet_for_each_type() throws IOException {
        takeInGas();
        Path file = corpus.path("会议.xlsx");

        CommandRun run = CommandRun.in(Language.CHINESE, corpus.folder(), "audit", "--xlsx", file);

        assertThat(run.out()).contains("已写入 " + file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(cells(workbook.getSheet("件数").getRow(7))).containsExactly("制定依据已失效", "repealed-basis", "1.0");
            XSSFSheet sheet = workbook.getSheet("制定依据已失效");
            assertThat(cells(sheet.getRow(0)))
                    .containsExactly("类型", "编号", "标题", "问题", "条款", "候选", "处理命令", "备选命令", "处理意见");
            assertThat(cells(sheet.getRow(1)))
                    .contains("制定依据已失效", "云江省燃气灶具管理办法", "faxian ingest 文件")
                    .anyMatch(cell -> cell.contains("云江省城镇燃气管理条例（0."));
            assertThat(sheet.getRow(1).getCell(3).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:I2");
            assertThat(workbook.getSheet("扫描识别文本")).isNull();
        }
    }

    private static List<String> cells(XSSFRow row) {
        return Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
                .map(i -> row.getCell(i).toString())
                .toList();
    }

    @Test
    void a_corpus_without_anything_doubtful_says_so() {
        audit.with("燃气.txt", GAS).takenIn();

        assertThat(audit.audit().get("total").asInt()).isZero();
        assertThat(corpus.run("audit").out()).contains("0  findings as of 2026-11-23");
    }
}
