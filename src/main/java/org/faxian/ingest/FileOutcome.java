package org.faxian.ingest;

import org.faxian.language.Message;

/** The outcome of a file given to {@code ingest}; every file ends in exactly one. */
public enum FileOutcome {
    REGISTERED(false),
    UNCHANGED(false),
    DUPLICATE(false),
    WITHHELD(false),
    DOUBTFUL(false),
    ANNEX(false),
    CATALOGUE(false),
    EXPLANATION(false),
    ORPHAN_ANNEX(true),
    UNSUPPORTED_YET(true),
    NO_REGULATION(true),
    NO_TEXT(true),
    ENCRYPTED(true),
    DAMAGED(true),
    UNFINISHED(true),
    EMPTY(true),
    UNREADABLE(true),
    LINK(true);

    private final boolean failure;

    FileOutcome(boolean failure) {
        this.failure = failure;
    }

    /** Returns the meaning as a phrase. */
    public Message meaning() {
        return Message.named("ingest.outcome.", this);
    }

    /** Returns whether the file should have been ingested but was not. */
    public boolean isFailure() {
        return failure;
    }
}
