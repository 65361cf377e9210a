package org.faxian.regulation;

import java.util.Objects;

/**
 * A published file in the corpus, byte for byte as it was received.
 *
 * @param path relative to the corpus, with forward slashes
 * @param size in bytes
 * @param mediaType such as {@code application/pdf}
 * @param position the position of the text in the file; see {@link TextId#position()}
 */
public record SourceFile(String path, Sha256 sha256, long size, String mediaType, int position) {
    public SourceFile {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(mediaType, "mediaType");
        if (path.isEmpty() || path.startsWith("/") || size < 0) {
            throw new IllegalArgumentException("a source lies at a relative path, found: " + path);
        }
    }

    /** Creates a file that holds one text. */
    public SourceFile(String path, Sha256 sha256, long size, String mediaType) {
        this(path, sha256, size, mediaType, 0);
    }

    /** Returns the id of the text in the file. */
    public TextId text() {
        return new TextId(sha256, position);
    }

    /** Returns this file with the position of another text. */
    public SourceFile at(int other) {
        return new SourceFile(path, sha256, size, mediaType, other);
    }

    /** Returns the file's name without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
