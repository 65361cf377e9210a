package org.faxian.search.index;

import java.util.List;

/**
 * A query in the terms of an inverted index, over versions or, where it stands in {@link InPassage}, over passages.
 *
 * <p>Scores are those of BM25 with {@link #K1} and {@link #B} over all documents that have the field.
 */
public sealed interface IndexQuery {
    /** Articles are short and alike in length: what is said twice counts for less than in long texts. */
    float K1 = 0.9f;

    /** For the same reason length counts for less. */
    float B = 0.4f;

    /**
     * How many parts engines have to allow, Lucene's 1,024 being too few: what may be typed has 500 characters, each of which
     * may be a word and the beginning of a pair in several fields.
     */
    int MOST_PARTS = 8_192;

    /** Matches everything, scored 1. */
    record Everything() implements IndexQuery {}

    /** Matches nothing. */
    record Nothing() implements IndexQuery {}

    /** A token that stands in the field. */
    record Token(IndexField field, String token) implements IndexQuery {}

    /** Any of the values, scored 1 whichever it is. */
    record OneOf(IndexField field, List<String> values) implements IndexQuery {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A token that begins so, scored 1. */
    record Beginning(IndexField field, String prefix) implements IndexQuery {}

    /**
     * Tokens at exact distances, scored by the rarity of all of them.
     *
     * @param tokens in the order of their positions; at least one
     */
    record Sequence(IndexField field, List<Placed> tokens) implements IndexQuery {
        public Sequence {
            tokens = List.copyOf(tokens);
            if (tokens.isEmpty()) {
                throw new IllegalArgumentException("a sequence holds at least one token");
            }
        }
    }

    /** A token and its place in a sequence, from 0. */
    record Placed(String token, int position) {}

    /** What the part matches, scored 1. */
    record Constant(IndexQuery part) implements IndexQuery {}

    /** What the part matches, its score multiplied. */
    record Boosted(IndexQuery part, float boost) implements IndexQuery {}

    /** What any of the parts matches, scored by the best of them. */
    record Best(List<IndexQuery> parts) implements IndexQuery {
        public Best {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Parts together; scores add up.
     *
     * @param all have to match
     * @param required have to match and are not scored
     * @param any may match; at least one of them has to where {@code all} and {@code required} are empty
     * @param none must not match
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

    /** A version of which a passage matches, scored by the best one. */
    record InPassage(IndexQuery part) implements IndexQuery {}

    /** All of the parts; at least one. */
    static IndexQuery allOf(List<IndexQuery> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Together(parts, List.of(), List.of(), List.of());
    }

    /** Any of the parts; nothing where there is none. */
    static IndexQuery anyOf(List<IndexQuery> parts) {
        return switch (parts.size()) {
            case 0 -> new Nothing();
            case 1 -> parts.getFirst();
            default -> new Together(List.of(), List.of(), parts, List.of());
        };
    }
}
