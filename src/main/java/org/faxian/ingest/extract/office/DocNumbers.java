package org.faxian.ingest.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.tika.parser.microsoft.ListManager;
import org.faxian.ingest.extract.office.RestartedLists.Item;
import org.faxian.regulation.RecognisedDocument.Warning;

/**
 * The automatic numbers of a doc file, each with the number that Tika's parser writes instead.
 *
 * <p>The parser writes all Chinese numbers in Arabic digits and supports neither continued lists nor most number
 * formats.
 */
final class DocNumbers {
    private final Deque<Replacement> numbers = new ArrayDeque<>();
    private final ListCounters counters = new ListCounters();

    private record Replacement(String ofParser, String shown) {}

    DocNumbers() {}

    static DocNumbers of(Path file) throws IOException {
        DocNumbers numbers = new DocNumbers();
        try (InputStream in = Files.newInputStream(file);
                HWPFDocument document = new HWPFDocument(in)) {
            numbers.count(document);
        } catch (OldFileFormatException e) {
            // Word 6 and 95: Tika reads only their text.
        }
        return numbers;
    }

    private void count(HWPFDocument document) {
        ListManager parser = new ListManager(document);
        DocLists lists = new DocLists();
        List<Item> items = new ArrayList<>();
        List<String> ofParser = new ArrayList<>();
        for (Paragraph paragraph : withText(document.getRange())) {
            lists.of(paragraph).ifPresent(list -> {
                items.add(new Item(list, paragraph.getIlvl()));
                ofParser.add(parser.getFormattedNumber(paragraph));
            });
        }
        List<String> shown = shown(items);
        for (int i = 0; i < items.size(); i++) {
            boolean sign = shown.get(i).isEmpty() || isSign(items.get(i));
            numbers.add(new Replacement(
                    ofParser.get(i), sign ? ofParser.get(i) : shown.get(i).strip() + " "));
        }
    }

    /** Returns the numbers of all numbered paragraphs of a file, in document order. */
    List<String> shown(List<Item> items) {
        RestartedLists restarted = RestartedLists.among(items);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            OptionalInt start = restarted.startAt(i);
            int depth = items.get(i).depth();
            shown.add(
                    start.isPresent()
                            ? counters.restart(restarted.list(i), depth, start.getAsInt())
                            : counters.next(items.get(i).list(), depth));
        }
        return shown;
    }

    private static boolean isSign(Item item) {
        return item.list()
                .levels()
                .getOrDefault(item.depth(), ListLevel.PLAIN)
                .format()
                .equals("bullet");
    }

    /** Returns the paragraphs with text; the parser skips the others and does not count them. */
    private static List<Paragraph> withText(Range range) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.text().replaceAll("[\\r\\n\\s]+", "").isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    /**
     * Returns the correct number if the text is the number that the parser writes at the beginning of a paragraph,
     * otherwise the text.
     */
    String shown(String text) {
        Replacement next = numbers.peek();
        if (next == null || !next.ofParser.equals(text)) {
            return text;
        }
        numbers.remove();
        return next.shown;
    }

    /** Returns the warnings about numbers to compare with the original. */
    List<Warning> warnings() {
        return counters.warnings();
    }
}
