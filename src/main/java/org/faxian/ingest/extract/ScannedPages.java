package org.faxian.ingest.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;

/** Pages that are pictures, read by OCR: the whole text or none of it. */
interface ScannedPages {
    int MOST_PAGES = 100;
    /** Of one page at 300 dpi, more than A3 needs. */
    long MOST_PIXELS = 40_000_000;

    int FEWEST_CHARACTERS_A_PAGE = 8;

    /** Of all characters: of clear print nine in ten are sure, of noise one in ten. */
    double LEAST_SURE = 0.4;

    /** How many there are. */
    int count() throws IOException;

    /** The picture of one. */
    BufferedImage picture(int page) throws IOException;

    /** The text of all pages, or the reason why there is none. */
    static Extraction read(ScannedPages pages, Optional<ChineseOcr> ocr, String mediaType) throws IOException {
        if (ocr.isEmpty()) {
            return noText(mediaType, IngestOutcome.NoText.OCR_NOT_INSTALLED);
        }
        int count = pages.count();
        if (count > MOST_PAGES) {
            return noText(mediaType, "a scan of " + count + " pages; OCR reads at most " + MOST_PAGES);
        }
        List<OcrPage> read = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            Optional<OcrPage> found = ocr.get().read(pages.picture(page), page);
            if (found.isEmpty()) {
                return noText(mediaType, "OCR took too long over page " + page);
            }
            read.add(found.get());
        }
        return text(read, mediaType);
    }

    /** The text of the pages, unless they show next to none, or OCR has guessed most of it. */
    static Extraction text(List<OcrPage> pages, String mediaType) {
        List<PdfLine> lines =
                pages.stream().flatMap(page -> page.lines().stream()).toList();
        int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
        if (characters < FEWEST_CHARACTERS_A_PAGE * pages.size()) {
            return noText(mediaType, "OCR found no text in the pictures");
        }
        int all = pages.stream().mapToInt(OcrPage::characters).sum();
        int sure = pages.stream().mapToInt(OcrPage::sure).sum();
        if (sure < LEAST_SURE * all) {
            return noText(
                    mediaType,
                    "OCR is sure of " + 100L * sure / Math.max(1, all)
                            + " % of what it found; the pictures show noise or writing that it cannot read");
        }
        List<String> paragraphs = PdfParagraphs.join(PdfPageFrame.without(lines));
        return new Extraction.Text(
                new ExtractedText(mediaType, paragraphs, Map.of(), Map.of(), List.of(ExtractedText.READ_BY_OCR)));
    }

    private static Extraction noText(String mediaType, String reason) {
        return new Extraction.Ended(new IngestOutcome.NoText(mediaType, reason));
    }
}
