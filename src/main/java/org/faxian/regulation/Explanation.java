package org.faxian.regulation;

import java.util.Objects;

/** An official interpretation (政策解读) of a regulation: it is none itself, and what it quotes does nothing. */
public record Explanation(String title, SourceFile file) {
    public Explanation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(file, "file");
    }
}
