package org.faxian.ingest.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import org.faxian.ingest.extract.layout.PlacedLine;
import org.faxian.ingest.extract.paragraph.WhiteSpace;

/** The lines in Tesseract's table. Each row is a word, line, block or page, distinguished by its level. */
final class OcrLines {
    private static final String PAGE = "1";
    private static final String LINE = "4";
    private static final String WORD = "5";
    private static final int LEVEL = 0;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int TEXT = 11;
    /** In multiples of the line height: a wider gap between words is a blank, and an even wider one a column. */
    private static final double BLANK = 0.9;

    private static final double COLUMN = 2.5;
    /** In multiples of the page height. */
    private static final double FOOT = 0.87;

    private final int page;
    private final List<PlacedLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String[] line = {};
    private double left;
    private double right;
    private double pageWidth;
    private double pageHeight;

    private OcrLines(int page) {
        this.page = page;
    }

    static List<PlacedLine> of(List<String> table, int page) {
        OcrLines lines = new OcrLines(page);
        table.stream().map(row -> row.split("\t", -1)).forEach(lines::take);
        lines.end();
        return lines.lines;
    }

    private void take(String[] row) {
        switch (row[LEVEL]) {
            case PAGE -> {
                pageWidth = number(row, WIDTH);
                pageHeight = number(row, HEIGHT);
            }
            case LINE -> {
                end();
                line = row;
            }
            case WORD -> word(row);
            default -> {
                // The header of the table, blocks and paragraphs.
            }
        }
    }

    private void word(String[] row) {
        if (row.length <= TEXT || WhiteSpace.strip(row[TEXT]).isEmpty() || line.length == 0) {
            return;
        }
        if (text.isEmpty()) {
            left = number(row, LEFT);
        } else {
            text.append(gap((number(row, LEFT) - right) / number(line, HEIGHT)));
        }
        text.append(row[TEXT]);
        right = number(row, LEFT) + number(row, WIDTH);
    }

    /** Returns the separator for a gap. Tesseract also separates words, by blanks that were not typed. */
    private static String gap(double heights) {
        return heights > COLUMN ? "\t" : heights > BLANK ? "\u3000" : " ";
    }

    private void end() {
        String mended = OcrMending.mend(text.toString());
        if (!mended.isEmpty()) {
            double y = number(line, TOP) + number(line, HEIGHT);
            String shown = y > FOOT * pageHeight ? OcrMending.mendFoot(mended) : mended;
            lines.add(new PlacedLine(shown, page, left, right, y, size(mended), pageWidth, pageHeight));
        }
        text.setLength(0);
    }

    /** Returns the width of a character. The height of a box is that of the ink, which is almost zero for 一. */
    private double size(String mended) {
        double wide =
                mended.codePoints().mapToDouble(c -> c < 0x2000 ? 0.55 : 1).sum();
        return (right - left) / Math.max(1, wide);
    }

    private static double number(String[] row, int column) {
        return Double.parseDouble(row[column]);
    }
}
