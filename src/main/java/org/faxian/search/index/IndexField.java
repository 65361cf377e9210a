package org.faxian.search.index;

/** An index field that is searched for terms. */
public enum IndexField {
    /** On a passage: character pairs, one token per position, with a gap between lines. */
    LITERAL,
    /** On a passage: words, one token per position, with a gap between lines. */
    WORDS,
    /** On a passage: its address within the regulation, if it has one. */
    PATH,
    /** On a passage: the id of its regulation. */
    REGULATION_OF_PASSAGE,
    /** On a version: the id of its regulation. */
    REGULATION,
    /** On a version: its id. */
    VERSION,
    /** On a version: each of its titles as a whole, folded. */
    TITLE_EXACT,
    /** On a version: character pairs of its titles. */
    TITLE_LITERAL,
    /** On a version: words of its titles. */
    TITLE_WORDS,
    /** On a version: character pairs of its numbers. */
    NUMBER_LITERAL,
    /** On a version: character pairs of the names of its authorities. */
    AUTHORITY_LITERAL
}
