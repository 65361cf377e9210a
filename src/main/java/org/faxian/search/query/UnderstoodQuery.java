package org.faxian.search.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.faxian.meaning.EncodedQuery;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.names.ReferenceTarget;

/**
 * A query text and its interpretation.
 *
 * @param text query text as typed
 * @param query query for engines
 * @param parts parts of the text that were given a meaning
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
        PLACE,
        /** An authority whose documents are preferred. */
        AUTHORITY,
        /** A line for which another text was searched. */
        CORRECTION,
        /** The name or number of a regulation that is not held. */
        UNHELD,
        EXCLUSION,
        ALTERNATIVE,
        FIELD
    }

    /**
     * A part of the query.
     *
     * @param start offset in the text, in UTF-16 units
     * @param end offset after its last character
     * @param meant target of the part; empty if there is none, or if there are several candidates
     * @param searched text that was searched instead of the part
     */
    public record Part(
            Meaning meaning,
            String text,
            int start,
            int end,
            Optional<ReferenceTarget> meant,
            Optional<String> searched) {
        /** Creates a part that is searched as typed. */
        public Part(Meaning meaning, String text, int start, int end, Optional<ReferenceTarget> meant) {
            this(meaning, text, start, end, meant, Optional.empty());
        }

        /** Creates a part that refers to no regulation. */
        public Part(Meaning meaning, String text, int start, int end) {
            this(meaning, text, start, end, Optional.empty());
        }
    }

    public UnderstoodQuery {
        parts = List.copyOf(parts);
    }

    /** Returns a copy whose question has the vector of its meaning, if there is one. */
    public UnderstoodQuery withMeaning(Function<String, Optional<EncodedQuery>> meaning) {
        return new UnderstoodQuery(
                text,
                query.asking(question ->
                        meaning.apply(question.string()).map(question::meaning).orElse(question)),
                parts);
    }

    /** Returns this query as that of a line for which another text was searched. */
    public UnderstoodQuery insteadOf(String typed, String searched) {
        Optional<ReferenceTarget> meant =
                parts.stream().flatMap(part -> part.meant().stream()).findFirst();
        return new UnderstoodQuery(
                typed,
                query,
                List.of(new Part(Meaning.CORRECTION, typed, 0, typed.length(), meant, Optional.of(searched))));
    }

    /** Returns a copy with the targets of its parts replaced. */
    public UnderstoodQuery meaning(UnaryOperator<ReferenceTarget> change) {
        return new UnderstoodQuery(
                text,
                query,
                parts.stream()
                        .map(part -> new Part(
                                part.meaning(),
                                part.text(),
                                part.start(),
                                part.end(),
                                part.meant().map(change),
                                part.searched()))
                        .toList());
    }

    /** Returns a copy that says which cited wordings are not held; their regulations are shown as of the day. */
    public UnderstoodQuery tellingUnheldWordings() {
        return new UnderstoodQuery(
                text,
                query,
                parts.stream()
                        .flatMap(part -> part.meant()
                                        .filter(ReferenceTarget::lacksWording)
                                        .isPresent()
                                ? Stream.of(part, new Part(Meaning.UNHELD, part.text(), part.start(), part.end()))
                                : Stream.of(part))
                        .toList());
    }

    /**
     * Returns the query text with the part quoted as a literal string; empty if it is quoted already or cannot be
     * quoted.
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
