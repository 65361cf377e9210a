package org.faxian.desk.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.UsageException;

/** An order given with {@code --publish}: the file is published although it is marked or doubtful. */
public record PublishOrder(PublishedFile file, String by, String reason) {
    public PublishOrder {
        if (reason.isBlank() || by.isBlank()) {
            throw new UsageException("--publish is recorded with who decided it and why, found --by \"" + by
                    + "\" --reason \"" + reason + "\": say both");
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
            throw new UsageException("--publish takes one file, and " + name + " is none: check the path");
        }
        List<PublishedFile> files = PublishedFile.in(file.path());
        if (!files.contains(file)) {
            throw new UsageException("--publish takes one file, and there is none " + name
                    + ": of an archive name a member, such as " + files.getFirst());
        }
        return new PublishOrder(
                file.at(Ingestion.withRealFolder(file.path().toAbsolutePath().normalize())), by, reason);
    }
}
