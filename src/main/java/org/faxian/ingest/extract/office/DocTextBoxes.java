package org.faxian.ingest.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.faxian.regulation.Placeholder;

/**
 * The text boxes of a doc file, which the format stores after the text; they are moved to the anchor of the first one.
 */
final class DocTextBoxes {
    private static final char ANCHOR = '\b';

    private DocTextBoxes() {}

    /**
     * Returns the paragraphs in reading order.
     *
     * @param paragraphs the paragraphs from Tika, text boxes last
     */
    static List<String> inPlace(Path file, List<String> paragraphs) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                HWPFDocument document = new HWPFDocument(in)) {
            List<String> boxes = lines(document.getMainTextboxRange());
            int words = anchor(document.getRange());
            int tail = paragraphs.size() - boxes.size();
            int place = words < 0 ? -1 : place(paragraphs, words);
            if (boxes.isEmpty() || place < 0 || place > tail || !endsWith(paragraphs, boxes)) {
                return paragraphs;
            }
            List<String> ordered = new ArrayList<>(paragraphs.subList(0, place));
            ordered.addAll(paragraphs.subList(tail, paragraphs.size()));
            ordered.addAll(paragraphs.subList(place, tail));
            return ordered;
        } catch (OldFileFormatException e) {
            // Word 6 and 95: Tika reads their text, and POI reads nothing else of them.
            return paragraphs;
        }
    }

    /** Returns the index after the given number of paragraphs with words. */
    private static int place(List<String> paragraphs, int words) {
        int place = 0;
        for (int left = words; left > 0 && place < paragraphs.size(); place++) {
            left -= visible(Placeholder.without(paragraphs.get(place))).isEmpty() ? 0 : 1;
        }
        return place;
    }

    private static boolean endsWith(List<String> paragraphs, List<String> boxes) {
        int tail = paragraphs.size() - boxes.size();
        return tail >= 0
                && paragraphs.subList(tail, paragraphs.size()).stream()
                        .map(Placeholder::without)
                        .toList()
                        .equals(boxes);
    }

    /**
     * Returns the number of paragraphs with text before the first box, or -1 if no box is anchored before the first
     * table.
     */
    private static int anchor(Range range) {
        int before = 0;
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                return -1;
            }
            if (paragraph.text().indexOf(ANCHOR) >= 0) {
                return before;
            }
            before += visible(paragraph.text()).isEmpty() ? 0 : 1;
        }
        return -1;
    }

    private static List<String> lines(Range range) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; range != null && i < range.numParagraphs(); i++) {
            String text = visible(range.getParagraph(i).text());
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }

    private static String visible(String text) {
        return WhiteSpace.strip(text.replaceAll("[\\p{Cntrl}&&[^\\t]]", ""));
    }
}
