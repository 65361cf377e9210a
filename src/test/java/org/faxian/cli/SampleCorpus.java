package org.faxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample corpus of the repository, copied so that tests can modify it. */
public final class SampleCorpus {
    private static final Path ORIGINAL = Path.of("corpus");

    private SampleCorpus() {}

    /** Copies the sample corpus, with its journal, to {@code corpus} in the folder. */
    public static Path copyTo(Path folder) throws IOException {
        Path target = folder.resolve("corpus");
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(ORIGINAL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }
}
