package org.faxian.corpus;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.faxian.regulation.SourceFile;

/** The published files of a corpus, to be read and never written. */
public final class Originals {
    private final Path root;

    /** The originals beneath the folder. */
    public Originals(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Where the file lies; empty where it is gone, or would lie outside the corpus. */
    public Optional<Path> find(SourceFile source) {
        Path path = root.resolve(source.path()).normalize();
        return path.startsWith(root) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(path)
                : Optional.empty();
    }
}
