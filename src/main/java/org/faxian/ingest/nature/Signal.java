package org.faxian.ingest.nature;

import java.util.function.Predicate;

/**
 * A feature of a document that supports one candidate.
 *
 * @param weight the strength of the support; the weights of one candidate are added up
 */
record Signal(NatureCandidate candidate, int weight, Predicate<DocumentView> feature) {

    /** Returns the weight if the document has the feature, otherwise 0. */
    int weightIn(DocumentView document) {
        return feature.test(document) ? weight : 0;
    }
}
