package org.faxian.ingest.extract.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.layout.HeaderFooterFilter;
import org.faxian.ingest.extract.layout.PlacedLine;
import org.faxian.ingest.extract.layout.PlacedParagraphs;
import org.faxian.language.Message;

/** Pages that are pictures, read by OCR: either the whole text or none of it. */
public interface ScannedPages {
    int MOST_PAGES = 100;
    /** Maximum number of pixels of a page, more than A3 needs at 300 dpi. */
    long MOST_PIXELS = 40_000_000;

    int FEWEST_CHARACTERS_A_PAGE = 8;

    /** Minimum share of characters in sure words: nine in ten in clear print, one in ten in noise. */
    double LEAST_SURE = 0.4;

    /** Returns the number of pages. */
    int count() throws IOException;

    /** Returns the picture of a page, counted from 1. */
    BufferedImage picture(int page) throws IOException;

    /** Reads the text of all pages, or returns the reason why there is none. */
    static Extraction read(ScannedPages pages, Optional<ChineseOcr> ocr, String mediaType) throws IOException {
        if (ocr.isEmpty()) {
            return noText(mediaType, IngestOutcome.NoText.OCR_NOT_INSTALLED);
        }
        int count = pages.count();
        if (count > MOST_PAGES) {
            return noText(mediaType, Message.of("ingest.long-scan", count, MOST_PAGES));
        }
        List<OcrPage> read = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            Optional<OcrPage> found = ocr.get().read(pages.picture(page), page);
            if (found.isEmpty()) {
                return noText(mediaType, Message.of("ingest.slow-page", page));
            }
            read.add(found.get());
        }
        return text(read, mediaType);
    }

    /** Returns the text of the pages, unless there is hardly any or OCR guessed most of it. */
    static Extraction text(List<OcrPage> pages, String mediaType) {
        List<PlacedLine> lines =
                pages.stream().flatMap(page -> page.lines().stream()).toList();
        int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
        if (characters < FEWEST_CHARACTERS_A_PAGE * pages.size()) {
            return noText(mediaType, Message.of("ingest.no-text-in-pictures"));
        }
        int all = pages.stream().mapToInt(OcrPage::characters).sum();
        int sure = pages.stream().mapToInt(OcrPage::sure).sum();
        if (sure < LEAST_SURE * all) {
            return noText(mediaType, Message.of("ingest.unsure-ocr", 100L * sure / Math.max(1, all)));
        }
        List<String> paragraphs = PlacedParagraphs.join(HeaderFooterFilter.without(lines));
        return new Extraction.Text(
                new ExtractedText(mediaType, paragraphs, Map.of(), Map.of(), List.of(ExtractedText.READ_BY_OCR)));
    }

    private static Extraction noText(String mediaType, Message reason) {
        return new Extraction.Ended(new IngestOutcome.NoText(mediaType, Optional.of(reason)));
    }
}
