package org.faxian.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.faxian.ingest.extract.layout.PlacedLine;

/**
 * The reading order of the lines of a page: from top to bottom, and column by column on a page in two columns, whether
 * it was drawn by columns or row by row.
 *
 * <p>Between two columns is a gutter that few lines cross, and most lines on either side are full. The cells of a table
 * are not full, so that it stays in rows.
 */
final class PdfColumns {
    /** Minimum number of lines on either side of a gutter, and between two lines across the page. */
    private static final int FEWEST = 6;

    private static final int FEWEST_IN_BLOCK = 2;

    /** Maximum share of the lines of a page that may cross the gutter. */
    private static final double MOST_ACROSS = 0.4;

    /** Minimum share of the lines of a column that end at its right edge. */
    private static final double FULL = 0.55;

    /**
     * In widths of a character: the minimum width of a gutter, and the maximum distance of a full line from the edge.
     */
    private static final double GUTTER = 0.9;

    private static final double NEAR_EDGE = 2.1;

    private final List<PdfRow> page;
    private final double gutter;

    private PdfColumns(List<PdfRow> page, double gutter) {
        this.page = page;
        this.gutter = gutter;
    }

    static List<PlacedLine> inReadingOrder(List<PdfRow> page) {
        List<PdfRow> byHeight =
                page.stream().sorted(Comparator.comparingDouble(PdfRow::y)).toList();
        OptionalDouble gutter = gutter(byHeight);
        return gutter.isEmpty()
                ? byHeight.stream().map(PdfRow::whole).toList()
                : new PdfColumns(byHeight, gutter.getAsDouble()).lines();
    }

    /** Returns the middle of the gap between two columns. */
    private static OptionalDouble gutter(List<PdfRow> page) {
        List<PlacedLine> cells =
                page.stream().flatMap(row -> row.cells().stream()).toList();
        return cells.stream()
                .mapToDouble(PlacedLine::left)
                .distinct()
                .mapToObj(left -> gutter(cells, left))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(Gutter::lines))
                .map(found -> OptionalDouble.of(found.middle))
                .orElse(OptionalDouble.empty());
    }

    /** Returns the gutter to the left of lines that begin at {@code left}. */
    private static Optional<Gutter> gutter(List<PlacedLine> cells, double left) {
        double em = cells.stream().mapToDouble(PlacedLine::size).sorted().toArray()[cells.size() / 2];
        List<PlacedLine> onLeft =
                cells.stream().filter(cell -> cell.right() < left - GUTTER * em).toList();
        List<PlacedLine> onRight =
                cells.stream().filter(cell -> cell.left() > left - 0.3 * em).toList();
        long flush =
                onRight.stream().filter(cell -> cell.left() < left + 0.3 * em).count();
        int across = cells.size() - onLeft.size() - onRight.size();
        boolean inColumns = flush >= FEWEST / 2
                && across <= MOST_ACROSS * cells.size()
                && areFull(onLeft, em)
                && areFull(onRight, em);
        return inColumns ? Optional.of(new Gutter(left - GUTTER * em / 2, flush)) : Optional.empty();
    }

    private static boolean areFull(List<PlacedLine> column, double em) {
        double edge = column.stream().mapToDouble(PlacedLine::right).max().orElse(0);
        ToDoubleFunction<PlacedLine> gap = line -> edge - line.right();
        long full = column.stream()
                .filter(line -> gap.applyAsDouble(line) < NEAR_EDGE * em)
                .count();
        return column.size() >= FEWEST && full >= FULL * column.size();
    }

    private List<PlacedLine> lines() {
        List<PlacedLine> lines = new ArrayList<>();
        List<PdfRow> block = new ArrayList<>();
        for (PdfRow row : page) {
            if (row.cells().stream().anyMatch(cell -> cell.left() < gutter && cell.right() > gutter)) {
                addBlock(lines, block);
                block.clear();
                lines.add(row.whole());
            } else {
                block.add(row);
            }
        }
        addBlock(lines, block);
        return lines;
    }

    private void addBlock(List<PlacedLine> lines, List<PdfRow> block) {
        List<PlacedLine> left = side(block, cell -> cell.right() <= gutter);
        List<PlacedLine> right = side(block, cell -> cell.left() >= gutter);
        if (Math.min(left.size(), right.size()) < FEWEST_IN_BLOCK) {
            block.stream().map(PdfRow::whole).forEach(lines::add);
            return;
        }
        left.stream().map(line -> line.inColumn(1, 0, gutter)).forEach(lines::add);
        right.stream().map(line -> line.inColumn(2, gutter, line.pageWidth())).forEach(lines::add);
    }

    private static List<PlacedLine> side(List<PdfRow> block, Predicate<PlacedLine> side) {
        return block.stream()
                .map(row -> row.cells().stream().filter(side).toList())
                .filter(cells -> !cells.isEmpty())
                .map(cells -> new PdfRow(cells).whole())
                .toList();
    }

    /** A possible gutter, with the number of lines that begin flush to its right. */
    private record Gutter(double middle, long lines) {}
}
