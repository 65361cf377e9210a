package org.faxian.compare;

/** The differences in spelling that a comparison ignores. */
public enum Tolerance {
    /** Ignores punctuation, width, character variants, case and white space. */
    WORDS,
    /** Ignores nothing; every character counts. */
    NOTHING
}
