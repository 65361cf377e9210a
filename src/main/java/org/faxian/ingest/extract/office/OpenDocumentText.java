package org.faxian.ingest.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.paragraph.DrawnSize;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.faxian.language.Message;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reader for odt files, from content.xml.
 *
 * <p>Tika's parser joins a heading with the paragraph after it, and puts the header and footer of the page, which are
 * in styles.xml, into the text.
 */
public final class OpenDocumentText implements FormatReader {
    private static final int MANIFEST_LIMIT = 1_000_000;

    @Override
    public Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (isEncrypted(zip)) {
                return new Extraction.Ended(new IngestOutcome.Encrypted(mediaType));
            }
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                return new Extraction.Ended(new IngestOutcome.Damaged(mediaType, Message.of("ingest.no-content")));
            }
            OpenDocumentListStyles styles = new OpenDocumentListStyles();
            ZipEntry shared = zip.getEntry("styles.xml");
            if (shared != null) {
                parse(zip, shared, styles);
            }
            parse(zip, content, styles);
            ParagraphCollector paragraphs = new ParagraphCollector();
            OpenDocumentNumbers numbers = new OpenDocumentNumbers(styles);
            parse(zip, content, new Content(paragraphs, numbers));
            return new Extraction.Text(
                    new ExtractedText(mediaType, paragraphs.paragraphs(), Map.of(), Map.of(), numbers.warnings()));
        }
    }

    private static void parse(ZipFile zip, ZipEntry part, DefaultHandler handler)
            throws IOException, SAXException, TikaException {
        try (InputStream in = zip.getInputStream(part)) {
            XMLReaderUtils.parseSAX(in, handler, new ParseContext());
        }
    }

    private static boolean isEncrypted(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            return new String(in.readNBytes(MANIFEST_LIMIT), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    /** Handler for the events of content.xml by local name. */
    private static final class Content extends DefaultHandler {
        private static final Set<String> SKIPPED = Set.of(
                "tracked-changes", "annotation", "note", "sequence-decls", "forms", "ruby-text", "automatic-styles");

        private final ParagraphCollector paragraphs;
        private final OpenDocumentNumbers numbers;
        private int skipping;
        private final Deque<Frame> frames = new ArrayDeque<>();
        private int inParagraph;

        Content(ParagraphCollector paragraphs, OpenDocumentNumbers numbers) {
            this.paragraphs = paragraphs;
            this.numbers = numbers;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            if (skipping > 0 || SKIPPED.contains(name)) {
                skipping++;
                return;
            }
            switch (name) {
                case "p", "h" -> {
                    // The text of a box is inside the paragraph of its anchor.
                    paragraphs.paragraphBreak();
                    inParagraph++;
                    paragraphs.append(name.equals("h") ? numbers.heading(attributes) : numbers.paragraph(attributes));
                }
                case "list" -> numbers.startList(attributes);
                case "list-item" -> numbers.startItem(attributes);
                case "table-row" -> paragraphs.startRow();
                case "line-break" -> paragraphs.lineBreak();
                case "tab", "s" -> paragraphs.append(" ");
                case "frame" -> frames.push(Frame.of(attributes));
                case "image", "object", "object-ole" -> stated();
                default -> {
                    // All other elements only enclose text.
                }
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            if (skipping > 0) {
                skipping--;
                return;
            }
            switch (name) {
                case "p", "h" -> {
                    paragraphs.paragraphBreak();
                    inParagraph--;
                }
                case "list" -> numbers.endList();
                case "list-item" -> numbers.endItem();
                case "frame" -> frames.pop();
                case "table-cell", "covered-table-cell" -> paragraphs.endCell();
                case "table-row" -> paragraphs.endRow();
                default -> {
                    // See startElement.
                }
            }
        }

        /** Adds a placeholder for the frame, once: a formula and its replacement picture share one frame. */
        private void stated() {
            Frame frame = frames.peek();
            if (frame != null && frame.standsAmongWords && !frame.stated && inParagraph > 0) {
                frame.stated = true;
                paragraphs.dropped();
            }
        }

        @Override
        public void characters(char[] ch, int start, int length) {
            if (skipping == 0 && inParagraph > 0) {
                paragraphs.append(new String(ch, start, length));
            }
        }
    }

    /** A frame for a picture, a formula or a text; it floats on the page unless it is anchored as a character. */
    private static final class Frame {
        private final boolean standsAmongWords;
        private boolean stated;

        private Frame(boolean standsAmongWords) {
            this.standsAmongWords = standsAmongWords;
        }

        static Frame of(Attributes attributes) {
            return new Frame(WordNumbering.attribute(attributes, "anchor-type").equals("as-char")
                    && !DrawnSize.isFlat(WordNumbering.attribute(attributes, "height")));
        }
    }
}
