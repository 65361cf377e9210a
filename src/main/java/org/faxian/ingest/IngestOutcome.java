package org.faxian.ingest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.RecognisedDocument;

/** How reading one file ended; every file ends in exactly one of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "recognised", value = IngestOutcome.Recognised.class),
    @JsonSubTypes.Type(name = "withheld", value = IngestOutcome.Withheld.class),
    @JsonSubTypes.Type(name = "doubtful", value = IngestOutcome.Doubtful.class),
    @JsonSubTypes.Type(name = "unsupported-yet", value = IngestOutcome.UnsupportedYet.class),
    @JsonSubTypes.Type(name = "no-regulation", value = IngestOutcome.NoRegulation.class),
    @JsonSubTypes.Type(name = "table", value = IngestOutcome.Table.class),
    @JsonSubTypes.Type(name = "catalogue", value = IngestOutcome.Catalogue.class),
    @JsonSubTypes.Type(name = "explanation", value = IngestOutcome.Explanation.class),
    @JsonSubTypes.Type(name = "no-text", value = IngestOutcome.NoText.class),
    @JsonSubTypes.Type(name = "encrypted", value = IngestOutcome.Encrypted.class),
    @JsonSubTypes.Type(name = "damaged", value = IngestOutcome.Damaged.class),
    @JsonSubTypes.Type(name = "unfinished", value = IngestOutcome.Unfinished.class),
    @JsonSubTypes.Type(name = "empty", value = IngestOutcome.Empty.class),
    @JsonSubTypes.Type(name = "unreadable", value = IngestOutcome.Unreadable.class)
})
public sealed interface IngestOutcome {

    /** The document was read. */
    record Recognised(String mediaType, RecognisedDocument document) implements IngestOutcome {}

    /** The file bears a mark that forbids publication; it is neither indexed nor downloadable. */
    record Withheld(String mediaType, String mark) implements IngestOutcome {}

    /** A format that a later version reads. */
    record UnsupportedYet(String mediaType) implements IngestOutcome {}

    /**
     * A document that resembles a regulation, with too little to show that it is one; it is neither indexed nor downloadable
     * until a person releases it.
     *
     * @param missing the features of a regulation it lacks
     */
    record Doubtful(String mediaType, RecognisedDocument document, List<Footing> missing) implements IngestOutcome {
        public Doubtful {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The file holds a text that is no regulation, such as news, a form or a foreign text.
     *
     * @param lines the lines of a text that may be the annex of a document; empty for a foreign text
     */
    record NoRegulation(String mediaType, NonRegulation kind, List<String> lines) implements IngestOutcome {
        public NoRegulation {
            lines = List.copyOf(lines);
        }

        /** A foreign text, which belongs to no document. */
        static NoRegulation foreign(String mediaType) {
            return new NoRegulation(mediaType, NonRegulation.FOREIGN, List.of());
        }
    }

    /**
     * A table or form in Chinese that is no regulation, and may be the annex of one.
     *
     * @param rows the cells of each joined by a tab
     */
    record Table(String mediaType, List<String> rows) implements IngestOutcome {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A table that lists documents, as a 废止目录 does, and is none itself.
     *
     * @param entries what it lists, in its order
     * @param rows the cells of each joined by a tab
     */
    record Catalogue(String mediaType, List<ListedDocument> entries, List<String> rows) implements IngestOutcome {
        public Catalogue {
            entries = List.copyOf(entries);
            rows = List.copyOf(rows);
        }
    }

    /**
     * An official interpretation (政策解读) of regulations, which is none itself: what it quotes repeals nothing.
     *
     * @param explained the names of what it explains; may be empty
     */
    record Explanation(String mediaType, String title, List<String> explained) implements IngestOutcome {
        public Explanation {
            explained = List.copyOf(explained);
        }
    }

    /**
     * The file opened, and no text was in it: a scan, a picture.
     *
     * @param reason what a person could do about it or should know; may be empty
     */
    record NoText(String mediaType, String reason) implements IngestOutcome {
        /** The reason of a scan where the program is missing; once it is installed, the file can be read. */
        public static final String OCR_NOT_INSTALLED = "OCR not installed: tesseract with chi_sim";

        /** Whether the same file may be read on this machine another day. */
        public boolean wantsOcr() {
            return reason.equals(OCR_NOT_INSTALLED);
        }
    }

    /** The file asks for a password. */
    record Encrypted(String mediaType) implements IngestOutcome {}

    /** The file is not what it should be: cut off, broken, or mislabelled beyond reading. */
    record Damaged(String mediaType, String reason) implements IngestOutcome {}

    /** Reading the file hung, crashed, or took more memory than it may. */
    record Unfinished(String reason) implements IngestOutcome {}

    /** The file has no bytes. */
    record Empty() implements IngestOutcome {}

    /** The file could not be opened: no permission, gone, a device. */
    record Unreadable(String reason) implements IngestOutcome {}
}
