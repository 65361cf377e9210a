package org.faxian.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.language.Message;

/**
 * The result of reading one file: metadata, structured text and warnings for review.
 *
 * @param attachments its attachments as named or linked: file names, titles of annexes
 * @param warnings doubts for review; empty if there are none
 * @param texts the regulations in the file, each read separately, if there are several: the texts issued by one
 *     letter, or an amending decision and the amended text; empty for nearly every file
 */
public record RecognisedDocument(
        Metadata metadata,
        RegulationText text,
        TextSketch sketch,
        List<String> attachments,
        List<Warning> warnings,
        List<RecognisedDocument> texts) {

    /**
     * A doubt about the recognised data.
     *
     * @param code a fixed code such as {@code article-gap}
     * @param message the value found, the value expected and the action to take
     * @param place the place in the words of the text: 第十八条
     * @param disagreement the differing values, if page and text disagree about a field
     */
    public record Warning(String code, Message message, Optional<String> place, Optional<Disagreement> disagreement) {
        public Warning {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(disagreement, "disagreement");
        }

        /** Creates a warning about the whole file. */
        public Warning(String code, Message message) {
            this(code, message, Optional.empty(), Optional.empty());
        }
    }

    public RecognisedDocument {
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sketch, "sketch");
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
        texts = List.copyOf(texts);
        if (texts.size() == 1 || texts.stream().anyMatch(one -> !one.texts().isEmpty())) {
            throw new IllegalArgumentException("a file holds one text or several, none of them divided any more");
        }
    }

    /** Creates a document with a single regulation. */
    public RecognisedDocument(
            Metadata metadata,
            RegulationText text,
            TextSketch sketch,
            List<String> attachments,
            List<Warning> warnings) {
        this(metadata, text, sketch, attachments, warnings, List.of());
    }

    /** Returns the regulations in the file, at least one, in the order of {@link TextId#position()}. */
    public List<RecognisedDocument> regulations() {
        return texts.isEmpty() ? List.of(this) : texts;
    }

    /** Returns the document as a file that holds the given regulations. */
    public RecognisedDocument holding(List<RecognisedDocument> regulations) {
        return new RecognisedDocument(metadata, text, sketch, attachments, warnings, regulations);
    }

    /** Returns the document with other metadata. */
    public RecognisedDocument withMetadata(Metadata other) {
        return new RecognisedDocument(other, text, sketch, attachments, warnings, texts);
    }
}
