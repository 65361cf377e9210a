package org.faxian.ingest;

import org.faxian.regulation.RecognisedDocument;

/** How reading one file ended; every file ends in exactly one of these. */
public sealed interface IngestOutcome {

    /** The document was read. */
    record Recognised(String mediaType, RecognisedDocument document) implements IngestOutcome {}

    /** The file bears a mark that forbids publication; it is neither indexed nor downloadable. */
    record Withheld(String mediaType, String mark) implements IngestOutcome {}

    /** A format that a later version reads. */
    record UnsupportedYet(String mediaType) implements IngestOutcome {}

    /** The file opened, and no text was in it: a scan, a picture. */
    record NoText(String mediaType) implements IngestOutcome {}

    /** The file asks for a password. */
    record Encrypted(String mediaType) implements IngestOutcome {}

    /** The file is not what it should be: cut off, broken, or mislabelled beyond reading. */
    record Damaged(String mediaType, String reason) implements IngestOutcome {}

    /** The file has no bytes. */
    record Empty() implements IngestOutcome {}

    /** The file could not be opened: no permission, gone, a device. */
    record Unreadable(String reason) implements IngestOutcome {}
}
