package org.faxian.regulation;

/** A place outside the reader that handles a {@link Field}. */
public enum FieldUse {
    /** A person may correct it (更正). */
    CORRECTED,
    /** A catalogue may state it (目录). */
    CATALOGUED,
    /** {@code ingest} counts the documents in which it was recognised. */
    COUNTED,
    /** {@code inspect} prints it. */
    INSPECTED,
    /** It is one of the dates of a regulation in the API. */
    ANSWERED,
    /** It is a row of its own among the acts on the page of a regulation. */
    ON_PAGE
}
