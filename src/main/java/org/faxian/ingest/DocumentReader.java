package org.faxian.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads one file from its bytes to a recognised document.
 *
 * <p>Every file ends in a named {@link IngestOutcome}; no exception leaves {@link #read}.
 */
public interface DocumentReader {
    /** To be raised with every change of what reading brings: what an older version read is then read again. */
    String VERSION = "22";

    /**
     * Reads the file.
     *
     * @param name the name under which it came; the path may be another, in a store by content
     */
    IngestOutcome read(Path file, String name, Marks marks);

    /** Reads the file, or says by which mark it is withheld. */
    default IngestOutcome read(Path file, String name) {
        return read(file, name, Marks.HEEDED);
    }

    /** The outcome of a file that cannot be opened or has no bytes; empty for one that can be read. */
    static Optional<IngestOutcome> unreadable(Path file) {
        try {
            if (Files.notExists(file)) {
                return Optional.of(new IngestOutcome.Unreadable("there is no such file"));
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new IngestOutcome.Unreadable("this is a folder, a link or a device, not a file"));
            }
            if (!Files.isReadable(file)) {
                return Optional.of(new IngestOutcome.Unreadable("no permission to read the file"));
            }
            return Files.size(file) == 0 ? Optional.of(new IngestOutcome.Empty()) : Optional.empty();
        } catch (IOException | SecurityException e) {
            return Optional.of(new IngestOutcome.Unreadable("the file could not be opened: " + e.getMessage()));
        }
    }
}
