package org.faxian.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.faxian.language.Message;

/**
 * A reader that turns one file into a recognised document.
 *
 * <p>Every file ends in a named {@link IngestOutcome}; {@link #read} throws no exception.
 */
public interface DocumentReader {
    /**
     * The version of the reading rules. Raise it with every change that affects outcomes: files read by an older
     * version are then read again.
     */
    String VERSION = "27";

    /**
     * Reads the file.
     *
     * @param name the original name of the file; the path may differ, for example in a content-addressed store
     */
    IngestOutcome read(Path file, String name, MarkPolicy marks);

    /** Reads the file and withholds it if it is marked. */
    default IngestOutcome read(Path file, String name) {
        return read(file, name, MarkPolicy.HEEDED);
    }

    /** Returns the outcome of a file that cannot be opened or has no bytes, or empty if the file can be read. */
    static Optional<IngestOutcome> unreadable(Path file) {
        try {
            if (Files.notExists(file)) {
                return Optional.of(new IngestOutcome.Unreadable(Message.of("ingest.no-such-file")));
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new IngestOutcome.Unreadable(Message.of("ingest.no-plain-file")));
            }
            if (!Files.isReadable(file)) {
                return Optional.of(new IngestOutcome.Unreadable(Message.of("ingest.no-permission")));
            }
            return Files.size(file) == 0 ? Optional.of(new IngestOutcome.Empty()) : Optional.empty();
        } catch (IOException | SecurityException e) {
            return Optional.of(new IngestOutcome.Unreadable(Message.of("ingest.not-opened", Message.cause(e))));
        }
    }
}
