package org.faxian.ingest;

/** The result of extracting the text of a file: the text, or the outcome that says why there is none. */
public sealed interface Extraction {

    /** The text was extracted; it may have no paragraphs. */
    record Text(ExtractedText text) implements Extraction {}

    /** The file has no text to recognise. */
    record Ended(IngestOutcome outcome) implements Extraction {}
}
