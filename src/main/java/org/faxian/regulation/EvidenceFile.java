package org.faxian.regulation;

import java.util.Objects;

/**
 * A file that supports a decision, such as a scanned letter (凭据); kept in the corpus and never published.
 *
 * @param path relative to the corpus, with forward slashes
 */
public record EvidenceFile(String path, Sha256 sha256) {
    public EvidenceFile {
        Objects.requireNonNull(sha256, "sha256");
        if (path.isEmpty() || path.startsWith("/")) {
            throw new IllegalArgumentException("evidence lies at a path relative to the corpus, found: " + path);
        }
    }

    /** Returns the file's name without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
