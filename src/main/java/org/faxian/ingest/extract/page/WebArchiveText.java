package org.faxian.ingest.extract.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.tika.exception.TikaException;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.xml.sax.SAXException;

/** Reader for pages saved as a single file (单个文件网页, MHTML); Word also saves them with the extension doc. */
public final class WebArchiveText implements FormatReader {
    private static final int LARGEST = 80_000_000;
    private static final String UNDECLARED = "us-ascii";

    private final FormatReader page;

    /**
     * Creates a reader of such files.
     *
     * @param page the reader of the page in the file
     */
    public WebArchiveText(FormatReader page) {
        this.page = page;
    }

    @Override
    public Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
        Optional<String> source;
        try (InputStream in = Files.newInputStream(file)) {
            source = firstPage(in);
        } catch (MimeException e) {
            throw new IOException(e.getMessage(), e);
        }
        if (source.isEmpty()) {
            return new Extraction.Ended(new IngestOutcome.UnsupportedYet(mediaType));
        }
        return TemporaryPage.read(source.get(), page, mediaType);
    }

    /** Returns the source of the page, which is the first part; its resources follow. */
    private static Optional<String> firstPage(InputStream in) throws IOException, MimeException {
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
        parts.parse(in);
        for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
            if (state == EntityState.T_BODY && isPage(parts.getBodyDescriptor())) {
                return PageSource.decode(bytes(parts.getDecodedInputStream()), charset(parts.getBodyDescriptor()));
            }
        }
        return Optional.empty();
    }

    private static boolean isPage(BodyDescriptor part) {
        return part.getMimeType().toLowerCase(Locale.ROOT).matches("text/html|application/xhtml\\+xml");
    }

    private static Optional<String> charset(BodyDescriptor part) {
        return Optional.ofNullable(part.getCharset()).filter(charset -> !charset.equalsIgnoreCase(UNDECLARED));
    }

    private static byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > LARGEST) {
                throw new IOException("the page inside is larger than " + LARGEST / 1_000_000 + " MB");
            }
        }
        return out.toByteArray();
    }
}
