package org.faxian.regulation;

import java.util.Objects;

/**
 * An official interpretation (政策解读) of a regulation. It is not a regulation, and clauses that it quotes have no
 * effect.
 */
public record Explanation(String title, SourceFile file) {
    public Explanation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(file, "file");
    }
}
