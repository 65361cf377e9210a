package org.faxian.ingest.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.page.FrontMatter;
import org.faxian.ingest.extract.paragraph.CharacterDecoding;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.faxian.language.Message;
import org.faxian.regulation.Placeholder;

/** Reader for plain text and Markdown: each line is a paragraph, Markdown syntax is kept, front matter is dropped. */
final class PlainText implements FormatReader {
    private static final int FEWEST_CELLS = 3;

    @Override
    public Extraction read(Path file, String mediaType) throws IOException {
        Optional<String> text = CharacterDecoding.strict(Files.readAllBytes(file));
        if (text.isEmpty()) {
            return new Extraction.Ended(new IngestOutcome.Damaged(mediaType, Message.of("ingest.bad-encoding")));
        }
        if (text.get().chars().anyMatch(PlainText::isBinary)) {
            return new Extraction.Ended(new IngestOutcome.UnsupportedYet("application/octet-stream"));
        }
        return new Extraction.Text(
                new ExtractedText(mediaType, paragraphs(text.get().lines().toList()), Map.of(), Map.of(), List.of()));
    }

    private static List<String> paragraphs(List<String> lines) {
        FrontMatter front = FrontMatter.of(lines);
        List<String> text = lines.subList(front.end(), lines.size());
        if (front.isOurs()) {
            return text.stream()
                    .map(WhiteSpace::strip)
                    .map(Placeholder::read)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        ParagraphCollector paragraphs = new ParagraphCollector();
        List<String> filled = text.stream().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < filled.size(); i++) {
            String line = filled.get(i);
            if (isRow(line, filled.get(Math.max(0, i - 1)))
                    || isRow(line, filled.get(Math.min(filled.size() - 1, i + 1)))) {
                addRow(line, paragraphs);
            } else {
                paragraphs.append(line);
                paragraphs.paragraphBreak();
            }
        }
        return paragraphs.paragraphs();
    }

    /**
     * Returns whether the line is a table row: a table saved as text has the same number of tab-separated cells in each
     * row.
     */
    private static boolean isRow(String line, String neighbour) {
        int cells = line.split("\t", -1).length;
        return cells >= FEWEST_CELLS && !line.equals(neighbour) && neighbour.split("\t", -1).length == cells;
    }

    private static void addRow(String line, ParagraphCollector paragraphs) {
        paragraphs.startRow();
        for (String cell : line.split("\t", -1)) {
            paragraphs.append(cell);
            paragraphs.endCell();
        }
        paragraphs.endRow();
    }

    private static boolean isBinary(int c) {
        // Form feeds and the DOS end mark (1A) occur in texts.
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A && c != 0x0B;
    }
}
