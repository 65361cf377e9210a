package org.faxian.search.index;

import java.util.List;

/**
 * A query on an inverted index, over versions or, inside {@link InPassage}, over passages.
 *
 * <p>Scores are BM25 with {@link #K1} and {@link #B} over all documents that have the field.
 */
public sealed interface IndexQuery {
    /** BM25 k1. Articles are short and similar in length, so repeated terms count for less than in long texts. */
    float K1 = 0.9f;

    /** BM25 b. Length counts for less for the same reason. */
    float B = 0.4f;

    /**
     * Number of clauses that engines have to allow. Lucene's default of 1,024 is too low: a query text has up to 500
     * characters, each of which may be a word and the start of a pair in several fields.
     */
    int MOST_PARTS = 8_192;

    /** A query that matches everything; the score is 1. */
    record Everything() implements IndexQuery {}

    /** A query that matches nothing. */
    record Nothing() implements IndexQuery {}

    /** A query that matches a token in the field. */
    record Token(IndexField field, String token) implements IndexQuery {}

    /** A query that matches any of the values; the score is always 1. */
    record OneOf(IndexField field, List<String> values) implements IndexQuery {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A query that matches tokens with the prefix; the score is 1. */
    record Beginning(IndexField field, String prefix) implements IndexQuery {}

    /**
     * A query that matches tokens at exact distances; the score uses the rarity of all tokens.
     *
     * @param tokens tokens in order of position; at least one
     */
    record Sequence(IndexField field, List<Placed> tokens) implements IndexQuery {
        public Sequence {
            tokens = List.copyOf(tokens);
            if (tokens.isEmpty()) {
                throw new IllegalArgumentException("a sequence holds at least one token");
            }
        }
    }

    /** A token and its position in a sequence, from 0. */
    record Placed(String token, int position) {}

    /** A query that matches the part; the score is 1. */
    record Constant(IndexQuery part) implements IndexQuery {}

    /** A query that matches the part; its score is multiplied by the boost. */
    record Boosted(IndexQuery part, float boost) implements IndexQuery {}

    /** A query that matches any of the parts; the score is that of the best part. */
    record Best(List<IndexQuery> parts) implements IndexQuery {
        public Best {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A combination of parts; the scores add up.
     *
     * @param all parts that must match
     * @param required parts that must match and are not scored
     * @param any parts that may match; at least one must if {@code all} and {@code required} are empty
     * @param none parts that must not match
     */
    record Together(List<IndexQuery> all, List<IndexQuery> required, List<IndexQuery> any, List<IndexQuery> none)
            implements IndexQuery {
        public Together {
            all = List.copyOf(all);
            required = List.copyOf(required);
            any = List.copyOf(any);
            none = List.copyOf(none);
        }
    }

    /** A query that matches versions with a matching passage; the score is that of the best passage. */
    record InPassage(IndexQuery part) implements IndexQuery {}

    /** Returns a query that matches all parts; at least one is required. */
    static IndexQuery allOf(List<IndexQuery> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Together(parts, List.of(), List.of(), List.of());
    }

    /** Returns a query that matches any of the parts; it matches nothing if there are none. */
    static IndexQuery anyOf(List<IndexQuery> parts) {
        return switch (parts.size()) {
            case 0 -> new Nothing();
            case 1 -> parts.getFirst();
            default -> new Together(List.of(), List.of(), parts, List.of());
        };
    }
}
