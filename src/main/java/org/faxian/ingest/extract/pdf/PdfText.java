package org.faxian.ingest.extract.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.layout.HeaderFooterFilter;
import org.faxian.ingest.extract.layout.PlacedLine;
import org.faxian.ingest.extract.layout.PlacedParagraphs;
import org.faxian.ingest.extract.ocr.ChineseOcr;
import org.faxian.ingest.extract.ocr.ScannedPages;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.language.Message;

/** Reader for PDF files with text. A file without text is a scan and is read by OCR if installed. */
public final class PdfText implements FormatReader {
    private static final int TAIL = 2048;
    private static final int FEWEST_CHARACTERS_A_PAGE = 8;

    private final Supplier<Optional<ChineseOcr>> ocr;

    /**
     * Creates a reader that looks for OCR at each scan, so that a server need not be restarted after its installation.
     */
    public PdfText(Supplier<Optional<ChineseOcr>> ocr) {
        this.ocr = ocr;
    }

    @Override
    public Extraction read(Path file, String mediaType) throws IOException {
        if (!endsWhole(file)) {
            return new Extraction.Ended(new IngestOutcome.Damaged(mediaType, Message.of("ingest.no-end-mark")));
        }
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            List<PlacedLine> lines = PdfLines.of(document);
            long characters = lines.stream()
                    .mapToLong(line -> line.text().chars().filter(c -> c > ' ').count())
                    .sum();
            if (characters < (long) FEWEST_CHARACTERS_A_PAGE * document.getNumberOfPages()) {
                return ScannedPages.read(new ScannedPdf(document), ocr.get(), mediaType);
            }
            List<String> paragraphs = PlacedParagraphs.join(HeaderFooterFilter.without(lines));
            return new Extraction.Text(new ExtractedText(mediaType, paragraphs, Map.of(), Map.of(), List.of()));
        }
    }

    /**
     * Returns whether the end mark exists. The parser repairs a truncated file and would return part of the text as the
     * whole.
     */
    private static boolean endsWhole(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(Math.max(0, in.length() - TAIL));
            byte[] tail = new byte[(int) (in.length() - in.getFilePointer())];
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
