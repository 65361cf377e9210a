package org.faxian.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading one file brought: its metadata, its text taken apart, and what a person should look at.
 *
 * @param attachments what it names or links as belonging to it: names of files, titles of annexes
 * @param warnings sentences for a person, empty where nothing is doubtful
 * @param texts the regulations that the file holds, each read for itself, where these are several: what one letter issues, or
 *     an amending decision and the text as amended; empty for nearly every file
 */
public record RecognisedDocument(
        Metadata metadata,
        RegulationText text,
        TextSketch sketch,
        List<String> attachments,
        List<Warning> warnings,
        List<RecognisedDocument> texts) {

    /**
     * A doubt about what was read.
     *
     * @param code a fixed word, such as {@code article-gap}
     * @param message found, expected, what to do
     * @param place where in the text it stands, in the words of the text: 第十八条
     * @param disagreement where it is about a field of which page and text say different things: what each says
     */
    public record Warning(String code, String message, Optional<String> place, Optional<Disagreement> disagreement) {
        public Warning {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(disagreement, "disagreement");
        }

        /** A doubt about the whole file. */
        public Warning(String code, String message) {
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

    /** A document that is one regulation. */
    public RecognisedDocument(
            Metadata metadata,
            RegulationText text,
            TextSketch sketch,
            List<String> attachments,
            List<Warning> warnings) {
        this(metadata, text, sketch, attachments, warnings, List.of());
    }

    /** The regulations that the file holds, at least one; their positions are those of {@link TextId}. */
    public List<RecognisedDocument> regulations() {
        return texts.isEmpty() ? List.of(this) : texts;
    }

    /** The same as a file that holds these regulations. */
    public RecognisedDocument holding(List<RecognisedDocument> regulations) {
        return new RecognisedDocument(metadata, text, sketch, attachments, warnings, regulations);
    }

    /** The same with these metadata instead. */
    public RecognisedDocument withMetadata(Metadata other) {
        return new RecognisedDocument(other, text, sketch, attachments, warnings, texts);
    }
}
