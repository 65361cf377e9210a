package org.faxian.ingest.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.faxian.ingest.DocumentList;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.regulation.ListedDocument;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads xls and xlsx: a row a paragraph, its cells joined by a tab.
 *
 * <p>A workbook is seldom a regulation. A list of documents ends in {@link IngestOutcome.Catalogue}, and a table that is
 * neither in {@link IngestOutcome.Table}.
 */
final class SpreadsheetText implements FormatReader {
    private static final String ISO_DATE = "yyyy-mm-dd";
    /** So many lines that begin with 第五条 make a regulation; 一、 and 1. begin the rows of many tables. */
    private static final int ARTICLES = 2;

    private final Parser parser;

    /** A reader by Tika's parser of the one format or the other. */
    SpreadsheetText(Parser parser) {
        this.parser = parser;
    }

    @Override
    public Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
        List<String> rows = rows(file);
        Optional<List<ListedDocument>> listed = DocumentList.of(rows);
        if (listed.isPresent()) {
            return new Extraction.Ended(new IngestOutcome.Catalogue(mediaType, listed.get(), rows));
        }
        if (!rows.isEmpty()
                && rows.stream().filter(ProvisionLabel::beginsWithBlank).count() < ARTICLES) {
            return new Extraction.Ended(new IngestOutcome.Table(mediaType, rows));
        }
        return new Extraction.Text(new ExtractedText(mediaType, rows, Map.of(), Map.of(), List.of()));
    }

    private List<String> rows(Path file) throws IOException, SAXException, TikaException {
        ParagraphCollector rows = new ParagraphCollector();
        ParseContext context = LegacyWordText.context();
        // The format of a cell says how a date looks, which is anything between 3/1/24 and 二〇二四年三月一日.
        context.get(OfficeParserConfig.class).setDateOverrideFormat(ISO_DATE);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, new Sheets(new XhtmlParagraphs(rows)), new Metadata(), context);
        }
        return rows.paragraphs();
    }

    /** The events of the sheets without the sheets' names, which Tika gives as headings. */
    private static final class Sheets extends DefaultHandler {
        private static final String NAME_OF_SHEET = "h1";

        private final XhtmlParagraphs rows;
        private boolean inName;

        Sheets(XhtmlParagraphs rows) {
            this.rows = rows;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            inName |= name.equals(NAME_OF_SHEET);
            rows.startElement(uri, name, qName, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            inName &= !name.equals(NAME_OF_SHEET);
            rows.endElement(uri, name, qName);
        }

        @Override
        public void characters(char[] ch, int start, int length) {
            if (!inName) {
                rows.characters(ch, start, length);
            }
        }
    }
}
