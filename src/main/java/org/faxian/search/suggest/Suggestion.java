package org.faxian.search.suggest;

import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.RegulationId;

/**
 * A suggested search text (检索建议).
 *
 * @param regulation regulation with the title or number; empty for a term
 */
public record Suggestion(String text, Type type, Optional<RegulationId> regulation) {

    /** The kind of text that is suggested. */
    public enum Type {
        TITLE,
        NUMBER,
        /** A word or phrase that occurs in many paragraphs. */
        TERM
    }

    public Suggestion {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(regulation, "regulation");
    }
}
