package org.faxian.regulation;

import java.util.Objects;

/**
 * A published file as it lies in the corpus, byte for byte as it came.
 *
 * @param path relative to the corpus, with forward slashes
 * @param size in bytes
 * @param mediaType such as {@code application/pdf}
 * @param position which text of the file is meant; see {@link TextId#position()}
 */
public record SourceFile(String path, Sha256 sha256, long size, String mediaType, int position) {
    public SourceFile {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(mediaType, "mediaType");
        if (path.isEmpty() || path.startsWith("/") || size < 0) {
            throw new IllegalArgumentException("a source lies at a relative path, found: " + path);
        }
    }

    /** A file that holds one text. */
    public SourceFile(String path, Sha256 sha256, long size, String mediaType) {
        this(path, sha256, size, mediaType, 0);
    }

    /** The text of the file that is meant. */
    public TextId text() {
        return new TextId(sha256, position);
    }

    /** The same file, of which another text is meant. */
    public SourceFile at(int other) {
        return new SourceFile(path, sha256, size, mediaType, other);
    }

    /** The file's name without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
