package org.faxian.regulation;

import java.util.List;
import java.util.Objects;

/**
 * What reading one file brought: its metadata, its text taken apart, and what a person should look at.
 *
 * @param attachments what it names or links as belonging to it: names of files, titles of annexes
 * @param warnings sentences for a person, empty where nothing is doubtful
 */
public record RecognisedDocument(
        Metadata metadata, RegulationText text, TextSketch sketch, List<String> attachments, List<Warning> warnings) {

    /**
     * A doubt about what was read.
     *
     * @param code a fixed word, such as {@code article-gap}
     * @param message found, expected, what to do
     */
    public record Warning(String code, String message) {}

    public RecognisedDocument {
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sketch, "sketch");
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }
}
