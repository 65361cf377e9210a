package org.faxian.ingest;

/** How taking the text out of a file ended: with its text, or with the outcome that says why there is none. */
public sealed interface Extraction {

    /** The text was read; it may have no paragraphs. */
    record Text(ExtractedText text) implements Extraction {}

    /** There is no text to go on with. */
    record Ended(IngestOutcome outcome) implements Extraction {}
}
