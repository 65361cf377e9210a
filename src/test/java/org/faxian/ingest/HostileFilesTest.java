package org.faxian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.faxian.fixture.HostileFiles;
import org.faxian.ingest.isolate.IsolatedReader;
import org.faxian.ingest.isolate.IsolatedReader.Limits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of hostile files: reading each one ends in a named outcome and affects nothing else.
 *
 * <p>The larger files, and the pdf files, most of which need OCR, are generated but not read here: they would take
 * minutes.
 */
@Tag("process")
class HostileFilesTest {
    private static final long LARGEST = 300_000_000;

    private static final Duration SECONDS = Duration.ofSeconds(10);
    private static final long SMALL = 300_000;

    @TempDir
    private static Path folder;

    private static List<Path> files;

    @BeforeAll
    static void write() throws IOException {
        files = HostileFiles.write(folder, Path.of("corpus"));
    }

    @Test
    void thereAreHundredsAndTheyFitOnAnyDisk() throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }

        assertThat(files).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(size).isLessThan(LARGEST);
    }

    @Test
    void eachEndsInANamedOutcomeThatTellsNothingOfOtherFilesAndNothingIsWrittenOutside() throws Exception {
        Limits limits = new Limits(Runtime.getRuntime().availableProcessors(), 512, SECONDS, SECONDS);
        Map<Path, IngestOutcome> outcomes = new ConcurrentHashMap<>();
        try (IsolatedReader reader = new IsolatedReader(limits);
                ExecutorService threads = Executors.newFixedThreadPool(limits.processes())) {
            for (Path file : small()) {
                threads.execute(() ->
                        outcomes.put(file, reader.read(file, file.getFileName().toString())));
            }
        }

        assertThat(outcomes).hasSizeGreaterThan(250).containsOnlyKeys(small());
        assertThat(outcomes.values())
                .noneSatisfy(outcome -> assertThat(outcome.toString()).contains(HostileFiles.SECRET));
        assertThat(escaped()).isEmpty();
    }

    private static List<Path> small() {
        return files.stream()
                .filter(file -> file.toFile().length() < SMALL && !file.startsWith(folder.resolve("pdf")))
                .toList();
    }

    private static List<Path> escaped() {
        return Stream.of(
                        Path.of("/"),
                        Path.of("/tmp"),
                        Path.of(""),
                        folder,
                        Path.of(System.getProperty("java.io.tmpdir")))
                .map(Path::toFile)
                .flatMap(place -> Stream.ofNullable(place.listFiles()).flatMap(Stream::of))
                .map(File::toPath)
                .filter(file -> file.toString().contains(HostileFiles.ESCAPED))
                .toList();
    }
}
