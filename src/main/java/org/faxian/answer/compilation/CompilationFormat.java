package org.faxian.answer.compilation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.export.ExportFormat;
import org.faxian.export.manuscript.ManuscriptWriter;

/** The formats of a compilation: one document of all texts, or an archive of the originals. */
public enum CompilationFormat {
    DOCX,
    PDF,
    OFD,
    EPUB,
    ZIP;

    /** Returns the format with the given name, ignoring case. */
    public static Optional<CompilationFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.parameter().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns the names of all formats. */
    public static List<String> names() {
        return Stream.of(values()).map(CompilationFormat::parameter).toList();
    }

    /** Returns the request parameter, which is also the file extension. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the media type. */
    public String mediaType() {
        return this == ZIP ? "application/zip" : document().mediaType();
    }

    /** Returns the writer of the document; empty for the archive of originals. */
    public Optional<ManuscriptWriter> writer() {
        return this == ZIP ? Optional.empty() : document().writer();
    }

    private ExportFormat document() {
        return ExportFormat.named(parameter()).orElseThrow();
    }
}
