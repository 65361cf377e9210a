package org.faxian.ingest.isolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.faxian.ingest.DirectReader;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.MarkPolicy;
import org.faxian.ingest.extract.TextExtractor;
import org.faxian.ingest.isolate.IsolatedReader.Limits;
import org.faxian.ingest.nature.NatureReader;
import org.faxian.ingest.recognise.Recogniser;
import org.faxian.language.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class IsolatedReaderTest {
    private static final Path RULE = Path.of("corpus/规章/云江省农贸市场管理办法.docx");
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    @Test
    void another_process_reads_a_file_just_as_this_one_does() throws IOException {
        DocumentReader direct =
                new DirectReader(new TextExtractor()::extract, new Recogniser()::recognise, new NatureReader());
        Path renamed = Files.copy(RULE, folder.resolve("1f"));
        Path empty = Files.createFile(folder.resolve("空.txt"));

        try (IsolatedReader reader = new IsolatedReader(new Limits(1, 256, LONG, LONG))) {
            assertThat(reader.read(renamed, "办法.docx")).isEqualTo(direct.read(renamed, "办法.docx"));
            assertThat(reader.read(empty, "空.txt")).isEqualTo(new IngestOutcome.Empty());
            assertThat(reader.read(folder.resolve("没有.txt"), "没有.txt")).isInstanceOf(IngestOutcome.Unreadable.class);
        }
    }

    @Test
    void another_process_reads_a_marked_file_only_where_its_mark_is_overruled() throws IOException {
        Path marked = Files.writeString(folder.resolve("路灯.txt"), "（此件不公开）\n云江省路灯管理办法\n第一条 路灯应当在日落前开启。\n");

        try (IsolatedReader reader = new IsolatedReader(new Limits(1, 256, LONG, LONG))) {
            assertThat(reader.read(marked, "路灯.txt")).isInstanceOf(IngestOutcome.Withheld.class);
            assertThat(reader.read(marked, "路灯.txt", MarkPolicy.OVERRULED))
                    .isInstanceOf(IngestOutcome.Recognised.class);
        }
    }

    @Test
    void a_file_that_takes_more_memory_than_it_may_costs_itself_and_no_other() throws IOException {
        Path gigantic = folder.resolve("巨大.txt");
        try (BufferedWriter out = Files.newBufferedWriter(gigantic)) {
            for (int i = 0; i < 400_000; i++) {
                out.write("第" + i + "条 路灯应当在日落前开启，日出后关闭。\n");
            }
        }

        try (IsolatedReader reader = new IsolatedReader(new Limits(1, 64, LONG, LONG))) {
            assertThat(reader.read(gigantic, "巨大.txt"))
                    .isEqualTo(new IngestOutcome.Unfinished(Message.of("ingest.process-memory", 64)));
            assertThat(reader.read(RULE, "办法.docx")).isInstanceOf(IngestOutcome.Recognised.class);
        }
    }

    @Test
    void a_file_that_takes_more_time_than_it_may_is_given_up() {
        try (IsolatedReader reader =
                new IsolatedReader(new Limits(1, 256, Duration.ofMillis(1), Duration.ofMillis(1)))) {
            assertThat(reader.read(RULE, "办法.docx"))
                    .isInstanceOfSatisfying(
                            IngestOutcome.Unfinished.class,
                            outcome -> assertThat(outcome.reason().toString()).startsWith("given up after"));
        }
    }

    @Test
    void its_processes_end_with_it() throws IOException {
        IsolatedReader reader = new IsolatedReader(new Limits(1, 256, LONG, LONG));
        assertThat(reader.read(RULE, "办法.docx")).isInstanceOf(IngestOutcome.Recognised.class);

        long before = readingProcesses();
        reader.close();

        assertThat(readingProcesses()).isEqualTo(before - 1);
    }

    @Test
    void limits_that_allow_nothing_are_refused() {
        assertThatThrownBy(() -> new Limits(0, 256, LONG, LONG)).hasMessageContaining("at least one process");
        assertThatThrownBy(() -> new Limits(1, 256, LONG, Duration.ZERO)).hasMessageContaining("some time");
    }

    private static long readingProcesses() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    @Test
    void the_longest_text_that_is_taken_in_follows_the_memory_of_the_command() {
        long megabyte = 1L << 20;

        assertThat(IsolatedReader.longest(256 * megabyte)).isEqualTo(3_000_000);
        assertThat(IsolatedReader.longest(1_024 * megabyte)).isBetween(6_000_000, 7_000_000);
        assertThat(IsolatedReader.longest(64L * 1_024 * megabyte)).isEqualTo(16_000_000);
    }
}
