package org.faxian.search;

import java.util.List;

/**
 * What was typed, and how it was understood.
 *
 * @param text as typed
 * @param query what engines are asked
 * @param parts each part of the text that was given a meaning
 */
public record UnderstoodQuery(String text, SearchQuery query, List<Part> parts) {

    /** The meanings that a part of a query can have. */
    public enum Meaning {
        NUMBER,
        PHRASE,
        TERM,
        QUESTION,
        EXCLUSION,
        FIELD
    }

    /**
     * A part of the query.
     *
     * @param start offset in the text, in UTF-16 units
     * @param end offset behind it
     */
    public record Part(Meaning meaning, String text, int start, int end) {}

    public UnderstoodQuery {
        parts = List.copyOf(parts);
    }
}
