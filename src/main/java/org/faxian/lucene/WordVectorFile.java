package org.faxian.lucene;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.faxian.analysis.WordVectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The word vectors of a generation, stored in a file next to its segments. */
record WordVectorFile(Path generation) {
    private static final Logger LOG = LoggerFactory.getLogger(WordVectorFile.class);
    private static final String FILE = "word.vectors";

    /** Returns the vectors; empty if there are none or the file is damaged. */
    Optional<WordVectors> read() {
        Path file = generation.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(WordVectors.read(in));
        } catch (IOException e) {
            // The vectors only improve ranking; questions are answered without them.
            LOG.warn(
                    "the vectors of words in {} cannot be read ({}): build the index anew with faxian reindex",
                    file,
                    e.toString());
            return Optional.empty();
        }
    }

    /** Replaces the stored vectors atomically. */
    void write(WordVectors vectors) {
        Path half = generation.resolve(FILE + ".part");
        try {
            try (FileOutputStream out = new FileOutputStream(half.toFile())) {
                vectors.write(out);
                out.getFD().sync();
            }
            Files.move(half, generation.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written: " + e.getMessage(), e);
        }
    }
}
