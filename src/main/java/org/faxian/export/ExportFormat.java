package org.faxian.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faxian.export.akn.AknFile;
import org.faxian.export.docx.DocxWriter;
import org.faxian.export.epub.EpubWriter;
import org.faxian.export.font.InstalledFonts;
import org.faxian.export.linked.JsonLdFile;
import org.faxian.export.linked.TurtleFile;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.export.manuscript.ManuscriptWriter;
import org.faxian.export.manuscript.Publication;
import org.faxian.export.manuscript.RegulationManuscript;
import org.faxian.export.ofd.OfdWriter;
import org.faxian.export.pdf.PdfDocumentWriter;

/** The export formats generated from the structure of a text; each has one class that writes it. */
public enum ExportFormat {
    TXT("text/plain; charset=utf-8"),
    MD("text/markdown; charset=utf-8"),
    JSON("application/json"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    OFD("application/ofd"),
    EPUB("application/epub+zip"),
    AKN("application/akn+xml"),
    TTL("text/turtle; charset=utf-8"),
    JSONLD("application/ld+json");

    /** The formats whose files are plain text, which every program reads; the archive of all files has only these. */
    private static final Set<ExportFormat> PLAIN_TEXT = EnumSet.of(TXT, MD, JSON);

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Returns the formats whose files are plain text. */
    public static Set<ExportFormat> plainText() {
        return Collections.unmodifiableSet(PLAIN_TEXT);
    }

    /** Returns the format with the given name. */
    public static Optional<ExportFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.parameter().equals(name))
                .findFirst();
    }

    /** Returns the request parameter. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the file extension. */
    public String extension() {
        return this == AKN ? "xml" : parameter();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Returns the writer of documents in this format; empty for the formats of single texts only. */
    public Optional<ManuscriptWriter> writer() {
        return switch (this) {
            case TXT, MD, JSON, AKN, TTL, JSONLD -> Optional.empty();
            case DOCX -> Optional.of(new DocxWriter());
            case PDF -> Optional.of(new PdfDocumentWriter(InstalledFonts.ofThisMachine()));
            case OFD -> Optional.of(new OfdWriter(InstalledFonts.ofThisMachine()));
            case EPUB -> Optional.of(new EpubWriter());
        };
    }

    /** Returns the content of the file; equal publications yield equal bytes. */
    public byte[] bytes(Publication publication) {
        return switch (this) {
            case TXT -> PlainTextFile.of(publication);
            case MD -> MarkdownFile.of(publication);
            case JSON -> JsonFile.of(publication);
            case DOCX, PDF, OFD, EPUB -> bytes(RegulationManuscript.of(publication));
            case AKN -> AknFile.of(publication);
            case TTL -> TurtleFile.of(publication);
            case JSONLD -> JsonLdFile.of(publication);
        };
    }

    /** Returns a document in this format, which must have a writer; equal manuscripts yield equal bytes. */
    public byte[] bytes(Manuscript manuscript) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer().orElseThrow().write(manuscript, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
