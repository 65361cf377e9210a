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

/** A file to be published: one that lies in a folder, or a member of a zip archive (压缩包) that does. */
public final class PublishedFile implements Comparable<PublishedFile> {
    /** Stands between an archive and its member: {@code a.zip!/b.docx}. */
    static final String MEMBER = "!/";

    private static final Comparator<PublishedFile> ORDER =
            Comparator.comparing(PublishedFile::path).thenComparing(file -> file.member.orElse(""));

    private final Path path;
    private final Optional<String> member;
    /** Of the archive, where the member was found in its list; it says where to read, not what this file is. */
    private final Optional<ZipIndex> index;

    private PublishedFile(Path path, Optional<String> member, Optional<ZipIndex> index) {
        this.path = Objects.requireNonNull(path, "path");
        this.member = Objects.requireNonNull(member, "member");
        this.index = index;
    }

    /** The file, or the archive. */
    public Path path() {
        return path;
    }

    /** The name of the member in the archive, with forward slashes. */
    public Optional<String> member() {
        return member;
    }

    /** A file of its own. */
    public static PublishedFile of(Path path) {
        return new PublishedFile(path, Optional.empty(), Optional.empty());
    }

    /** A member of an archive, with the list in which it was found. */
    static PublishedFile member(Path archive, String name, ZipIndex index) {
        return new PublishedFile(archive, Optional.of(name), Optional.of(index));
    }

    /** The file of that name, which for a member of an archive is {@code a.zip!/b.docx}. */
    public static PublishedFile named(String name) {
        int end = Files.exists(Path.of(name)) ? -1 : name.indexOf(MEMBER);
        return end < 0
                ? of(Path.of(name))
                : new PublishedFile(
                        Path.of(name.substring(0, end)),
                        Optional.of(name.substring(end + MEMBER.length())),
                        Optional.empty());
    }

    /** The members of the file where it is an archive of files, else the file itself. */
    public static List<PublishedFile> in(Path path) {
        List<PublishedFile> members = ZipArchive.members(path);
        return members.isEmpty() ? List.of(of(path)) : members;
    }

    /** The name under which it came, without folders. */
    public String name() {
        String whole = member.orElseGet(() -> String.valueOf(path.getFileName()));
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** The same file elsewhere. */
    public PublishedFile at(Path other) {
        return new PublishedFile(other, member, Optional.empty());
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
        if (member.isEmpty()) {
            return Files.size(path);
        }
        Optional<Long> known = index.isEmpty() ? Optional.empty() : index.get().size(path, member.get());
        return known.isPresent() ? known.get() : ZipArchive.size(path, member.get());
    }

    /** Its bytes. */
    public InputStream open() throws IOException {
        if (member.isEmpty()) {
            return Files.newInputStream(path);
        }
        Optional<InputStream> bytes =
                index.isEmpty() ? Optional.empty() : index.get().open(path, member.get());
        return bytes.isPresent() ? bytes.get() : ZipArchive.open(path, member.get());
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
    public boolean equals(Object other) {
        return other instanceof PublishedFile file && path.equals(file.path) && member.equals(file.member);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, member);
    }

    @Override
    public String toString() {
        return path + member.map(name -> MEMBER + name).orElse("");
    }
}
