package org.faxian.ingest.extract.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.xml.sax.SAXException;

/** Reader for pages that adds the numbers that a browser shows before the items of its ordered lists. */
public final class NumberedListPage implements FormatReader {
    private final FormatReader page;

    public NumberedListPage(FormatReader page) {
        this.page = page;
    }

    @Override
    public Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<String> numbered = hasLists(bytes)
                ? PageSource.decode(bytes, Optional.empty()).map(OrderedLists::numbered)
                : Optional.empty();
        // A page with broken characters is read as well as possible, without list numbers.
        return numbered.isPresent() ? TemporaryPage.read(numbered.get(), page, mediaType) : page.read(file, mediaType);
    }

    private static boolean hasLists(byte[] bytes) {
        String letters = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        return letters.toLowerCase(Locale.ROOT).contains("<ol");
    }
}
