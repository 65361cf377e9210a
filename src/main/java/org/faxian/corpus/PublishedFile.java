package org.faxian.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.faxian.regulation.Sha256;

/**
 * A file to be published: one that lies in a folder, or a member of a zip archive (压缩包) that does.
 *
 * @param path the file, or the archive
 * @param member the name of the member in the archive, with forward slashes
 */
public record PublishedFile(Path path, Optional<String> member) implements Comparable<PublishedFile> {
    /** Stands between an archive and its member: {@code a.zip!/b.docx}. */
    static final String MEMBER = "!/";

    private static final Comparator<PublishedFile> ORDER =
            Comparator.comparing(PublishedFile::path).thenComparing(file -> file.member.orElse(""));

    public PublishedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(member, "member");
    }

    /** A file of its own. */
    public static PublishedFile of(Path path) {
        return new PublishedFile(path, Optional.empty());
    }

    /** The file of that name, which for a member of an archive is {@code a.zip!/b.docx}. */
    public static PublishedFile named(String name) {
        int end = Files.exists(Path.of(name)) ? -1 : name.indexOf(MEMBER);
        return end < 0
                ? of(Path.of(name))
                : new PublishedFile(
                        Path.of(name.substring(0, end)), Optional.of(name.substring(end + MEMBER.length())));
    }

    /** The members of the file where it is an archive of files, else the file itself. */
    public static List<PublishedFile> in(Path path) {
        List<String> members = ZipArchive.members(path);
        return members.isEmpty()
                ? List.of(of(path))
                : members.stream()
                        .map(member -> new PublishedFile(path, Optional.of(member)))
                        .toList();
    }

    /** The name under which it came, without folders. */
    public String name() {
        String whole = member.orElseGet(() -> String.valueOf(path.getFileName()));
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** The same file elsewhere. */
    public PublishedFile at(Path other) {
        return new PublishedFile(other, member);
    }

    /** The checksum of its bytes. */
    public Sha256 digest() throws IOException {
        try (InputStream in = open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return new Sha256(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform brings SHA-256", e);
        }
    }

    /** How many bytes it has. */
    public long size() throws IOException {
        return member.isPresent() ? ZipArchive.size(path, member.get()) : Files.size(path);
    }

    /** Its bytes. */
    public InputStream open() throws IOException {
        return member.isPresent() ? ZipArchive.open(path, member.get()) : Files.newInputStream(path);
    }

    /** Does the work with a path at which its bytes can be read: its own, or that of a copy that is deleted afterwards. */
    public <R> R read(Function<Path, R> work) throws IOException {
        if (member.isEmpty()) {
            return work.apply(path);
        }
        Path copy = Files.createTempFile("faxian-member", "");
        try (InputStream in = open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return work.apply(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public int compareTo(PublishedFile other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + member.map(name -> MEMBER + name).orElse("");
    }
}
