package org.faxian.compare;

/** Which differences between two spellings count. */
public enum Tolerance {
    /** Punctuation, width, variants of characters, case and white space make no difference. */
    WORDS,
    /** Every character counts. */
    NOTHING
}
