package org.faxian.cli.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.corpus.Corpus;
import org.faxian.corpus.Journal;
import org.faxian.fixture.ZipFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithCorpus
class IngestCommandTest {
    private static final String RULE = """
            云江省路灯管理办法
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范路灯管理，制定本办法。
            第二条 路灯应当在日落前开启。
            第三条 本办法自2021年5月1日起施行。
            """;
    private static final byte[] SOUND = {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 10, 'T', 'I', 'T', '2'};

    private final TestCorpus corpus;

    private final Path inbox;

    IngestCommandTest(TestCorpus corpus) throws IOException {
        this.corpus = corpus;
        inbox = Files.createDirectory(corpus.path("inbox"));
    }

    @Test
    void a_departments_folder_is_taken_in_and_searchable() {
        corpus.write("inbox/路灯.txt", RULE);

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("1  REGISTERED").contains("1 regulations, 1 versions");
    }

    @Test
    void a_file_from_elsewhere_is_copied_byte_for_byte_under_its_checksum() throws IOException {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.run("ingest", inbox);

        try (var files = Files.walk(corpus.path("corpus/incoming"))) {
            Path copy = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertThat(copy).hasFileName("路灯.txt").hasSameBinaryContentAs(inbox.resolve("路灯.txt"));
            assertThat(copy.getParent().getFileName().toString()).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void a_file_of_the_corpus_is_registered_where_it_lies() {
        corpus.write("corpus/规章/路灯.txt", RULE);

        corpus.run("ingest", corpus.files());

        assertThat(corpus.path("corpus/incoming")).doesNotExist();
        assertThat(corpus.journal()).content().contains("\"source\":\"规章/路灯.txt\"");
    }

    @Test
    void a_file_of_a_corpus_that_is_reached_through_a_link_is_registered_where_it_lies() throws IOException {
        Path store = Files.createDirectories(corpus.path("store/corpus"));
        Files.writeString(store.resolve("路灯.txt"), RULE);
        Path linked = Files.createSymbolicLink(corpus.path("linked"), corpus.path("store"));

        CommandRun.in(linked, "ingest", linked.resolve("corpus"));
        CommandRun again = CommandRun.in(linked, "ingest", linked.resolve("corpus"));

        assertThat(store.resolve("incoming")).doesNotExist();
        assertThat(again.out()).contains("1  UNCHANGED").contains("1  files");
    }

    @Test
    void every_file_ends_in_a_named_outcome_and_the_outcomes_add_up() throws Exception {
        writeOneOfEachKind();

        CommandRun run = corpus.run("ingest", inbox, "--json");

        JsonNode outcomes = run.json().get("outcomes");
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(outcomes.get("REGISTERED").asInt()).isEqualTo(1);
        assertThat(outcomes.get("DUPLICATE").asInt()).isEqualTo(1);
        assertThat(outcomes.get("EMPTY").asInt()).isEqualTo(1);
        assertThat(outcomes.get("DAMAGED").asInt()).isEqualTo(1);
        assertThat(outcomes.get("ENCRYPTED").asInt()).isEqualTo(1);
        assertThat(outcomes.get("UNSUPPORTED_YET").asInt()).isEqualTo(1);
        assertThat(outcomes.get("WITHHELD").asInt()).isEqualTo(1);
        assertThat(outcomes.get("LINK").asInt()).isEqualTo(1);
        int sum = 0;
        for (JsonNode count : outcomes) {
            sum += count.asInt();
        }
        assertThat(sum).isEqualTo(run.json().get("report").get("files").size()).isEqualTo(8);
    }

    @Test
    void each_file_that_failed_is_named_with_its_reason() throws Exception {
        writeOneOfEachKind();

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.out())
                .contains("EMPTY  " + inbox.resolve("空.txt"))
                .contains("DAMAGED  " + inbox.resolve("截断.docx"))
                .contains("ENCRYPTED  " + inbox.resolve("加密.pdf"))
                .contains("UNSUPPORTED_YET  " + inbox.resolve("录音.docx") + ": audio/mpeg");
    }

    @Test
    void each_member_of_an_archive_is_a_file_of_its_own() throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("路灯.txt", RULE.getBytes(UTF_8));
        members.put("图纸.dwg", SOUND);
        members.put("旧/更旧.zip", Files.readAllBytes(ZipFiles.write(inbox.resolve("内.zip"), UTF_8, Map.of("a", SOUND))));
        Files.delete(inbox.resolve("内.zip"));
        Path archive = ZipFiles.write(inbox.resolve("2021年.zip"), Charset.forName("GBK"), members);

        CommandRun run = corpus.run("ingest", inbox, "--json");

        JsonNode files = run.json().get("report").get("files");
        assertThat(files.findValuesAsText("file"))
                .containsExactly(archive + "!/路灯.txt", archive + "!/图纸.dwg", archive + "!/旧/更旧.zip");
        assertThat(files.findValuesAsText("outcome")).first().isEqualTo("REGISTERED");
        assertThat(files.get(2).get("detail").asText()).contains("unpack it");
        assertThat(corpus.journalText()).contains("/2021年.zip!/路灯.txt\"");
        assertThat(corpus.run("verify").out()).contains("1 originals intact");
        assertThat(corpus.run("ingest", inbox).out()).contains("1  UNCHANGED");
    }

    @Test
    void a_member_is_the_same_file_as_one_that_lies_in_a_folder() throws Exception {
        corpus.write("inbox/路灯.txt", RULE);
        ZipFiles.write(inbox.resolve("路灯.zip"), UTF_8, Map.of("路灯.txt", RULE.getBytes(UTF_8)));

        assertThat(corpus.run("ingest", inbox).out()).contains("1  REGISTERED").contains("1  DUPLICATE");
    }

    private void writeOneOfEachKind() throws Exception {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.write("inbox/路灯副本.txt", RULE);
        Files.createFile(inbox.resolve("空.txt"));
        corpus.write("inbox/内部.txt", "（此件不公开）\n" + RULE);
        Files.write(inbox.resolve("录音.docx"), SOUND);
        Files.createSymbolicLink(inbox.resolve("链接.txt"), inbox.resolve("路灯.txt"));
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText("第一条 截断。");
            word.write(bytes);
            Files.write(inbox.resolve("截断.docx"), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        }
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(inbox.resolve("加密.pdf").toFile());
        }
    }

    @Test
    void what_may_not_be_published_is_neither_registered_nor_copied() {
        corpus.write("inbox/内部.txt", "（此件不公开）\n" + RULE);

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.out()).contains("WITHHELD  " + inbox.resolve("内部.txt"));
        assertThat(corpus.journal()).isEmptyFile();
        assertThat(corpus.path("corpus/incoming")).doesNotExist();
    }

    @Test
    void a_second_run_reads_nothing_again_and_writes_nothing() throws IOException {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.run("ingest", inbox);
        byte[] journal = Files.readAllBytes(corpus.journal());

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1  UNCHANGED").contains("0 written, 0 taken out");
        assertThat(corpus.journal()).hasBinaryContent(journal);
    }

    @Test
    void an_index_that_cannot_be_added_to_is_built_anew() throws IOException {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.run("ingest", inbox);
        try (var files = Files.list(corpus.path("index/generations/1"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("1  UNCHANGED").contains("1 regulations").contains("generation 2");
    }

    @Test
    void a_file_that_changed_in_place_is_a_new_source_of_the_same_regulation() throws IOException {
        Path original = corpus.take("路灯.txt", RULE);
        String id = ids().getFirst();

        Files.writeString(original, RULE.replace("日落前", "日落后"));
        CommandRun run = corpus.run("ingest", original);

        assertThat(run.exitCode()).isZero();
        assertThat(ids()).containsExactly(id, id);
        assertThat(run.out()).contains("CHANGED  路灯.txt");
    }

    @Test
    void a_file_that_is_gone_is_missing_and_its_regulation_stays_listed() throws IOException {
        Path original = corpus.take("路灯.txt", RULE);
        Files.delete(original);

        CommandRun run = corpus.run("reindex");

        assertThat(run.out()).contains("MISSING  路灯.txt").contains("1 regulations");
    }

    @Test
    void a_missing_original_that_is_given_again_is_back() throws IOException {
        Path original = corpus.take("路灯.txt", RULE);
        Files.move(original, inbox.resolve("路灯.txt"));

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.out()).contains("1  UNCHANGED").doesNotContain("MISSING");
        assertThat(corpus.run("verify").exitCode()).isZero();
    }

    @Test
    void a_rehearsal_stores_nothing() throws IOException {
        Files.createDirectories(corpus.files());
        corpus.write("inbox/路灯.txt", RULE);

        CommandRun run = corpus.run("ingest", "--dry-run", inbox);

        assertThat(run.out()).contains("REGISTERED").contains("云江省路灯管理办法");
        assertThat(corpus.files()).isEmptyDirectory();
        assertThat(corpus.index()).doesNotExist();
    }

    @Test
    void a_folder_that_does_not_exist_is_wrong_usage() {
        CommandRun run = corpus.run("ingest", corpus.path("nirgends"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no file or folder").doesNotContain("\tat ");
        assertThat(corpus.files()).doesNotExist();
    }

    @Test
    void a_corpus_that_is_a_file_cannot_be_used() throws IOException {
        Files.writeString(corpus.files(), "x");

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("is a file; a corpus is a folder");
    }

    @Test
    void a_second_writer_is_told_to_wait_and_nothing_happens() throws IOException {
        Path journal = corpus.journal();
        corpus.write("inbox/路灯.txt", RULE);
        Journal held = Corpus.openOrCreate(corpus.files()).journal();
        try (Journal.Writer writer = held.openForWriting()) {
            CommandRun run = corpus.run("ingest", inbox);

            assertThat(writer).isNotNull();
            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err()).contains("another command is writing");
        }
        assertThat(journal).isEmptyFile();
    }

    @Test
    void a_rebuild_that_sets_a_torn_line_aside_tells_it_too() throws IOException {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.run("ingest", inbox);
        Files.writeString(corpus.journal(), "{\"type\":\"repea", StandardOpenOption.APPEND);

        CommandRun run = corpus.run("reindex");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("NOTICE").contains("torn");
    }

    @Test
    void a_torn_last_line_of_the_journal_is_set_aside_and_told() throws IOException {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.run("ingest", inbox);
        Path journal = corpus.journal();
        String whole = Files.readString(journal);
        Files.writeString(journal, "{\"type\":\"identi", StandardOpenOption.APPEND);

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("NOTICE").contains("torn");
        assertThat(journal).hasContent(whole);
        assertThat(corpus.path("corpus/register.jsonl.torn-" + whole.getBytes(UTF_8).length))
                .hasContent("{\"type\":\"identi");
    }

    @Test
    void a_journal_that_has_lost_lines_is_not_built_upon() throws IOException {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.run("ingest", inbox);
        Files.writeString(corpus.journal(), "");

        CommandRun ingest = corpus.run("ingest", inbox);
        CommandRun reindex = corpus.run("reindex");

        assertThat(List.of(ingest.exitCode(), reindex.exitCode())).containsOnly(ExitCode.FAILED);
        assertThat(reindex.err()).contains("lines have been lost").contains("backup");
        assertThat(corpus.run("search", "路灯").out()).contains("1 found");
        assertThat(corpus.run("reindex", "--force").exitCode()).isZero();
    }

    @Test
    void a_file_that_repeats_one_that_failed_is_named_as_failed_too() throws IOException {
        Files.createFile(inbox.resolve("a.txt"));
        Files.createFile(inbox.resolve("b.txt"));

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.out()).contains("2  EMPTY").contains("EMPTY  " + inbox.resolve("b.txt"));
    }

    @Test
    void a_line_in_the_middle_that_cannot_be_understood_stops_everything() throws IOException {
        corpus.write("inbox/路灯.txt", RULE);
        corpus.run("ingest", inbox);
        Path journal = corpus.journal();
        Files.writeString(journal, "rubbish\n" + Files.readString(journal));

        CommandRun run = corpus.run("ingest", inbox);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("line 1 of the journal");
    }

    private List<String> ids() throws IOException {
        return Files.readAllLines(corpus.journal()).stream()
                .map(line -> line.replaceAll(".*\"id\":\"([a-z2-7]+)\".*", "$1"))
                .toList();
    }
}
