package org.faxian.search.engine;

import java.util.List;
import java.util.Objects;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;

/** A query as understood, in the terms that every engine serves. */
public sealed interface SearchQuery {

    /** What of a regulation is searched. */
    enum Field {
        /** The whole text, title block to signature. */
        TEXT,
        TITLE,
        NUMBER,
        AUTHORITY
    }

    /** Matches everything: an empty query browses. */
    record Everything() implements SearchQuery {}

    /** A string that stands literally, under the published folding, in a single line. */
    record Literal(Field field, String string) implements SearchQuery {
        public Literal {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(string, "string");
        }
    }

    /**
     * What was typed between two blanks: found as a literal string, or by all of its words in one passage.
     *
     * @param words of the string, folded; empty where it has none
     */
    record Term(String string, List<String> words) implements SearchQuery {
        public Term {
            words = List.copyOf(words);
        }
    }

    /**
     * A question in plain words: ranked by its words, of which not all are needed.
     *
     * @param words folded, words that only ask left out
     * @param related terms that mean the same as some of the words or nearly so; they help to rank, and match as well
     */
    record Question(String string, List<String> words, List<String> related) implements SearchQuery {
        public Question {
            words = List.copyOf(words);
            related = List.copyOf(related);
        }

        /** A question to which nothing is added. */
        public Question(String string, List<String> words) {
            this(string, words, List.of());
        }
    }

    /**
     * Regulations that are known by a name or a number, and what is cited of them.
     *
     * @param regulations the likeliest first
     * @param provisions in the order in which they are to be shown; empty where nothing of them is cited
     */
    record Named(List<RegulationId> regulations, List<ProvisionReference> provisions) implements SearchQuery {
        public Named {
            regulations = List.copyOf(regulations);
            provisions = List.copyOf(provisions);
        }
    }

    /** Matches where either does; all that the first finds comes before what only the other does. */
    record Foremost(SearchQuery known, SearchQuery others) implements SearchQuery {}

    /** Matches where all parts match somewhere in the version. */
    record AllOf(List<SearchQuery> parts) implements SearchQuery {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** Matches where at least one part matches. */
    record AnyOf(List<SearchQuery> parts) implements SearchQuery {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Matches where the part does not. */
    record Not(SearchQuery part) implements SearchQuery {}
}
