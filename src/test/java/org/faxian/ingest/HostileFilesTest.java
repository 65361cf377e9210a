package org.faxian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.fixture.HostileFiles;
import org.faxian.ingest.extract.TextExtractor;
import org.faxian.ingest.recognise.Recogniser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that nobody should send: whatever they hold, reading one ends in a named outcome, and touches nothing else.
 *
 * <p>Those that take minutes or gigabytes are made here as well, and not read: that needs a process of its own for each.
 */
class HostileFilesTest {
    private static final long LARGEST = 300_000_000;

    /** The pdf are left out since most of them go through OCR, whole folders of the others since most are that large. */
    private static final Set<String> FOLDERS =
            Set.of("cut", "damaged", "mislabelled", "markup", "office", "picture", "rtf", "zip");

    private static final Set<String> TOO_LARGE = Set.of(
            "hundred-thousand-paragraphs.docx",
            "hundred-thousand-paragraphs.odt",
            "hundred-thousand-paragraphs.ofd",
            "hundred-thousand-paragraphs.xlsx",
            "hundred-thousand-runs.ofd",
            "many-members.zip",
            "overlapping.zip",
            "steps-repeated.ofd",
            "swelling.xlsx");

    @TempDir
    private static Path folder;

    private static List<Path> files;

    private final DocumentReader reader = new DocumentReader(new TextExtractor()::extract, new Recogniser()::recognise);

    @BeforeAll
    static void write() throws IOException {
        files = HostileFiles.write(folder, samples());
    }

    /** The smallest document of each format of the sample corpus. */
    private static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("corpus"))) {
            return all
                    .filter(file -> file.toString().matches(".*\\.(docx|doc|rtf|ofd|odt|pdf|xlsx|html|txt|zip)"))
                    .collect(Collectors.groupingBy(file -> file.toString().replaceAll(".*\\.", "")))
                    .values()
                    .stream()
                    .map(HostileFilesTest::smallest)
                    .sorted()
                    .toList();
        }
    }

    private static Path smallest(List<Path> files) {
        return files.stream()
                .min((a, b) -> {
                    int bySize = Long.compare(a.toFile().length(), b.toFile().length());
                    return bySize == 0 ? a.compareTo(b) : bySize;
                })
                .orElseThrow();
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
    void eachEndsInANamedOutcomeThatTellsNothingOfOtherFilesAndNothingIsWrittenOutside() {
        Predicate<Path> isRead =
                file -> FOLDERS.contains(folder.relativize(file).getName(0).toString())
                        && !TOO_LARGE.contains(file.getFileName().toString());
        List<Path> read = files.stream().filter(isRead).toList();

        assertThat(read).hasSizeGreaterThan(250).allSatisfy(file -> assertThat(
                        reader.read(file, file.getFileName().toString()).toString())
                .as(file.toString())
                .doesNotContain(HostileFiles.SECRET));
        assertThat(escaped()).isEmpty();
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
