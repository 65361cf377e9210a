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

/** The published files of a corpus, to be read and never written. */
public final class Originals {
    private final Path root;

    /** The originals beneath the folder. */
    public Originals(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * The bytes of the file; empty where it is gone, or would lie outside the corpus.
     *
     * @throws IOException where the file is there and cannot be read
     */
    public Optional<SeekableByteChannel> open(SourceFile source) throws IOException {
        Optional<PublishedFile> file = find(source.path());
        return file.isPresent() ? Optional.of(channel(file.get())) : Optional.empty();
    }

    /** When the file that holds it was last written; empty where it is gone. */
    public Optional<Instant> modified(SourceFile source) throws IOException {
        Optional<PublishedFile> file = find(source.path());
        return file.isPresent()
                ? Optional.of(Files.getLastModifiedTime(file.get().path()).toInstant())
                : Optional.empty();
    }

    /**
     * The file of that path beneath the corpus; empty where it is gone, or would lie outside.
     *
     * @param path with forward slashes; of a member {@code a.zip!/b.docx}
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

    /** A member is unpacked into a file that goes with the channel, since a range of it may be asked for. */
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
