package org.faxian.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.SourceFile;

/** Read-only access to the published files of a corpus. */
public final class Originals {
    private final Path root;

    /** Creates access to the files below the folder. */
    public Originals(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Opens the file; empty if it is gone or outside the corpus.
     *
     * @throws IOException if the file exists and cannot be read
     */
    public Optional<SeekableByteChannel> open(SourceFile source) throws IOException {
        Optional<PublishedFile> file = find(source.path());
        return file.isPresent() ? Optional.of(channel(file.get())) : Optional.empty();
    }

    /** Returns the last modification of the file or of its archive; empty if it is gone. */
    public Optional<Instant> modified(SourceFile source) throws IOException {
        Optional<PublishedFile> file = find(source.path());
        return file.isPresent()
                ? Optional.of(Files.getLastModifiedTime(file.get().path()).toInstant())
                : Optional.empty();
    }

    /**
     * Finds a file by its path in the corpus; empty if it is gone or outside.
     *
     * @param path with forward slashes; for a member {@code a.zip!/b.docx}
     */
    public Optional<PublishedFile> find(String path) {
        Optional<PublishedFile> own = regular(path).map(PublishedFile::of);
        int member = path.indexOf(PublishedFile.MEMBER);
        return own.isPresent() || member < 0
                ? own
                : regular(path.substring(0, member)).flatMap(archive -> member(archive, path.substring(member + 2)));
    }

    private Optional<Path> regular(String path) {
        Path file = root.resolve(path).normalize();
        return file.startsWith(root) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(file)
                : Optional.empty();
    }

    private static Optional<PublishedFile> member(Path archive, String name) {
        return PublishedFile.in(archive).stream()
                .filter(file -> file.member().filter(name::equals).isPresent())
                .findFirst();
    }

    /**
     * Opens the file. A member is unpacked into a temporary file, deleted on close, because requests may ask for a
     * range.
     */
    private static SeekableByteChannel channel(PublishedFile file) throws IOException {
        if (file.member().isEmpty()) {
            return Files.newByteChannel(file.path(), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        }
        Path copy = Files.createTempFile("faxian-member", "");
        try (InputStream in = file.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return Files.newByteChannel(copy, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }
}
