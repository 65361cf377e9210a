package org.faxian.ingest.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.regulation.RecognisedDocument.Warning;

/** Reads the pictures of a scanned pdf's pages by OCR: the whole text or none of it. */
final class ScannedPdf {
    static final Warning READ_BY_OCR = new Warning(
            "ocr", "the text was read from pictures by OCR and may hold errors; compare it with the original");
    private static final int MOST_PAGES = 100;
    private static final float DPI = 300;
    private static final double POINTS_AN_INCH = 72;
    /** Of a page at that resolution, more than A3 needs. */
    private static final double MOST_PIXELS = 40e6;

    private static final int FEWEST_CHARACTERS_A_PAGE = 8;

    private final ChineseOcr ocr;

    ScannedPdf(ChineseOcr ocr) {
        this.ocr = ocr;
    }

    Extraction read(PDDocument document, String mediaType) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            return noText(mediaType, "a scan of " + pages + " pages; OCR reads at most " + MOST_PAGES);
        }
        PDFRenderer renderer = new PDFRenderer(document);
        List<PdfLine> lines = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            Optional<List<PdfLine>> found = ocr.lines(picture(renderer, document, page), page);
            if (found.isEmpty()) {
                return noText(mediaType, "OCR took too long over page " + page);
            }
            lines.addAll(found.get());
        }
        int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
        if (characters < FEWEST_CHARACTERS_A_PAGE * pages) {
            return noText(mediaType, "OCR found no text in the pictures");
        }
        List<String> paragraphs = PdfParagraphs.join(PdfPageFrame.without(lines));
        return new Extraction.Text(new ExtractedText(mediaType, paragraphs, Map.of(), Map.of(), List.of(READ_BY_OCR)));
    }

    private static BufferedImage picture(PDFRenderer renderer, PDDocument document, int page) throws IOException {
        PDRectangle box = document.getPage(page - 1).getCropBox();
        double squareInches = box.getWidth() * box.getHeight() / (POINTS_AN_INCH * POINTS_AN_INCH);
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, squareInches));
        return renderer.renderImageWithDPI(page - 1, (float) Math.min(DPI, most), ImageType.GRAY);
    }

    private static Extraction noText(String mediaType, String reason) {
        return new Extraction.Ended(new IngestOutcome.NoText(mediaType, reason));
    }
}
