package org.faxian.desk.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.UsageException;

/** What a person says with {@code --publish}: that this file is published although it bears a mark. */
public record PublishOrder(PublishedFile file, String by, String reason) {
    public PublishOrder {
        if (reason.isBlank() || by.isBlank()) {
            throw new UsageException("--publish is recorded with who decided it and why, found --by \"" + by
                    + "\" --reason \"" + reason + "\": say both");
        }
    }

    /**
     * The order to publish the file of that name.
     *
     * @throws UsageException where the name is not that of one file
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
