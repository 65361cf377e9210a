package org.faxian.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.export.manuscript.ManuscriptWriter;
import org.faxian.export.manuscript.Publication;

/** The export formats generated from the structure of a text; each has one class that writes it. */
public enum ExportFormat {
    TXT("text/plain; charset=utf-8"),
    MD("text/markdown; charset=utf-8"),
    JSON("application/json");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Returns the format with the given name. */
    public static Optional<ExportFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.parameter().equals(name))
                .findFirst();
    }

    /** Returns the request parameter, which is also the file extension. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Returns the writer of documents in this format; empty for the formats of single texts only. */
    public Optional<ManuscriptWriter> writer() {
        return Optional.empty();
    }

    /** Returns the content of the file; equal publications yield equal bytes. */
    public byte[] bytes(Publication publication) {
        return switch (this) {
            case TXT -> PlainTextFile.of(publication);
            case MD -> MarkdownFile.of(publication);
            case JSON -> JsonFile.of(publication);
        };
    }
}
