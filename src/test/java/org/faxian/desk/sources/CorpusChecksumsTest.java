package org.faxian.desk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.faxian.corpus.Corpus;
import org.faxian.corpus.FileState;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.ChecksumMemory.Known;
import org.faxian.desk.sources.ChecksumMemory.Summed;
import org.faxian.fixture.ZipFiles;
import org.faxian.regulation.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusChecksumsTest {
    private static final Sha256 FALSE = new Sha256("f".repeat(64));
    /** A clock on which the files were written long ago. */
    private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

    @TempDir
    private Path folder;

    private Corpus corpus;
    private Path file;
    private ChecksumMemory memory;

    @BeforeEach
    void corpus() throws IOException {
        corpus = Corpus.openOrCreate(folder.resolve("corpus"));
        file = Files.writeString(corpus.root().resolve("路灯.txt"), "路灯管理办法");
        memory = new ChecksumMemory(folder.resolve("index/cache/checksums"));
    }

    @Test
    void a_file_that_was_not_touched_is_not_read_again() {
        pretend(LATER);
        assertThat(CorpusChecksums.of(corpus, memory, LATER).files()).containsOnlyKeys(FALSE);
    }

    @Test
    void a_file_that_was_changed_is_read_again_whatever_its_size_and_time_say() throws IOException {
        pretend(LATER);
        FileTime time = Files.getLastModifiedTime(file);
        String former = FileState.of(file).orElseThrow().text();
        while (FileState.of(file).orElseThrow().text().equals(former)) {
            Files.writeString(file, "路牌管理办法");
            Files.setLastModifiedTime(file, time);
        }
        requireTrue(LATER);
    }

    @Test
    void a_file_that_was_replaced_is_read_again_whatever_its_size_and_time_say() throws IOException {
        pretend(LATER);
        Path other = Files.writeString(folder.resolve("other"), "路牌管理办法");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        requireTrue(LATER);
    }

    @Test
    void a_file_that_was_touched_is_read_again() throws IOException {
        pretend(LATER);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        requireTrue(LATER);
    }

    @Test
    void a_file_that_was_moved_is_read_at_its_new_place() throws IOException {
        pretend(LATER);
        file = Files.move(file, file.resolveSibling("路牌.txt"));
        requireTrue(LATER);
        assertThat(memory.read()).containsOnlyKeys("路牌.txt");
    }

    @Test
    void a_file_that_was_written_about_when_it_was_read_is_read_again() throws IOException {
        pretend(Clock.systemUTC());
        requireTrue(Clock.systemUTC());
    }

    @Test
    void a_file_of_the_future_is_read_again() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(LATER.instant().plus(Duration.ofHours(1))));
        pretend(LATER);
        requireTrue(LATER);
    }

    @Test
    void a_file_that_was_read_before_the_clock_went_back_is_read_again() throws IOException {
        pretend(Clock.offset(Clock.systemUTC(), Duration.ofHours(-1)));
        requireTrue(LATER);
    }

    @Test
    void a_damaged_memory_counts_as_none() throws IOException {
        pretend(LATER);
        byte[] bytes = Files.readAllBytes(memory.file());
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            Files.write(memory.file(), damaged);
            assertThat(memory.read()).as("byte " + i).isEmpty();
        }
        Files.write(memory.file(), new byte[0]);
        requireTrue(LATER);
    }

    @Test
    void an_archive_is_remembered_with_its_members() throws IOException {
        Files.delete(file);
        file = corpus.root().resolve("路灯.zip");
        ZipFiles.write(
                file, StandardCharsets.UTF_8, Map.of("路灯.txt", new byte[] {1, 2, 3}, "路牌.txt", new byte[] {4, 5, 6}));
        CorpusChecksums first = CorpusChecksums.of(corpus, memory, LATER);
        CorpusChecksums second = CorpusChecksums.of(corpus, memory, LATER);
        assertThat(second).isEqualTo(first);
        assertThat(second.files()).hasSize(2).isEqualTo(FilesByChecksum.of(corpus, Progress.silent()));
    }

    @Test
    void only_the_same_bytes_at_the_same_places_have_the_same_fingerprint() throws IOException {
        String before = CorpusChecksums.of(corpus, memory, LATER).fingerprint(corpus);
        Path moved = Files.move(file, file.resolveSibling("路牌.txt"));
        assertThat(CorpusChecksums.of(corpus, memory, LATER).fingerprint(corpus))
                .isNotEqualTo(before);
        Files.move(moved, file);
        assertThat(CorpusChecksums.of(corpus, memory, LATER).fingerprint(corpus))
                .isEqualTo(before);
    }

    /** Remembers a false checksum, which shows whether the file is read. */
    private void pretend(Clock clock) {
        CorpusChecksums.of(corpus, memory, clock);
        Map<String, Known> known = new TreeMap<>(memory.read());
        known.replaceAll((name, one) -> new Known(
                one.state(),
                one.readAt(),
                one.files().stream().map(sum -> new Summed(sum.member(), FALSE)).toList()));
        memory.write(known);
    }

    private void requireTrue(Clock clock) throws IOException {
        assertThat(CorpusChecksums.of(corpus, memory, clock).files())
                .containsOnlyKeys(Sha256.of(Files.readAllBytes(file)));
    }
}
