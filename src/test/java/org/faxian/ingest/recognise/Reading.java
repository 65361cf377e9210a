package org.faxian.ingest.recognise;

import java.util.List;
import java.util.Map;
import org.faxian.ingest.ExtractedText;
import org.faxian.regulation.RecognisedDocument;

/** Recognises the lines of a fictional text given in a test. */
final class Reading {
    private Reading() {}

    static RecognisedDocument of(String... lines) {
        return named("文件.txt", lines);
    }

    static RecognisedDocument named(String fileName, String... lines) {
        return new Recogniser()
                .recognise(new ExtractedText("text/plain", List.of(lines), Map.of(), Map.of(), List.of()), fileName);
    }

    static RecognisedDocument markdown(String... lines) {
        return new Recogniser()
                .recognise(new ExtractedText("text/markdown", List.of(lines), Map.of(), Map.of(), List.of()), "文件.md");
    }

    /** Recognises the lines as read by OCR. */
    static RecognisedDocument scanned(String fileName, String... lines) {
        return new Recogniser()
                .recognise(
                        new ExtractedText(
                                "application/pdf",
                                List.of(lines),
                                Map.of(),
                                Map.of(),
                                List.of(ExtractedText.READ_BY_OCR)),
                        fileName);
    }

    static RecognisedDocument onPage(Map<String, String> meta, Map<String, String> catalogue, String... lines) {
        return new Recogniser()
                .recognise(new ExtractedText("text/html", List.of(lines), meta, catalogue, List.of()), "page.html");
    }
}
