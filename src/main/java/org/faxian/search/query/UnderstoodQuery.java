package org.faxian.search.query;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.names.Meant;

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
        TITLE,
        CITATION,
        PHRASE,
        TERM,
        QUESTION,
        EXCLUSION,
        ALTERNATIVE,
        FIELD
    }

    /**
     * A part of the query.
     *
     * @param start offset in the text, in UTF-16 units
     * @param end offset behind it
     * @param meant the regulation that is meant; empty where none is, or several may be
     */
    public record Part(Meaning meaning, String text, int start, int end, Optional<Meant> meant) {
        /** A part that names no regulation. */
        public Part(Meaning meaning, String text, int start, int end) {
            this(meaning, text, start, end, Optional.empty());
        }
    }

    public UnderstoodQuery {
        parts = List.copyOf(parts);
    }

    /** The same with what its parts mean told otherwise. */
    public UnderstoodQuery meaning(UnaryOperator<Meant> change) {
        return new UnderstoodQuery(
                text,
                query,
                parts.stream()
                        .map(part -> new Part(
                                part.meaning(),
                                part.text(),
                                part.start(),
                                part.end(),
                                part.meant().map(change)))
                        .toList());
    }

    /**
     * The same query with the part taken as the characters that it is; empty where it is taken so already, or where
     * no quotation marks can say so.
     */
    public Optional<String> literally(Part part) {
        if (part.meaning() == Meaning.PHRASE) {
            return Optional.empty();
        }
        return quoted(part.text().strip())
                .map(quoted ->
                        (text.substring(0, part.start()) + " " + quoted + " " + text.substring(part.end())).strip());
    }

    private static Optional<String> quoted(String string) {
        if (string.indexOf('"') < 0) {
            return Optional.of('"' + string + '"');
        }
        return string.indexOf('”') < 0 ? Optional.of('“' + string + '”') : Optional.empty();
    }
}
