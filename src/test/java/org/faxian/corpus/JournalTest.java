package org.faxian.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.JournalEvent;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    private Path folder;

    private Journal journal;

    /** A second command in another process; it prints whether it obtained the lock. */
    static final class SecondCommand {
        public static void main(String[] args) throws IOException {
            try (Journal.Writer writer = Corpus.open(Path.of(args[0])).journal().openForWriting()) {
                System.out.print("let in " + writer.getClass().getSimpleName());
            } catch (CorpusException e) {
                System.out.print(e.getMessage());
            }
        }
    }

    @BeforeEach
    void openJournal() {
        journal = Corpus.open(folder).journal();
    }

    @Test
    @Tag("process")
    void a_second_command_is_kept_out_while_the_first_reads_and_writes() throws Exception {
        try (Journal.Writer writer = journal.openForWriting()) {
            writer.setTornLineAside();
            writer.append(List.of(event("a.txt")));
            journal.read();

            assertThat(secondCommand()).contains("another command is writing").doesNotContain("let in");
        }
        assertThat(secondCommand()).contains("let in");
    }

    @Test
    void a_line_of_an_unknown_type_is_named_with_its_number_and_type() throws IOException {
        try (Journal.Writer writer = journal.openForWriting()) {
            writer.append(List.of(event("a.txt")));
        }
        Files.writeString(folder.resolve(Journal.FILE_NAME), "{\"type\":\"annulled\"}\n", StandardOpenOption.APPEND);

        assertThatThrownBy(journal::read)
                .isInstanceOf(CorpusException.class)
                .hasMessageContainingAll("line 2", "the type \"annulled\"", "use the version that wrote it");
    }

    @Test
    void what_was_appended_is_read_again_in_its_order() throws IOException {
        try (Journal.Writer writer = journal.openForWriting()) {
            writer.append(List.of(event("a.txt")));
            writer.append(List.of(event("b.txt"), event("c.txt")));
        }

        assertThat(journal.read().events()).containsExactly(event("a.txt"), event("b.txt"), event("c.txt"));
        assertThat(journal.read().offset()).isEqualTo(Files.size(folder.resolve(Journal.FILE_NAME)));
    }

    @Test
    void a_publication_without_a_reason_is_no_line_of_a_journal() throws IOException {
        Files.writeString(
                folder.resolve(Journal.FILE_NAME),
                "{\"type\":\"published\",\"at\":\"2026-11-23T02:00:00Z\",\"by\":\"王明\",\"sha256\":\"" + "0".repeat(64)
                        + "\",\"source\":\"a.txt\",\"reason\":\"\"}\n");

        assertThatThrownBy(journal::read)
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("line 1 of the journal")
                .hasMessageContaining("who decided it and why");
    }

    @Test
    void the_lock_is_no_document_of_the_corpus() throws IOException {
        journal.openForWriting().close();

        assertThat(Corpus.open(folder).files()).isEmpty();
    }

    private static JournalEvent event(String source) {
        return new JournalEvent.Identified(
                Instant.parse("2026-11-23T02:00:00Z"),
                "faxian",
                new RegulationId("aaaaaaaaaa"),
                source,
                new Sha256("0".repeat(64)),
                Optional.empty(),
                "云江省路灯管理办法");
    }

    private String secondCommand() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SecondCommand.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
