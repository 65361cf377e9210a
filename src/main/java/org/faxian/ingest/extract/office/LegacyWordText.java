package org.faxian.ingest.extract.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.faxian.language.Message;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Readers for doc and rtf files, based on Tika's own parsers; pictures, attached files and macros are not opened. */
public final class LegacyWordText {
    private LegacyWordText() {}

    /** Word 97 to 2003. */
    public static final class Binary implements FormatReader {
        private final Parser parser = new OfficeParser();

        @Override
        public Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
            try (TikaInputStream in = TikaInputStream.get(file)) {
                ParagraphCollector paragraphs = new ParagraphCollector();
                DocNumbers numbers = DocNumbers.of(file);
                parse(parser, in, new DocParagraphs(paragraphs, DocPictures.amongWords(file), numbers));
                return extraction(mediaType, DocTextBoxes.inPlace(file, paragraphs.paragraphs()), numbers.warnings());
            }
        }
    }

    /** Rich text. Headers, footers and deletions are removed first because the parser takes them for text. */
    public static final class RichText implements FormatReader {
        private final Parser parser = new RTFParser();

        @Override
        public Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
            byte[] bytes = Files.readAllBytes(file);
            if (!RichTextGroups.isWhole(bytes)) {
                return new Extraction.Ended(
                        new IngestOutcome.Damaged(mediaType, Message.of("ingest.no-closing-brace")));
            }
            try (InputStream in = TikaInputStream.get(new ByteArrayInputStream(RichTextGroups.asSeen(bytes)))) {
                ParagraphCollector paragraphs = new ParagraphCollector();
                parse(parser, in, new XhtmlParagraphs(paragraphs));
                return extraction(mediaType, paragraphs.paragraphs(), List.of());
            }
        }
    }

    private static void parse(Parser parser, InputStream in, ContentHandler paragraphs)
            throws IOException, SAXException, TikaException {
        parser.parse(in, paragraphs, new Metadata(), context());
    }

    private static Extraction extraction(String mediaType, List<String> paragraphs, List<Warning> warnings) {
        return new Extraction.Text(new ExtractedText(mediaType, paragraphs, Map.of(), Map.of(), warnings));
    }

    /** Returns a context in which Tika extracts only the text. */
    static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(false);
        config.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        // Without these two, Tika sets up all its parsers, including OCR and external programs.
        context.set(Parser.class, EmptyParser.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /** An extractor that skips all embedded documents. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Files of regulations embed only pictures and seals.
        }
    }
}
