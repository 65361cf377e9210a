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

/** A file to be published: a file in a folder, or a member of a zip archive (压缩包). */
public final class PublishedFile implements Comparable<PublishedFile> {
    /** The separator between an archive and its member: {@code a.zip!/b.docx}. */
    static final String MEMBER = "!/";

    private static final Comparator<PublishedFile> ORDER =
            Comparator.comparing(PublishedFile::path).thenComparing(file -> file.member.orElse(""));

    private final Path path;
    private final Optional<String> member;
    /** The index of the archive in which the member was found; it locates the bytes and is not part of the identity. */
    private final Optional<ZipIndex> index;

    private PublishedFile(Path path, Optional<String> member, Optional<ZipIndex> index) {
        this.path = Objects.requireNonNull(path, "path");
        this.member = Objects.requireNonNull(member, "member");
        this.index = index;
    }

    /** Returns the path of the file or the archive. */
    public Path path() {
        return path;
    }

    /** Returns the name of the member in the archive, with forward slashes. */
    public Optional<String> member() {
        return member;
    }

    /** Creates a file that is not in an archive. */
    public static PublishedFile of(Path path) {
        return new PublishedFile(path, Optional.empty(), Optional.empty());
    }

    /** Creates a member of an archive, with the index in which it was found. */
    static PublishedFile member(Path archive, String name, ZipIndex index) {
        return new PublishedFile(archive, Optional.of(name), Optional.of(index));
    }

    /** Returns the file with the given name, which for a member of an archive is {@code a.zip!/b.docx}. */
    public static PublishedFile named(String name) {
        int end = Files.exists(Path.of(name)) ? -1 : name.indexOf(MEMBER);
        return end < 0
                ? of(Path.of(name))
                : new PublishedFile(
                        Path.of(name.substring(0, end)),
                        Optional.of(name.substring(end + MEMBER.length())),
                        Optional.empty());
    }

    /** Returns the members if the file is an archive of files, otherwise the file itself. */
    public static List<PublishedFile> in(Path path) {
        List<PublishedFile> members = ZipArchive.members(path);
        return members.isEmpty() ? List.of(of(path)) : members;
    }

    /** Returns the original name, without folders. */
    public String name() {
        String whole = member.orElseGet(() -> String.valueOf(path.getFileName()));
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** Returns this file at another path. */
    public PublishedFile at(Path other) {
        return new PublishedFile(other, member, Optional.empty());
    }

    /** Computes the checksum. */
    public Sha256 digest() throws IOException {
        try (InputStream in = open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return new Sha256(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform brings SHA-256", e);
        }
    }

    /** Returns the size in bytes. */
    public long size() throws IOException {
        if (member.isEmpty()) {
            return Files.size(path);
        }
        Optional<Long> known = index.isEmpty() ? Optional.empty() : index.get().size(path, member.get());
        return known.isPresent() ? known.get() : ZipArchive.size(path, member.get());
    }

    /** Opens the file for reading. */
    public InputStream open() throws IOException {
        if (member.isEmpty()) {
            return Files.newInputStream(path);
        }
        Optional<InputStream> bytes =
                index.isEmpty() ? Optional.empty() : index.get().open(path, member.get());
        return bytes.isPresent() ? bytes.get() : ZipArchive.open(path, member.get());
    }

    /**
     * Applies a function to a path with the file's bytes: its own path, or that of a copy that is deleted afterwards.
     */
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
