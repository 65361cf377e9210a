package org.faxian.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.faxian.meaning.EncodedQuery;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Region;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.VersionId;

/** A parsed query, in terms that every engine supports. */
public sealed interface SearchQuery {

    /** The part of a regulation that is searched. */
    enum Field {
        /** The whole text, from title block to signature. */
        TEXT,
        TITLE,
        NUMBER,
        AUTHORITY
    }

    /** A query that matches everything; an empty query browses. */
    record Everything() implements SearchQuery {}

    /** A literal string within a single line, under the published folding. */
    record Literal(Field field, String string) implements SearchQuery {
        public Literal {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(string, "string");
        }
    }

    /**
     * A whitespace-delimited part of the query text, found as a literal string or by all of its words in one passage.
     *
     * @param words folded words of the string; may be empty
     */
    record Term(String string, List<String> words) implements SearchQuery {
        public Term {
            words = List.copyOf(words);
        }
    }

    /**
     * A natural-language question, ranked by its words; not all words have to match.
     *
     * @param words folded words, without words that only mark a question
     * @param related synonyms and near-synonyms of the words; they contribute to the score and match as well
     * @param place place whose rules are preferred
     * @param authorities full names of authorities whose documents are preferred
     * @param meaning vector of the question; empty if there is no encoder
     */
    record Question(
            String string,
            List<String> words,
            List<String> related,
            Optional<Region> place,
            Set<String> authorities,
            Optional<EncodedQuery> meaning)
            implements SearchQuery {
        public Question {
            authorities = Set.copyOf(authorities);
            words = List.copyOf(words);
            related = List.copyOf(related);
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(meaning, "meaning");
        }

        /** Creates a question without place, authorities and meaning. */
        public Question(String string, List<String> words, List<String> related) {
            this(string, words, related, Optional.empty(), Set.of(), Optional.empty());
        }

        /** Creates a question without related terms. */
        public Question(String string, List<String> words) {
            this(string, words, List.of());
        }

        /**
         * Returns the filters that select what the question prefers, each within the given ones; a facet that is
         * filtered already leaves nothing to prefer.
         */
        public List<Filters> preferred(Filters within) {
            List<Filters> preferred = new ArrayList<>();
            if (place.isPresent() && within.of(Facet.REGION).isEmpty()) {
                preferred.add(within.with(Facet.REGION, Set.copyOf(place.get().codes())));
            }
            if (!authorities.isEmpty() && within.of(Facet.AUTHORITY).isEmpty()) {
                preferred.add(within.with(Facet.AUTHORITY, authorities));
            }
            return preferred;
        }

        /** Returns the question with the vector of its meaning. */
        public Question meaning(EncodedQuery vector) {
            return new Question(string, words, related, place, authorities, Optional.of(vector));
        }
    }

    /**
     * Regulations identified by name or number, and the provisions of them that are cited.
     *
     * @param regulations regulations, likeliest first
     * @param provisions provisions in display order; empty if none is cited
     */
    record Named(List<RegulationId> regulations, List<ProvisionReference> provisions) implements SearchQuery {
        public Named {
            regulations = List.copyOf(regulations);
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * A query that matches if either part does; all matches of the first part precede matches of the second part only.
     */
    record RankedFirst(SearchQuery known, SearchQuery others) implements SearchQuery {}

    /**
     * A line as people type it: it finds the versions in which all of it occurs and, if it is open, those that answer it
     * best; all are ranked by the question.
     *
     * @param complete query that versions match in which all of the line occurs
     * @param question the line as a question, by which versions and passages are ranked
     * @param open whether texts are found in which not all of the line occurs; operators and numbers exclude them
     * @param unheld whether the line is the name or number of a regulation that is not held, so that texts that contain
     *     it only mention it
     */
    record Line(SearchQuery complete, Question question, boolean open, boolean unheld) implements SearchQuery {}

    /** Returns the line in a query, with what it names left out; empty if the query is no line. */
    default Optional<Line> line() {
        return switch (this) {
            case Line line -> Optional.of(line);
            case RankedFirst(SearchQuery known, SearchQuery others) -> others.line();
            default -> Optional.empty();
        };
    }

    /** Returns the query with the question of its line changed. */
    default SearchQuery asking(UnaryOperator<Question> change) {
        return switch (this) {
            case Line line -> new Line(line.complete(), change.apply(line.question()), line.open(), line.unheld());
            case RankedFirst(SearchQuery known, SearchQuery others) -> new RankedFirst(known, others.asking(change));
            default -> this;
        };
    }

    /** Returns the question by which the passages of a query are ranked. */
    static Optional<Question> questionIn(SearchQuery query) {
        return switch (query) {
            case Question question -> Optional.of(question);
            case Line line -> Optional.of(line.question());
            default -> Optional.empty();
        };
    }

    /** A query that matches the given versions. */
    record Versions(List<VersionId> ids) implements SearchQuery {
        public Versions {
            ids = List.copyOf(ids);
        }
    }

    /** A query that matches if all parts match anywhere in the version. */
    record AllOf(List<SearchQuery> parts) implements SearchQuery {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** A query that matches if at least one part matches. */
    record AnyOf(List<SearchQuery> parts) implements SearchQuery {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** A query that matches if the part does not. */
    record Not(SearchQuery part) implements SearchQuery {}
}
