package org.faxian.ingest.extract.paragraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.faxian.regulation.Placeholder;

/**
 * Collector of paragraphs from the events of a parser: text, breaks, and table rows, whose cells are joined by tabs
 * into one paragraph.
 *
 * <p>A {@link Placeholder} does not affect how text is split into paragraphs.
 *
 * <p>Use one collector per file and thread. Text of more than {@value #LIMIT} characters ends in a
 * {@link TextTooLongException}.
 */
public final class ParagraphCollector {
    private static final int LIMIT = 20_000_000;
    private static final String PARAGRAPH_END = "\u2029";
    private static final String LINE_END = "\n";
    private static final String SENTENCE_ENDS = "。；：！？;:!?";
    private static final Pattern PAGE_NUMBER = Pattern.compile("[—–―－─-]+\\s*\\d{0,4}\\s*[—–―－─-]+");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int depth;
    private long length;

    /** Appends text to the paragraph. A tab in it is layout, a line feed is a break by the author. */
    public void append(String text) {
        length += text.length();
        if (length > LIMIT) {
            throw new TextTooLongException(LIMIT);
        }
        current.append(text.replace('\t', ' ').replace('\r', '\n'));
    }

    /** Marks the place of a picture or formula that is not extracted. */
    public void dropped() {
        append(Placeholder.MARK);
    }

    public void lineBreak() {
        append(LINE_END);
    }

    /** Ends the paragraph; within a cell, ends a paragraph of the cell. */
    public void paragraphBreak() {
        if (depth > 0) {
            current.append(PARAGRAPH_END);
        } else {
            flush();
        }
    }

    public void startRow() {
        if (depth == 0) {
            flush();
        }
        depth++;
    }

    public void endCell() {
        if (depth == 1) {
            cells.add(current.toString());
            current.setLength(0);
        } else {
            // The cells of a nested table are words of the outer cell.
            append(" ");
        }
    }

    public void endRow() {
        if (depth == 1) {
            addRow();
            cells.clear();
            current.setLength(0);
        }
        depth = Math.max(0, depth - 1);
        if (depth > 0) {
            current.append(PARAGRAPH_END);
        }
    }

    /** Returns the collected paragraphs, without page numbers. */
    public List<String> paragraphs() {
        flush();
        return Collections.unmodifiableList(paragraphs);
    }

    private void addRow() {
        List<String> filled =
                cells.stream().filter(ParagraphCollector::hasWords).toList();
        if (filled.size() < 2) {
            // A row with one cell is a frame around text, not a line of a table.
            cells.forEach(this::addAll);
        } else {
            add(String.join(
                    "\t", cells.stream().map(ParagraphCollector::onOneLine).toList()));
        }
    }

    private void flush() {
        addAll(current.toString());
        current.setLength(0);
    }

    private void addAll(String text) {
        for (String paragraph : text.split(PARAGRAPH_END)) {
            addWithBreaks(paragraph);
        }
    }

    private void addWithBreaks(String text) {
        StringBuilder joined = new StringBuilder();
        for (String line : text.split(LINE_END)) {
            String next = WhiteSpace.strip(line);
            if (isPicture(next)) {
                joined.append(next);
                continue;
            }
            if (!joined.isEmpty() && startsParagraph(joined, next)) {
                add(joined.toString());
                joined.setLength(0);
            }
            WhiteSpace.joinLine(joined, next);
        }
        add(joined.toString());
    }

    private static boolean startsParagraph(CharSequence before, String next) {
        return SENTENCE_ENDS.indexOf(WhiteSpace.last(before)) >= 0 || ProvisionLabel.begins(words(next));
    }

    /** Returns whether the line consists of pictures only. */
    private static boolean isPicture(String line) {
        return Placeholder.isIn(line) && !hasWords(line);
    }

    private static boolean hasWords(String text) {
        return !words(text).isEmpty();
    }

    private static String words(String text) {
        return WhiteSpace.strip(Placeholder.without(text));
    }

    private static String onOneLine(String cell) {
        StringBuilder joined = new StringBuilder();
        for (String line : cell.split("[\\n\\u2029]")) {
            WhiteSpace.joinLine(joined, WhiteSpace.strip(line));
        }
        return joined.toString();
    }

    private void add(String text) {
        String paragraph = WhiteSpace.strip(text);
        if (!paragraph.isEmpty() && !PAGE_NUMBER.matcher(words(paragraph)).matches()) {
            paragraphs.add(paragraph);
        }
    }
}
