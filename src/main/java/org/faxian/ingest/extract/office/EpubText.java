package org.faxian.ingest.extract.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.faxian.language.Message;
import org.faxian.language.MessageException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reader for electronic books (epub): the pages of the spine in order, without the navigation. */
public final class EpubText implements FormatReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";
    private static final int ENCRYPTION_LIMIT = 1_000_000;
    private static final int MOST_PAGES = 20_000;
    /** In bytes, of all parts together. */
    private static final long LARGEST = 120_000_000;
    /** In bytes; parsers hold a comment as a whole in memory. */
    private static final long LARGEST_PART = 40_000_000;

    @Override
    public Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Parts parts = new Parts(zip);
            EpubPackage.Container container = new EpubPackage.Container();
            parts.parse(CONTAINER, container);
            EpubPackage book = new EpubPackage(container.path());
            parts.parse(container.path(), book);
            List<String> pages = book.pages();
            if (pages.size() > MOST_PAGES) {
                throw new IOException("the book has more than " + MOST_PAGES + " pages");
            }
            if (pages.stream().anyMatch(encryption(zip)::contains)) {
                return new Extraction.Ended(new IngestOutcome.Encrypted(mediaType));
            }
            ParagraphCollector paragraphs = new ParagraphCollector();
            for (String page : pages) {
                parts.parse(page, new EpubPageText(new XhtmlParagraphs(paragraphs)));
                paragraphs.paragraphBreak();
            }
            return new Extraction.Text(
                    new ExtractedText(mediaType, paragraphs.paragraphs(), Map.of(), Map.of(), List.of()));
        } catch (MissingPartException e) {
            return new Extraction.Ended(new IngestOutcome.Damaged(mediaType, e.message()));
        }
    }

    /** Returns the list of encrypted parts; fonts are often in it. */
    private static String encryption(ZipFile zip) throws IOException {
        ZipEntry list = zip.getEntry(ENCRYPTION);
        if (list == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(list)) {
            return new String(in.readNBytes(ENCRYPTION_LIMIT), StandardCharsets.UTF_8);
        }
    }

    /** Thrown if the book has no part of the name that it names itself. */
    private static final class MissingPartException extends MessageException {
        private static final long serialVersionUID = 1L;

        MissingPartException(String name) {
            super(Message.of("ingest.no-part", name));
        }
    }

    /** The parts of the book, of which only so many bytes are read. */
    private static final class Parts {
        private final ZipFile zip;
        private long left = LARGEST;

        Parts(ZipFile zip) {
            this.zip = zip;
        }

        void parse(String name, DefaultHandler handler) throws IOException, SAXException, TikaException {
            ZipEntry part = zip.getEntry(name);
            if (part == null) {
                throw new MissingPartException(name);
            }
            try (InputStream in = new Bounded(zip.getInputStream(part))) {
                XMLReaderUtils.parseSAX(in, handler, new ParseContext());
            }
        }

        /** A stream that fails beyond the limits. */
        private final class Bounded extends FilterInputStream {
            private long leftOfPart = LARGEST_PART;

            Bounded(InputStream in) {
                super(in);
            }

            @Override
            public int read() throws IOException {
                int c = super.read();
                count(c < 0 ? 0 : 1);
                return c;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int n = super.read(buffer, offset, length);
                count(Math.max(0, n));
                return n;
            }

            private void count(int bytes) throws IOException {
                left -= bytes;
                leftOfPart -= bytes;
                if (left < 0 || leftOfPart < 0) {
                    throw new IOException("unpacked, the book is larger than " + LARGEST / 1_000_000
                            + " MB, or a page of it than " + LARGEST_PART / 1_000_000 + " MB");
                }
            }
        }
    }
}
