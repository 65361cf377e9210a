package org.faxian.ingest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.language.Message;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.RecognisedDocument;

/** The outcome of reading one file; every file ends in exactly one of these. */
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
    /** Returns the outcome in the report of {@code ingest}, as far as the file alone decides it. */
    default FileOutcome result() {
        return switch (this) {
            case Recognised outcome -> FileOutcome.REGISTERED;
            case Withheld outcome -> FileOutcome.WITHHELD;
            case UnsupportedYet outcome -> FileOutcome.UNSUPPORTED_YET;
            case Doubtful outcome -> FileOutcome.DOUBTFUL;
            case NoRegulation outcome -> FileOutcome.NO_REGULATION;
            case Table outcome -> FileOutcome.NO_REGULATION;
            case Catalogue outcome -> FileOutcome.CATALOGUE;
            case Explanation outcome -> FileOutcome.EXPLANATION;
            case NoText outcome -> FileOutcome.NO_TEXT;
            case Encrypted outcome -> FileOutcome.ENCRYPTED;
            case Damaged outcome -> FileOutcome.DAMAGED;
            case Unfinished outcome -> FileOutcome.UNFINISHED;
            case Empty outcome -> FileOutcome.EMPTY;
            case Unreadable outcome -> FileOutcome.UNREADABLE;
        };
    }

    /** Returns the details beyond the name of the outcome; {@link Message#NONE} if there are none. */
    default Message detail() {
        return Message.NONE;
    }

    /** Returns the media type; empty if the format was not found out. */
    default Optional<String> format() {
        return Optional.empty();
    }

    /** Returns whether the file may be read on another machine or at another time, so that the outcome is not kept. */
    default boolean dependsOnMachine() {
        return false;
    }

    /** The outcome of a file whose format was found out. */
    sealed interface OfFormat extends IngestOutcome {
        /** Returns the media type. */
        String mediaType();

        @Override
        default Optional<String> format() {
            return Optional.of(mediaType());
        }
    }

    /** The document was recognised. */
    record Recognised(String mediaType, RecognisedDocument document) implements OfFormat {
        @Override
        public Message detail() {
            List<RecognisedDocument> texts = document.texts();
            return texts.isEmpty()
                    ? Message.NONE
                    : Message.of(
                            "ingest.detail.several",
                            texts.size(),
                            texts.stream().map(text -> text.metadata().title()).collect(Collectors.joining("; ")));
        }
    }

    /** The document has a mark that forbids publication; it is neither indexed nor downloadable. */
    record Withheld(String mediaType, String mark) implements OfFormat {
        @Override
        public Message detail() {
            return Message.text(mark);
        }
    }

    /** The file has a format that is not supported yet. */
    record UnsupportedYet(String mediaType) implements OfFormat {
        @Override
        public Message detail() {
            return Message.text(mediaType);
        }
    }

    /**
     * The document resembles a regulation but lacks the features that would show it to be one. It is neither indexed
     * nor downloadable until a person releases it.
     *
     * @param missing the missing features of a regulation
     */
    record Doubtful(String mediaType, RecognisedDocument document, List<RegulationFeature> missing)
            implements OfFormat {
        public Doubtful {
            missing = List.copyOf(missing);
        }

        @Override
        public Message detail() {
            return missing.isEmpty()
                    ? Message.of("ingest.detail.no-feature")
                    : Message.of(
                            "ingest.detail.missing",
                            missing.stream()
                                    .map(feature -> Message.named("ingest.feature.", feature))
                                    .toList());
        }
    }

    /**
     * The file has a text that is not a regulation, such as news, a form or a foreign text.
     *
     * @param lines the lines of a text that may be the annex of a document; empty for a foreign text
     */
    record NoRegulation(String mediaType, NonRegulation kind, List<String> lines) implements OfFormat {
        public NoRegulation {
            lines = List.copyOf(lines);
        }

        /** Returns the outcome of a foreign text, which belongs to no document. */
        static NoRegulation foreign(String mediaType) {
            return new NoRegulation(mediaType, NonRegulation.FOREIGN, List.of());
        }

        @Override
        public Message detail() {
            return Message.named("ingest.kind.", kind);
        }
    }

    /**
     * A Chinese table or form that is not a regulation but may be the annex of one.
     *
     * @param rows the rows, the cells of each joined by tabs
     */
    record Table(String mediaType, List<String> rows) implements OfFormat {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public Message detail() {
            return Message.of("ingest.detail.table");
        }
    }

    /**
     * A table that lists documents, such as a 废止目录, and is not a document itself.
     *
     * @param entries the listed documents in the order of the table
     * @param rows the rows, the cells of each joined by tabs
     */
    record Catalogue(String mediaType, List<ListedDocument> entries, List<String> rows) implements OfFormat {
        public Catalogue {
            entries = List.copyOf(entries);
            rows = List.copyOf(rows);
        }

        @Override
        public Message detail() {
            return Message.of("ingest.detail.catalogue", entries.size());
        }
    }

    /**
     * An official interpretation (政策解读) of regulations. It is not a regulation itself, and the acts that it quotes
     * repeal nothing.
     *
     * @param explained the names of the regulations that it explains; may be empty
     */
    record Explanation(String mediaType, String title, List<String> explained) implements OfFormat {
        public Explanation {
            explained = List.copyOf(explained);
        }

        @Override
        public Message detail() {
            return Message.text(String.join("、", explained));
        }
    }

    /**
     * The file was opened but has no text, such as a scan or a picture.
     *
     * @param reason the cause or a remedy for the user; may be empty
     */
    record NoText(String mediaType, Optional<Message> reason) implements OfFormat {
        /** The reason for a scan if the OCR program is missing; the file can be read once it is installed. */
        public static final Message OCR_NOT_INSTALLED = Message.of("ingest.no-ocr");

        /** Returns whether the file can be read after OCR is installed on this machine. */
        public boolean wantsOcr() {
            return reason.equals(Optional.of(OCR_NOT_INSTALLED));
        }

        @Override
        public Message detail() {
            return reason.orElseGet(() -> Message.text(mediaType));
        }

        @Override
        public boolean dependsOnMachine() {
            return wantsOcr();
        }
    }

    /** The file is protected by a password. */
    record Encrypted(String mediaType) implements OfFormat {
        @Override
        public Message detail() {
            return Message.text(mediaType);
        }
    }

    /** The file is truncated, broken or mislabelled and cannot be read. */
    record Damaged(String mediaType, Message reason) implements OfFormat {
        @Override
        public Message detail() {
            return reason;
        }
    }

    /** Reading the file hung, crashed or exceeded its memory limit. */
    record Unfinished(Message reason) implements IngestOutcome {
        @Override
        public Message detail() {
            return reason;
        }

        @Override
        public boolean dependsOnMachine() {
            return true;
        }
    }

    /** The file has no bytes. */
    record Empty() implements IngestOutcome {}

    /** The file could not be opened: it does not exist, is a device, or may not be read. */
    record Unreadable(Message reason) implements IngestOutcome {
        @Override
        public Message detail() {
            return reason;
        }

        @Override
        public boolean dependsOnMachine() {
            return true;
        }
    }
}
