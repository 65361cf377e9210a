package org.faxian.export.docx;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The widths of the columns of a table in twips: narrow columns are not broken, wide ones share what is left. */
final class ColumnWidths {
    /** A character of a table is 12 pt wide, one of ASCII about 7 pt. */
    private static final int CHARACTER = 240;

    private static final int ASCII_CHARACTER = 140;
    /** The space on both sides of a cell, and a little more for other fonts. */
    private static final int MARGINS = 240;

    /** No text is measured beyond this width. */
    private static final int WIDEST = 20_000;

    private ColumnWidths() {}

    /** Returns widths that add up to the width of the table, but for rounding. */
    static int[] of(List<List<String>> rows, int tableWidth) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        int[] needed = IntStream.range(0, columns)
                .map(i ->
                        rows.stream().mapToInt(row -> needed(row.get(i))).max().orElse(MARGINS))
                .toArray();
        long sum = IntStream.of(needed).asLongStream().sum();
        return sum < tableWidth
                ? IntStream.of(needed)
                        .map(width -> (int) (width * (long) tableWidth / sum))
                        .toArray()
                : shared(needed, tableWidth);
    }

    private static int needed(String cell) {
        int width = MARGINS;
        for (int i = 0; i < cell.length() && width < WIDEST; i++) {
            width += cell.charAt(i) < 0x80 ? ASCII_CHARACTER : CHARACTER;
        }
        return Math.max(MARGINS + 2 * CHARACTER, width);
    }

    /** Gives each column what it needs, the narrowest first, but no more than an equal part of what is left. */
    private static int[] shared(int[] needed, int tableWidth) {
        List<Integer> narrowestFirst = IntStream.range(0, needed.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> needed[i]))
                .toList();
        int[] widths = new int[needed.length];
        int left = tableWidth;
        for (int i = 0; i < needed.length; i++) {
            int column = narrowestFirst.get(i);
            widths[column] = Math.min(needed[column], left / (needed.length - i));
            left -= widths[column];
        }
        return widths;
    }
}
