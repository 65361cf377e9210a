package org.faxian.ingest.nature;

import org.faxian.ingest.NonRegulation;

/** A kind of document for which signals can speak. */
sealed interface Candidate {
    Candidate REGULATION = new Regulation();
    Candidate EXPLANATION = new Explanation();

    /** Returns the candidate of a kind of text that is no regulation. */
    static Candidate of(NonRegulation kind) {
        return new Other(kind);
    }

    /** A regulation. */
    record Regulation() implements Candidate {}

    /** An official explanation. */
    record Explanation() implements Candidate {}

    /** A text of another kind. */
    record Other(NonRegulation kind) implements Candidate {}
}
