package org.faxian.ingest.extract.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.faxian.ingest.extract.paragraph.TableText;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reader for xls and xlsx files: each row is a paragraph, its cells joined by tabs.
 *
 * <p>A workbook is rarely a regulation. A list of documents ends in {@link IngestOutcome.Catalogue}, any other table in
 * {@link IngestOutcome.Table}.
 */
public final class SpreadsheetText implements FormatReader {
    private static final String ISO_DATE = "yyyy-mm-dd";

    private final Parser parser;

    /** Creates a reader that uses Tika's parser for one of the two formats. */
    public SpreadsheetText(Parser parser) {
        this.parser = parser;
    }

    @Override
    public Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
        ParagraphCollector rows = new ParagraphCollector();
        Sheets sheets = new Sheets(new XhtmlParagraphs(rows));
        ParseContext context = LegacyWordText.context();
        // Override the display format of dates, which varies from 3/1/24 to 二〇二四年三月一日.
        context.get(OfficeParserConfig.class).setDateOverrideFormat(ISO_DATE);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, sheets, new Metadata(), context);
        }
        return TableText.of(mediaType, sheets.all(), rows.paragraphs());
    }

    /**
     * Handler for the events of the sheets, without the sheet names, which Tika reports as headings. Collects each
     * sheet cell by cell.
     */
    private static final class Sheets extends DefaultHandler {
        private static final String NAME_OF_SHEET = "h1";

        private final XhtmlParagraphs rows;
        private final List<List<List<String>>> sheets = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean inName;

        Sheets(XhtmlParagraphs rows) {
            this.rows = rows;
        }

        List<List<List<String>>> all() {
            return sheets;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            switch (name) {
                case NAME_OF_SHEET -> inName = true;
                case "table" -> sheets.add(new ArrayList<>());
                case "tr" -> sheets.getLast().add(new ArrayList<>());
                case "td" -> cell.setLength(0);
                default -> {}
            }
            rows.startElement(uri, name, qName, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            inName &= !name.equals(NAME_OF_SHEET);
            if (name.equals("td")) {
                sheets.getLast().getLast().add(cell.toString());
            }
            rows.endElement(uri, name, qName);
        }

        @Override
        public void characters(char[] ch, int start, int length) {
            if (!inName) {
                cell.append(ch, start, length);
                rows.characters(ch, start, length);
            }
        }
    }
}
