package org.faxian.ingest.nature;

import org.faxian.ingest.NonRegulation;

/** A kind of document that signals can support. */
sealed interface Candidate {
    Candidate REGULATION = new Regulation();
    Candidate EXPLANATION = new Explanation();

    /** Returns the candidate for a kind of text that is not a regulation. */
    static Candidate of(NonRegulation kind) {
        return new Other(kind);
    }

    /** A regulation. */
    record Regulation() implements Candidate {}

    /** An official explanation. */
    record Explanation() implements Candidate {}

    /** A text that is neither a regulation nor an explanation. */
    record Other(NonRegulation kind) implements Candidate {}
}
