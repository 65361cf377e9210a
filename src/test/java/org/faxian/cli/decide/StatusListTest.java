package org.faxian.cli.decide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of a department's own list of regulations still in force. */
@Tag("corpus")
@WithCorpus
class StatusListTest {
    private static final String HEADS = "文件名称,文号,有效性,废止日期,废止依据,备注\n";

    private final TestCorpus corpus;

    /** Ingests four rules in force, and one whose term of two years has ended. */
    StatusListTest(TestCorpus corpus) {
        this.corpus = corpus;
        List<String> names = List.of("路灯", "渡口", "索道", "桥梁");
        for (int i = 0; i < names.size(); i++) {
            write(names.get(i), 190 + i, "");
        }
        write("凉亭", 195, "，有效期两年");
        corpus.run("ingest", corpus.path("inbox"));
    }

    private void write(String name, int number, String term) {
        corpus.write("inbox/" + name + ".txt", """
                云江省%1$s管理办法
                （2021年3月1日云江省人民政府令第%2$d号公布 自2021年5月1日起施行）
                第一条 为了规范%1$s管理，制定本办法。
                第二条 %1$s由所在地的乡镇人民政府管理。
                第三条 本办法自2021年5月1日起施行%3$s。
                """.formatted(name, number, term));
    }

    private Path list(String rows) {
        return corpus.write("目录.csv", HEADS + rows);
    }

    private CommandRun take(Path list, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("ingest", "--catalogue", list, "--by", "张三"));
        arguments.addAll(List.of(more));
        return corpus.run(arguments.toArray());
    }

    private JsonNode show(String name) {
        String id = corpus.id("标题:" + name);
        return corpus.show(id);
    }

    private String status(String name) {
        return show(name).at("/status/status").asText();
    }

    private static List<String> problems(CommandRun run) {
        return run.json().get("findings").findValuesAsText("problem");
    }

    @Test
    void rows_that_differ_become_decisions_and_those_that_agree_are_counted() {
        CommandRun run = take(list("""
                        云江省路灯管理办法,云江省人民政府令第190号,废止,2024-01-01,云江省人民政府令第200号,
                        云江省渡口管理办法,云江省人民政府令第191号,失效,2024年2月1日,,
                        云江省索道管理办法,云江省人民政府令第192号,现行有效,,,
                        云江省凉亭管理办法,云江省人民政府令第195号,有效,,,延期
                        """), "--on", "2023-05-01");

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("DECIDED  云江省路灯管理办法")
                .contains("In force (since 2021-05-01), Presumed → Repealed (since 2024-01-01), Official")
                .contains("4 rows: 0 say what the register says, 4 became decisions, 0 were not taken");
        assertThat(status("路灯")).isEqualTo("REPEALED");
        assertThat(status("渡口")).isEqualTo("LAPSED");
        assertThat(status("索道")).isEqualTo("IN_FORCE");
        assertThat(show("索道").at("/status/basis").asText()).isEqualTo("OFFICIAL");
        assertThat(show("索道").at("/status/evidence/0/text").asText()).contains("经核对，2023-05-01现行有效", "标注为“现行有效”", "张三");
        assertThat(status("凉亭")).isEqualTo("IN_FORCE");
        assertThat(show("路灯").at("/status/evidence/0/text").asText())
                .contains("云江省人民政府令第200号", "部门目录“目录.csv”标注为“废止”", "张三", "凭据：目录.csv");
        assertThat(corpus.run("verify").out()).contains("0 faults");
    }

    @Test
    void a_rehearsal_says_what_would_change_and_stores_nothing() {
        String before = corpus.journalText();

        CommandRun run = take(list("云江省路灯管理办法,,废止,2024-01-01,,\n"), "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("DECIDED  云江省路灯管理办法", "1 would become decisions", "nothing stored");
        assertThat(corpus.journalText()).isEqualTo(before);
        assertThat(corpus.path("corpus/evidence")).doesNotExist();
        assertThat(status("路灯")).isEqualTo("IN_FORCE");
    }

    @Test
    void the_same_list_given_twice_changes_nothing_the_second_time() {
        Path list = list("""
                云江省路灯管理办法,,废止,2024-01-01,,
                云江省渡口管理办法,,失效,2027-01-01,,
                云江省凉亭管理办法,,有效,,,
                """);
        take(list, "--on", "2023-05-01");
        String once = corpus.journalText();

        CommandRun again = take(list, "--on", "2023-05-01");

        assertThat(corpus.journalText()).isEqualTo(once);
        assertThat(again.exitCode()).isZero();
        assertThat(again.out())
                .contains("3 rows: 3 say what the register says, 0 became decisions", "nothing to record");
    }

    @Test
    void a_repeal_without_a_day_is_named_and_not_taken_unless_a_day_is_given_for_all() {
        Path list = list("云江省路灯管理办法,,废止,,,\n云江省渡口管理办法,,废止,二〇二四年,,\n");

        CommandRun without = take(list, "--json");
        CommandRun with = take(list, "--on", "2024-01-01", "--json");

        assertThat(without.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(problems(without)).containsExactly("NEEDS_DATE", "NEEDS_DATE");
        assertThat(without.json().get("decisions")).isEmpty();
        assertThat(with.json().at("/decisions/0/on").asText()).isEqualTo("2024-01-01");
        assertThat(problems(with))
                .as("a day that cannot be read is not replaced by another")
                .containsExactly("NEEDS_DATE");
    }

    @Test
    void what_cannot_be_taken_is_named_with_the_reason() {
        CommandRun run = take(list("""
                        云江省燃气管理办法,云江省人民政府令第9号,废止,2024-01-01,,
                        云江省路灯管理办法,,待定,,,
                        云江省渡口管理办法,,,,,
                        云江省索道管理办法,,废止,2020-01-01,,
                        云江省桥梁管理办法,,部分失效,,,
                        """), "--json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(problems(run))
                .containsExactlyInAnyOrder(
                        "ABSENT", "UNKNOWN_STATUS", "NO_STATUS", "BEFORE_PROMULGATION", "NOT_DECIDED_HERE");
        assertThat(run.out()).contains("found 待定, expected one of 有效、现行有效");
        assertThat(corpus.journalText()).doesNotContain("repealed");
    }

    @Test
    void rows_that_contradict_each_other_are_named_and_neither_is_taken() {
        CommandRun run = take(
                list("云江省路灯管理办法,,废止,2024-01-01,,\n云江省路灯管理办法,,有效,,,\n云江省渡口管理办法,,有效,,,\n云江省渡口管理办法,,有效,,,\n"), "--json");

        assertThat(problems(run)).containsExactly("CONTRADICTS_ITSELF", "CONTRADICTS_ITSELF");
        assertThat(run.json().get("agreeing").asInt()).isEqualTo(2);
        assertThat(run.json().get("decisions")).isEmpty();
    }

    @Test
    void a_row_that_may_mean_either_of_two_regulations_decides_neither() throws IOException {
        for (String year : List.of("2021", "2022")) {
            corpus.write("inbox/" + year + ".txt", """
                    云江省交通运输厅关于做好渡口汛期工作的通知
                    云交发〔%1$s〕5号
                    各市交通运输局：
                    请在%1$s年汛期前检修渡口。
                    云江省交通运输厅
                    %1$s年3月2日
                    """.formatted(year));
        }
        corpus.run("ingest", corpus.path("inbox"));

        CommandRun run = take(list("云江省交通运输厅关于做好渡口汛期工作的通知,,废止,2024-01-01,,\n"), "--json");

        assertThat(problems(run)).containsExactly("AMBIGUOUS");
        assertThat(run.json().at("/findings/0/candidates")).hasSize(2);
    }

    @Test
    void what_the_register_says_otherwise_of_an_end_is_named_and_kept() throws IOException {
        CommandRun run = take(list("云江省凉亭管理办法,,废止,2023-05-01,,\n"));

        assertThat(run.out())
                .contains("CONTRADICTION  云江省凉亭管理办法")
                .contains("the register has Lapsed (since 2023-05-01)");
        assertThat(run.exitCode()).isZero();
        assertThat(status("凉亭")).isEqualTo("LAPSED");
    }

    @Test
    void what_a_clause_says_against_a_row_that_is_taken_is_named() throws IOException {
        CommandRun run = take(list("云江省凉亭管理办法,,有效,,,\n"), "--on", "2023-05-01");

        assertThat(run.out()).contains("CONTRADICTION  《云江省凉亭管理办法》").contains("Lapsed (since 2023-05-01): 第三条");
    }

    @Test
    void a_decision_that_a_later_one_outranks_is_not_repeated() throws IOException {
        Path list = list("云江省路灯管理办法,,废止,2024-01-01,,\n");
        take(list);
        corpus.run("resume", show("路灯").get("id").asText(), "--on", "2025-01-01", "--reason", "误列");
        String before = corpus.journalText();

        CommandRun run = take(list, "--json");

        assertThat(problems(run)).containsExactly("RECORDED_BEFORE");
        assertThat(corpus.journalText()).isEqualTo(before);
    }

    @Test
    void the_list_is_kept_as_evidence_though_it_be_replaced_in_the_corpus() throws IOException {
        Path list = Files.createDirectories(corpus.path("corpus/清单")).resolve("目录.csv");
        Files.writeString(list, HEADS + "云江省路灯管理办法,,废止,2024-01-01,,\n");
        take(list);

        Files.writeString(list, HEADS + "云江省渡口管理办法,,有效,,,\n");

        assertThat(corpus.run("verify").out()).contains("0 faults");
    }

    @Test
    void a_reason_of_the_persons_own_stands_in_the_journal() throws IOException {
        take(list("云江省路灯管理办法,,废止,2024-01-01,,\n"), "--reason", "2024年清理");

        assertThat(corpus.journalText()).contains("\"by\":\"张三\"").contains("\"reason\":\"2024年清理\"");
    }

    @Test
    void a_list_without_a_status_without_heads_or_in_another_form_is_refused_with_what_is_expected()
            throws IOException {
        Path noHeads = corpus.write("a.csv", "云江省路灯管理办法,废止\n");
        Path noStatus = corpus.write("b.csv", "标题,文号\n云江省路灯管理办法,1\n");
        Path document = corpus.path("inbox/路灯.txt");

        for (Path list : List.of(noHeads, noStatus, document, corpus.folder(), corpus.path("none.csv"))) {
            CommandRun run = take(list);

            assertThat(run.exitCode()).as(list.toString()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains(list.toString()).doesNotContain("Exception");
        }
        assertThat(take(noHeads).err()).contains("有效性", "within the first ten rows");
    }

    @Test
    void a_list_that_is_empty_torn_or_asks_for_a_password_is_refused_with_the_reason() throws Exception {
        Path empty = Files.createFile(corpus.path("empty.csv"));
        Path torn = list("\"云江省路灯管理办法,,废止");
        for (Path list : List.of(empty, torn, encrypted())) {
            CommandRun run = take(list);

            assertThat(run.exitCode()).as(list.toString()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err())
                    .contains(list.toString(), "nothing was recorded")
                    .doesNotContain("Exception");
        }
    }

    private Path encrypted() throws Exception {
        Path file = corpus.path("locked.xlsx");
        try (POIFSFileSystem locked = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("渡口");
            workbook.createSheet().createRow(0).createCell(0).setCellValue("标题");
            try (OutputStream inside = encryptor.getDataStream(locked)) {
                workbook.write(inside);
            }
            locked.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void a_list_in_gb18030_and_one_in_a_workbook_with_merged_cells_and_formulas_are_read_alike() throws IOException {
        Path csv = Files.write(
                corpus.path("目录.csv"), (HEADS + "云江省路灯管理办法,,废止,2024-01-01,,\n").getBytes(Charset.forName("GB18030")));
        Path workbook = corpus.path("目录.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(workbook)) {
            Sheet sheet = book.createSheet("现行有效");
            sheet.createRow(0).createCell(0).setCellValue("云江省人民政府规章目录");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
            List<String> heads = List.of("序号", "标题", "文号", "日期", "", "状态");
            fill(sheet, 1, heads);
            sheet.addMergedRegion(CellRangeAddress.valueOf("D2:E2"));
            fill(sheet, 2, List.of("", "", "", "公布日期", "废止日期", ""));
            fill(sheet, 3, List.of("1", "", "", "", "2024-01-01", "废止"));
            sheet.getRow(3).getCell(1).setCellFormula("\"云江省\"&\"路灯管理办法\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        for (Path list : List.of(csv, workbook)) {
            JsonNode taken = take(list, "--dry-run", "--json").json();

            assertThat(taken.get("decisions")).as(list + ": " + taken).hasSize(1);
            assertThat(taken.at("/decisions/0/on").asText()).isEqualTo("2024-01-01");
        }
    }

    private static void fill(Sheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i));
            } else {
                row.createCell(i);
            }
        }
    }

    @Test
    void a_list_of_ten_thousand_rows_is_taken() {
        StringBuilder rows = new StringBuilder("云江省路灯管理办法,,废止,2024-01-01,,\n");
        Stream.iterate(1, i -> i + 1).limit(10_000).forEach(i -> rows.append("云江省第")
                .append(i)
                .append("号山洞管理办法,云山发〔2019〕")
                .append(i)
                .append("号,有效,,,\n"));

        JsonNode taken = take(list(rows.toString()), "--json").json();

        assertThat(taken.get("rows").asInt()).isEqualTo(10_001);
        assertThat(taken.get("decisions")).hasSize(1);
        assertThat(taken.get("findings")).hasSize(10_000);
    }

    @Test
    void a_list_is_taken_by_itself() throws IOException {
        Path list = list("云江省路灯管理办法,,废止,2024-01-01,,\n");

        assertThat(take(list, corpus.path("inbox")).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(take(list, "--publish", corpus.path("inbox/路灯.txt"), "--reason", "公开")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(corpus.run("ingest", corpus.path("inbox"), "--on", "2024-01-01")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(new String(Files.readAllBytes(list), UTF_8)).startsWith(HEADS);
    }
}
