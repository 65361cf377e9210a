package org.faxian.regulation;

import java.util.Objects;

/**
 * A published file as it lies in the corpus, byte for byte as it came.
 *
 * @param path relative to the corpus, with forward slashes
 * @param size in bytes
 * @param mediaType such as {@code application/pdf}
 */
public record SourceFile(String path, Sha256 sha256, long size, String mediaType) {
    public SourceFile {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(mediaType, "mediaType");
        if (path.isEmpty() || path.startsWith("/") || size < 0) {
            throw new IllegalArgumentException("a source lies at a relative path, found: " + path);
        }
    }

    /** The file's name without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
