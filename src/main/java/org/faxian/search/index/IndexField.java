package org.faxian.search.index;

/** A field in which an index looks for terms. */
public enum IndexField {
    /** On a passage: pairs of characters, one token a position, a gap between lines. */
    LITERAL,
    /** On a passage: words, one token a position, a gap between lines. */
    WORDS,
    /** On a passage: its address beneath the regulation, where it has one. */
    PATH,
    /** On a passage: the id of its regulation. */
    REGULATION_OF_PASSAGE,
    /** On a version: the id of its regulation. */
    REGULATION,
    /** On a version: each of its titles as a whole, folded. */
    TITLE_EXACT,
    /** On a version: pairs of characters of its titles. */
    TITLE_LITERAL,
    /** On a version: words of its titles. */
    TITLE_WORDS,
    /** On a version: pairs of characters of its numbers. */
    NUMBER_LITERAL,
    /** On a version: pairs of characters of the names of its authorities. */
    AUTHORITY_LITERAL
}
