package org.faxian.ingest.extract;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.ocr.ChineseOcr;
import org.faxian.ingest.extract.ocr.OcrAgreement;
import org.faxian.ingest.extract.ocr.PictureText;
import org.faxian.ingest.extract.ofd.OfdText;
import org.faxian.ingest.extract.office.EpubText;
import org.faxian.ingest.extract.office.FlatWordText;
import org.faxian.ingest.extract.office.LegacyWordText;
import org.faxian.ingest.extract.office.OfficeOpenXmlText;
import org.faxian.ingest.extract.office.OpenDocumentText;
import org.faxian.ingest.extract.office.SpreadsheetText;
import org.faxian.ingest.extract.page.GovernmentPage;
import org.faxian.ingest.extract.page.MadeColophon;
import org.faxian.ingest.extract.page.NumberedListPage;
import org.faxian.ingest.extract.page.PageRemnantFilter;
import org.faxian.ingest.extract.page.WebArchiveText;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.ingest.extract.paragraph.TextTooLongException;
import org.faxian.ingest.extract.pdf.PdfText;
import org.faxian.language.Message;
import org.xml.sax.SAXException;

/**
 * Extractor for the text of a file in any format; the format is detected from the bytes.
 *
 * <p>Thread-safe. {@link #extract} throws no exception: every failure is an {@link Extraction.Ended}. Only an
 * {@link OutOfMemoryError} is passed on because the state after it is undefined.
 */
public final class TextExtractor {
    private static final long LARGEST = 500_000_000;
    /** In bytes; limit for files that are read into memory as a whole. */
    private static final long LARGEST_TEXT = 80_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final FileTypes types = new FileTypes();
    private final FormatReader plainText = new PlainText();
    private final FormatReader ofd = new OfdText();
    private final Map<String, FormatReader> readers = new HashMap<>();

    public TextExtractor() {
        FormatReader page = new NumberedListPage(new GovernmentPage());
        readers.put("text/html", page);
        readers.put("application/xhtml+xml", page);
        FormatReader webArchive = new WebArchiveText(page);
        readers.put("multipart/related", webArchive);
        readers.put("message/rfc822", webArchive);
        readers.put("application/pdf", new PdfText(ChineseOcr::installed));
        FormatReader picture = new PictureText(ChineseOcr::installed);
        Stream.of("png", "jpeg", "tiff", "bmp", "gif").forEach(format -> readers.put("image/" + format, picture));
        readers.put("application/vnd.oasis.opendocument.text", new OpenDocumentText());
        readers.put("application/epub+zip", new EpubText());
        readers.put("application/msword", new LegacyWordText.Binary());
        readers.put("application/rtf", new LegacyWordText.RichText());
        readers.put("application/vnd.ms-excel", new SpreadsheetText(new OfficeParser()));
        FormatReader workbook = new SpreadsheetText(new OOXMLParser());
        readers.put("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook);
        readers.put("application/vnd.ms-excel.sheet.macroenabled.12", workbook);
        FormatReader separated = new SeparatedText();
        readers.put("text/csv", separated);
        readers.put("text/tab-separated-values", separated);
        FormatReader word = new OfficeOpenXmlText();
        String office = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        readers.put(office + "document", word);
        readers.put(office + "template", word);
        readers.put("application/vnd.ms-word.document.macroenabled.12", word);
        readers.put("application/vnd.ms-word2006ml", new FlatWordText.OfPackage());
        readers.put("application/vnd.ms-wordml", new FlatWordText.Of2003());
    }

    /**
     * Returns the text of the file, or the outcome that says why there is none.
     *
     * @param name the original name of the file, a hint at its type
     */
    public Extraction extract(Path file, String name) {
        String mediaType = "application/octet-stream";
        try {
            mediaType = types.detect(file, name);
            return mended(read(file, mediaType), name);
        } catch (NoSuchFileException | AccessDeniedException e) {
            return ended(new IngestOutcome.Unreadable(Message.of("ingest.went-away")));
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError | LinkageError e) {
            return failed(e, mediaType);
        }
    }

    /** Removes what stands around the text and corrects what OCR misread in the title. */
    private static Extraction mended(Extraction extraction, String name) {
        return extraction instanceof Extraction.Text(ExtractedText text)
                ? new Extraction.Text(OcrAgreement.mend(PageRemnantFilter.taken(MadeColophon.removed(text)), name))
                : extraction;
    }

    private Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
        boolean inMemory = mediaType.startsWith("text/") || mediaType.matches("application/(rtf|xhtml\\+xml)");
        long largest = inMemory ? LARGEST_TEXT : LARGEST;
        if (Files.size(file) > largest) {
            return damaged(mediaType, Message.of("ingest.too-large", largest / 1_000_000));
        }
        if (mediaType.endsWith("-protected")) {
            return ended(new IngestOutcome.Encrypted(mediaType));
        }
        if (beginsLikeZip(file)) {
            return readArchive(file, mediaType);
        }
        FormatReader reader =
                mediaType.startsWith("text/") ? readers.getOrDefault(mediaType, plainText) : readers.get(mediaType);
        return read(Optional.ofNullable(reader), file, mediaType);
    }

    private Extraction readArchive(Path file, String mediaType) throws IOException, SAXException, TikaException {
        Optional<FileTypes.ZipKind> kind = types.zipKind(file);
        if (kind.isEmpty()) {
            return damaged(mediaType, Message.of("ingest.broken-archive"));
        }
        if (mediaType.equals("application/zip") && kind.get() == FileTypes.ZipKind.OTHER) {
            return damaged(mediaType, Message.of("ingest.unopened-archive"));
        }
        return kind.get() == FileTypes.ZipKind.OFD
                ? readOfd(file)
                : read(Optional.ofNullable(readers.get(mediaType)), file, mediaType);
    }

    /**
     * Reads an OFD file separately, because its detected type is that of an archive, which would also appear in
     * failures.
     */
    private Extraction readOfd(Path file) throws SAXException, TikaException {
        try {
            return ofd.read(file, FileTypes.OFD);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return failed(e, FileTypes.OFD);
        }
    }

    private static Extraction read(Optional<FormatReader> reader, Path file, String mediaType)
            throws IOException, SAXException, TikaException {
        return reader.isEmpty()
                ? ended(new IngestOutcome.UnsupportedYet(mediaType))
                : reader.get().read(file, mediaType);
    }

    private static boolean beginsLikeZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    private static Extraction failed(Throwable failure, String mediaType) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.tika.exception.EncryptedDocumentException
                    || cause instanceof InvalidPasswordException) {
                return ended(new IngestOutcome.Encrypted(mediaType));
            }
            if (cause instanceof TextTooLongException tooLong) {
                return damaged(mediaType, tooLong.message());
            }
        }
        return damaged(mediaType, Message.of("ingest.unreadable-format", mediaType, reason(failure)));
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        String text = message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }

    private static Extraction damaged(String mediaType, Message reason) {
        return ended(new IngestOutcome.Damaged(mediaType, reason));
    }

    private static Extraction ended(IngestOutcome outcome) {
        return new Extraction.Ended(outcome);
    }
}
