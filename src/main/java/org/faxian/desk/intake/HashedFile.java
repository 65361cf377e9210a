package org.faxian.desk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.sources.SourceReader;
import org.faxian.ingest.FileOutcome;
import org.faxian.ingest.IngestOutcome;
import org.faxian.language.Message;
import org.faxian.regulation.Sha256;

/**
 * A file with its checksum, or the reason why it has none.
 *
 * @param failure the outcome of a file without a checksum
 */
public record HashedFile(PublishedFile file, Optional<Sha256> sha256, FileOutcome failure, Message reason) {

    /** Computes the checksum of a file, without parsing its content. */
    public static HashedFile of(PublishedFile file) {
        Path path = file.path();
        if (Files.isSymbolicLink(path)) {
            return failed(file, FileOutcome.LINK, FileOutcome.LINK.meaning());
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return failed(file, FileOutcome.UNREADABLE, Message.of("desk.no-such-file"));
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return failed(file, FileOutcome.UNREADABLE, Message.of("desk.not-readable"));
        }
        try {
            return new HashedFile(file, Optional.of(file.digest()), FileOutcome.REGISTERED, Message.NONE);
        } catch (IOException e) {
            IngestOutcome outcome = SourceReader.unopened(file, e);
            return failed(file, outcome.result(), outcome.detail());
        }
    }

    private static HashedFile failed(PublishedFile file, FileOutcome failure, Message reason) {
        return new HashedFile(file, Optional.empty(), failure, reason);
    }

    /** Returns the path as given, with forward slashes. */
    public String path() {
        return file.toString().replace('\\', '/');
    }
}
