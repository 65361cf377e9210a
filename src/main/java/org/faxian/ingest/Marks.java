package org.faxian.ingest;

/** Whether a {@link PublicationMark} that a document bears keeps it from being read. */
public enum Marks {
    /** A marked document ends as {@link IngestOutcome.Withheld}, a doubtful one as {@link IngestOutcome.Doubtful}. */
    HEEDED,
    /** A person has decided that the document is published although it is marked. */
    OVERRULED
}
