package org.faxian.search.engine;

import java.util.List;
import java.util.Objects;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;

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
     */
    record Question(String string, List<String> words, List<String> related) implements SearchQuery {
        public Question {
            words = List.copyOf(words);
            related = List.copyOf(related);
        }

        /** Creates a question without related terms. */
        public Question(String string, List<String> words) {
            this(string, words, List.of());
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
