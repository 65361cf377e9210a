package org.faxian.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.faxian.analysis.WordVectors;

/** The vectors of words of a generation, in a file beside its segments. */
record KeptVectors(Path generation) {
    private static final String FILE = "word.vectors";

    /** The vectors; empty where none are kept. */
    Optional<WordVectors> read() {
        Path file = generation.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(WordVectors.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the vectors of words in " + file + " cannot be read (" + e.getMessage()
                            + "): build the index anew with faxian reindex",
                    e);
        }
    }

    /** Puts them in the place of those that are kept, at once or not at all. */
    void write(WordVectors vectors) {
        Path half = generation.resolve(FILE + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(half)) {
                vectors.write(out);
            }
            Files.move(half, generation.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written: " + e.getMessage(), e);
        }
    }
}
