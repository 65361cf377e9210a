package org.faxian.search.suggest;

import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.RegulationId;

/**
 * What somebody may want to search for (检索建议).
 *
 * @param regulation that bears the title or number; empty for a term
 */
public record Suggestion(String text, Type type, Optional<RegulationId> regulation) {

    /** What kind of text is suggested. */
    public enum Type {
        TITLE,
        NUMBER,
        /** A word or phrase that stands in many paragraphs. */
        TERM
    }

    public Suggestion {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(regulation, "regulation");
    }
}
