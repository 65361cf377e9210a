package org.faxian.desk.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.UsageException;
import org.faxian.language.Message;

/** An order given with {@code --publish}: the file is published although it is marked or doubtful. */
public record PublishOrder(PublishedFile file, String by, String reason) {
    public PublishOrder {
        if (reason.isBlank() || by.isBlank()) {
            throw new UsageException(Message.of("desk.publish.incomplete", by, reason));
        }
    }

    /**
     * Returns the order to publish the file of the given name.
     *
     * @throws UsageException if the name does not denote a single file
     */
    public static PublishOrder of(String name, String by, String reason) {
        PublishedFile file = PublishedFile.named(name);
        if (!Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Message.of("desk.publish.no-file", name));
        }
        List<PublishedFile> files = PublishedFile.in(file.path());
        if (!files.contains(file)) {
            throw new UsageException(Message.of("desk.publish.no-member", name, files.getFirst()));
        }
        return new PublishOrder(
                file.at(Ingestion.withRealFolder(file.path().toAbsolutePath().normalize())), by, reason);
    }
}
