package org.faxian.ingest;

/** How to treat a document with a {@link PublicationMark}. */
public enum MarkPolicy {
    /** A marked document ends as {@link IngestOutcome.Withheld}, a doubtful one as {@link IngestOutcome.Doubtful}. */
    HEEDED,
    /** The document is read although it is marked: a person has decided that it is published. */
    OVERRULED
}
