package org.faxian.ingest.extract.ocr;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Boxes in Tesseract's table that contain two lines; each line is read again by itself.
 *
 * <p>Where lines are close together, a short last line is merged with the line above, and both are misread.
 */
final class MergedOcrLines {
    private static final String LINE = "4";
    private static final String WORD = "5";
    private static final int LEVEL = 0;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int CONFIDENCE = 10;
    private static final double UNSURE = 40;
    /** In multiples of the median line height. */
    private static final double TWO = 1.6;

    private static final int MOST_LINES_A_PAGE = 10;
    /** In pixels. */
    private static final int MARGIN = 10;

    private final List<String[]> rows;
    private final Reader reader;
    /** The median line height. */
    private final int usual;

    private MergedOcrLines(List<String> table, Reader reader) {
        this.rows = table.stream().map(row -> row.split("\t", -1)).toList();
        this.reader = reader;
        int[] heights = rows.stream()
                .filter(row -> row[LEVEL].equals(LINE))
                .mapToInt(row -> number(row, HEIGHT))
                .sorted()
                .toArray();
        this.usual = heights.length == 0 ? Integer.MAX_VALUE / 2 : heights[heights.length / 2];
    }

    /** Returns the table with each merged line replaced by two lines read separately, if these are more certain. */
    static List<String> readAgain(List<String> table, BufferedImage page, Reader reader) throws IOException {
        return new MergedOcrLines(table, reader).readAgain(page);
    }

    private List<String> readAgain(BufferedImage page) throws IOException {
        List<String> mended = new ArrayList<>();
        int tries = 0;
        for (int from = 0; from < rows.size(); ) {
            int to = end(from);
            List<String[]> line = rows.subList(from, to);
            if (tries < MOST_LINES_A_PAGE && isTwo(line)) {
                tries++;
                int following = swallowed(line, to) ? end(to) : to;
                List<String[]> both = new ArrayList<>(upper(line, page));
                both.addAll(lower(line, page));
                if (share(both) < share(rows.subList(from, following))) {
                    line = both;
                    to = following;
                }
            }
            line.forEach(row -> mended.add(String.join("\t", row)));
            from = to;
        }
        return mended;
    }

    /**
     * Returns the index after the words of the line that begins at {@code from}, or {@code from + 1} if no line begins
     * there.
     */
    private int end(int from) {
        int to = from + 1;
        while (rows.get(from)[LEVEL].equals(LINE) && to < rows.size() && rows.get(to)[LEVEL].equals(WORD)) {
            to++;
        }
        return to;
    }

    /** Returns whether the box is high enough for a second line; the words in the box hardly show it. */
    private boolean isTwo(List<String[]> line) {
        return line.getFirst()[LEVEL].equals(LINE) && number(line.getFirst(), HEIGHT) > TWO * usual;
    }

    /** Returns whether the next line lies in the box of this line. */
    private boolean swallowed(List<String[]> line, int next) {
        String[] row = line.getFirst();
        return next < rows.size()
                && rows.get(next)[LEVEL].equals(LINE)
                && number(rows.get(next), TOP) < number(row, TOP) + number(row, HEIGHT) - usual / 3;
    }

    private List<String[]> upper(List<String[]> line, BufferedImage page) throws IOException {
        String[] row = line.getFirst();
        return alone(new Rectangle(number(row, LEFT), number(row, TOP), number(row, WIDTH), usual), page);
    }

    private List<String[]> lower(List<String[]> line, BufferedImage page) throws IOException {
        String[] row = line.getFirst();
        int top = number(row, TOP) + number(row, HEIGHT) - usual;
        return alone(new Rectangle(number(row, LEFT), top, number(row, WIDTH), usual), page);
    }

    /** Returns the share of words of which Tesseract is unsure. */
    private static double share(List<String[]> line) {
        List<String[]> words =
                line.stream().filter(row -> row[LEVEL].equals(WORD)).toList();
        long unsure = words.stream()
                .filter(row -> Double.parseDouble(row[CONFIDENCE]) < UNSURE)
                .count();
        return words.isEmpty() ? 1 : (double) unsure / words.size();
    }

    private List<String[]> alone(Rectangle box, BufferedImage page) throws IOException {
        box.grow(MARGIN, MARGIN / 2);
        Rectangle part = box.intersection(new Rectangle(page.getWidth(), page.getHeight()));
        return reader.line(page.getSubimage(part.x, part.y, part.width, part.height))
                .map(table -> table.stream()
                        .map(row -> row.split("\t", -1))
                        .filter(row -> row[LEVEL].equals(LINE) || row[LEVEL].equals(WORD))
                        .map(row -> moved(row, part))
                        .toList())
                .orElse(List.of());
    }

    private static String[] moved(String[] row, Rectangle part) {
        row[LEFT] = Integer.toString(number(row, LEFT) + part.x);
        row[TOP] = Integer.toString(number(row, TOP) + part.y);
        return row;
    }

    private static int number(String[] row, int column) {
        return Integer.parseInt(row[column]);
    }

    /** A reader that turns the picture of one line into a table; empty if it took too long. */
    interface Reader {
        Optional<List<String>> line(BufferedImage picture) throws IOException;
    }
}
