package org.faxian.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faxian.audit.Audit;
import org.faxian.audit.FileNotes;
import org.faxian.audit.Finding;
import org.faxian.audit.FindingType;
import org.faxian.cli.CommandRun;
import org.faxian.cli.SampleCorpus;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.corpus.Corpus;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.CorpusRegister;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.SourceFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the audit of the sample corpus against findings listed by hand from its documents. */
@Tag("corpus")
@WithCorpus
class SampleAuditTest {
    private static final String SCAN = "ocr-text";

    @BeforeAll
    static void copy(TestCorpus corpus) throws IOException {
        SampleCorpus.copyTo(corpus.folder());
    }

    /** Returns the findings listed by hand; those of scans only if tesseract is installed. */
    private static List<List<String>> byHand(boolean readsScans) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/faxian/cli/sample-audit.tsv")).stream()
                .skip(1)
                .filter(row -> readsScans || !row.startsWith(SCAN))
                .map(row -> List.of(row.split("\t")))
                .toList();
    }

    @Test
    void the_findings_are_those_written_by_hand_and_no_others(TestCorpus corpus) throws IOException {
        JsonNode answer = new AuditFolder(corpus).audit("--within", "200");
        List<JsonNode> left =
                new ArrayList<>(answer.get("findings").valueStream().toList());
        boolean readsScans =
                left.stream().anyMatch(finding -> finding.get("type").asText().equals(SCAN));

        for (List<String> row : byHand(readsScans)) {
            assertThat(left.removeIf(finding -> finding.get("type").asText().equals(row.get(0))
                            && finding.get("title").asText().equals(row.get(1))
                            && finding.get("problem").asText().contains(row.get(2))))
                    .as(row.toString())
                    .isTrue();
        }
        assertThat(left).isEmpty();
        AuditFolder.requireCommandsThatExist(answer);
    }

    @Test
    void clauses_that_mean_nothing_the_corpus_holds_are_counted_and_listed_for_those_who_ask(TestCorpus corpus) {
        AuditFolder audit = new AuditFolder(corpus);

        assertThat(audit.audit("--within", "200").get("notices").toString()).contains("2 more texts");
        assertThat(audit.findings("unmatched-repeal"))
                .extracting(finding -> finding.get("title").asText())
                .containsExactlyInAnyOrder("云江省人民政府关于废止和宣布失效部分行政规范性文件的决定", "云江省农村小型水利工程管护办法");
        assertThat(audit.findings("unmatched-repeal").toString())
                .contains("云政发〔2003〕17号", "云政办发〔2014〕58号", "云水管〔2009〕12号");
    }

    @Test
    void a_text_that_was_read_from_pictures_is_told_with_its_file(TestCorpus folder) throws IOException {
        Workspace workspace = Workspace.open(
                Corpus.open(folder.files()), folder.index(), CommandRun.DOCUMENTS, Progress.Display.none());
        CorpusRegister corpus =
                CorpusRegister.of(workspace, workspace.corpus().journal().read(), Map.of());
        SourceFile file =
                corpus.register().regulations().getFirst().versions().getLast().original();
        FileNotes notes = new FileNotes(
                Map.of(file.text(), List.of(new Warning("ocr", Message.of("ingest.doubt.ocr")))), List.of());

        List<Finding> findings = Audit.of(corpus.register(), notes, List.of(), LocalDate.of(2026, 11, 23), 90)
                .of(FindingType.OCR_TEXT);

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().id())
                .contains(corpus.register().regulations().getFirst().id());
        assertThat(Language.CHINESE.say(findings.getFirst().problem())).contains(file.name(), "扫描件");
        assertThat(findings.getFirst().settle()).hasToString("faxian ingest FILE");
    }
}
