package org.faxian.ingest.extract.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.xml.sax.SAXException;

/** A page that is read through a temporary file. */
final class TemporaryPage {
    private static final String MARK = "\uFEFF";

    private TemporaryPage() {}

    static Extraction read(String source, FormatReader page, String mediaType)
            throws IOException, SAXException, TikaException {
        Path file = Files.createTempFile("faxian-page", ".html");
        try {
            String marked = source.startsWith(MARK) ? source : MARK + source;
            Files.write(file, marked.getBytes(StandardCharsets.UTF_8));
            return page.read(file, mediaType);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
