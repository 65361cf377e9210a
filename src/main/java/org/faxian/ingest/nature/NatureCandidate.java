package org.faxian.ingest.nature;

import org.faxian.ingest.NonRegulation;

/** A kind of document that signals can support. */
sealed interface NatureCandidate {
    NatureCandidate REGULATION = new Regulation();
    NatureCandidate EXPLANATION = new Explanation();

    /** Returns the candidate for a kind of text that is not a regulation. */
    static NatureCandidate of(NonRegulation kind) {
        return new Other(kind);
    }

    /** A regulation. */
    record Regulation() implements NatureCandidate {}

    /** An official explanation. */
    record Explanation() implements NatureCandidate {}

    /** A text that is neither a regulation nor an explanation. */
    record Other(NonRegulation kind) implements NatureCandidate {}
}
