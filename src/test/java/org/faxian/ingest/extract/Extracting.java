package org.faxian.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;

/** Writes the files of these tests and extracts their text. */
public final class Extracting {
    private static final TextExtractor EXTRACTOR = new TextExtractor();

    private Extracting() {}

    public static ExtractedText text(Path file) {
        Extraction extraction = EXTRACTOR.extract(file, file.getFileName().toString());
        assertThat(extraction).isInstanceOf(Extraction.Text.class);
        return ((Extraction.Text) extraction).text();
    }

    public static List<String> paragraphs(Path file) {
        return text(file).paragraphs();
    }

    public static IngestOutcome ended(Path file) {
        Extraction extraction = EXTRACTOR.extract(file, file.getFileName().toString());
        assertThat(extraction).isInstanceOf(Extraction.Ended.class);
        return ((Extraction.Ended) extraction).outcome();
    }

    public static Path write(Path file, String text, Charset charset) {
        return write(file, text.getBytes(charset));
    }

    public static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
