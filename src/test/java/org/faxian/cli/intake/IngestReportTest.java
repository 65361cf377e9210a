package org.faxian.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the report of {@code ingest}. */
@Tag("process")
@WithCorpus
class IngestReportTest {
    private static final String RULE = """
            云江省路灯管理办法
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范路灯管理，制定本办法。
            第二条 路灯应当在日落前开启。
            第三条 本办法自2021年5月1日起施行。
            """;
    private static final String NOTICE = """
            云江省住房和城乡建设厅关于检修路灯的通知
            各市住房和城乡建设局：
            请于汛期前检修路灯。
            """;

    private final TestCorpus corpus;

    private final Path inbox;

    IngestReportTest(TestCorpus corpus) throws IOException {
        this.corpus = corpus;
        inbox = Files.createDirectory(corpus.path("inbox"));
    }

    @Test
    void a_department_is_told_in_how_many_documents_each_field_was_recognised() {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.write("inbox/检修.txt", NOTICE);

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.out().lines())
                .containsSubsequence(
                        "recognised in the 2 documents read just now:",
                        "     2  Title",
                        "     1  Number",
                        "     1  Promulgated",
                        "     0  Last day of the term",
                        "     1  articles");
    }

    @Test
    void the_same_figures_stand_in_the_json_for_all_files_and_for_each() {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.write("inbox/检修.txt", NOTICE);

        JsonNode report = corpus.run("ingest", inbox, "--json").json().get("report");

        assertThat(report.at("/recognised/documents").asInt()).isEqualTo(2);
        assertThat(report.at("/recognised/fields/promulgatedOn").asInt()).isEqualTo(1);
        assertThat(report.at("/recognised/fields/lapsesOn").asInt()).isZero();
        JsonNode notice = report.at("/files/0");
        assertThat(notice.get("file").asText()).endsWith("检修.txt");
        assertThat(notice.at("/recognised/fields").toString())
                .contains("\"title\"")
                .doesNotContain("number");
        assertThat(notice.at("/recognised/doubts/no-date").asInt()).isEqualTo(1);
        assertThat(report.at("/doubts/no-date/files").asInt()).isEqualTo(1);
    }

    @Test
    void a_title_that_only_the_files_name_tells_does_not_count_as_recognised() {
        corpus.write("inbox/路灯.txt", RULE.substring(RULE.indexOf("第一条")));

        JsonNode report = corpus.run("ingest", inbox, "--json").json().get("report");

        assertThat(report.at("/recognised/documents").asInt()).isEqualTo(1);
        assertThat(report.at("/recognised/fields/title").asInt()).isZero();
        assertThat(report.at("/recognised/fields/articles").asInt()).isEqualTo(1);
    }

    @Test
    void an_annex_is_no_document_of_which_fields_are_expected_though_it_be_read_again() throws IOException {
        corpus.write("inbox/检修.txt", NOTICE + "附件：路灯检修登记表\n");
        corpus.write("inbox/附件：路灯检修登记表.txt", "路灯检修登记表\n一、路灯所在的街道\n二、检修的日期\n");
        CommandRun first = corpus.run("ingest", inbox);
        try (Stream<Path> files = Files.walk(corpus.path("index/cache"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        CommandRun again = corpus.run("ingest", inbox);

        assertThat(first.out())
                .contains("1  ANNEX")
                .contains("recognised in the 1 documents")
                .doesNotContain("DOUBTS  " + inbox.resolve("附件：路灯检修登记表.txt"));
        assertThat(again.out()).contains("2  UNCHANGED").contains("recognised in the 1 documents");
    }

    @Test
    void each_file_that_was_read_with_doubts_is_named_with_what_is_doubtful() {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.write("inbox/缺条.txt", RULE.replace("路灯", "桥灯").replace("第二条", "第四条"));

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.out())
                .contains("DOUBTS  " + inbox.resolve("缺条.txt") + ": article-gap")
                .doesNotContain("DOUBTS  " + inbox.resolve("路灯.txt"))
                .containsPattern("\\d  article-gap +in 1 files");
    }

    @Test
    void a_terminal_names_fifty_doubtful_files_and_the_json_all_of_them() throws IOException {
        for (int i = 0; i < 52; i++) {
            corpus.write("inbox/检修" + i + ".txt", NOTICE.replace("路灯", "第" + i + "号路灯"));
        }

        CommandRun text = corpus.run("ingest", inbox);
        JsonNode report = CommandRun.in(Files.createDirectory(corpus.path("again")), "ingest", inbox, "--json")
                .json()
                .get("report");

        assertThat(text.out().lines().filter(line -> line.startsWith("DOUBTS  " + inbox)))
                .hasSize(50);
        assertThat(text.out()).contains("DOUBTS  2 more files: --json names all of them");
        assertThat(report.findValuesAsText("no-date")).hasSizeGreaterThanOrEqualTo(52);
        assertThat(report.at("/doubts/no-date/files").asInt()).isEqualTo(52);
    }

    @Test
    void a_text_that_comes_in_two_formats_is_told_and_becomes_one_version() {
        Path text = corpus.write("inbox/路灯.txt", RULE);
        Path page = corpus.write("inbox/路灯.html", page(RULE));

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.out())
                .contains("SAME TEXT  " + text + ": taken for the same text as " + page)
                .contains("1  of them taken for the same text as another file")
                .contains("2  REGISTERED")
                .contains("1 regulations, 1 versions");
    }

    @Test
    void a_text_that_the_corpus_holds_already_in_another_format_is_told_with_its_path() {
        corpus.take("规章/路灯.txt", RULE);
        corpus.write("inbox/路灯.html", page(RULE));

        JsonNode report = corpus.run("ingest", inbox, "--json").json().get("report");

        assertThat(report.at("/files/0/sameTextAs").asText()).isEqualTo("规章/路灯.txt");
    }

    @Test
    void another_wording_of_the_same_regulation_is_not_the_same_text() {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.write("inbox/路灯2024.html", page(RULE.replace("2021", "2024")));

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.out()).contains("1 regulations, 2 versions").doesNotContain("SAME TEXT");
    }

    private static String page(String text) {
        return "<html><head><meta charset=\"utf-8\"></head><body><p>"
                + String.join("</p><p>", text.lines().toList()) + "</p></body></html>";
    }

    @Test
    void files_known_already_were_not_read_and_are_not_counted() {
        corpus.write("inbox/检修.txt", NOTICE);
        corpus.run("ingest", inbox);

        CommandRun again = corpus.run("ingest", inbox);

        assertThat(again.out())
                .contains("1  UNCHANGED")
                .doesNotContain("recognised in")
                .doesNotContain("DOUBTS");
    }
}
