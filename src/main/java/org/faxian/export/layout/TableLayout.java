package org.faxian.export.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.faxian.export.manuscript.Block;

/** A table over the whole width, whose rows break over pages. */
final class TableLayout {
    private static final double LARGEST = 12;
    private static final double SMALLEST = 3;
    private static final double PADDING = 0.3;
    private static final double WIDEST_WISH = 24;

    private final List<List<Span>> rows;
    private final Style style;
    private final double[] widths;

    private TableLayout(List<List<Span>> rows, Style style) {
        this.rows = rows;
        this.style = style;
        widths = widths();
    }

    static TableLayout of(Block.Table table, Glyphs glyphs) {
        List<List<Span>> rows = table.rows().stream()
                .map(row -> row.stream().map(glyphs::body).toList())
                .toList();
        int columns = rows.getFirst().size();
        double size = Math.clamp(PageFlow.WIDTH / columns / (2 + 2 * PADDING), SMALLEST, LARGEST);
        return new TableLayout(rows, new Style(size, 1.5 * size));
    }

    /** Gives each column what its longest cell needs, or a fair share of the page where that is too much. */
    private double[] widths() {
        int columns = rows.getFirst().size();
        double[] wishes = new double[columns];
        Arrays.fill(wishes, 2 * style.size());
        for (List<Span> row : rows) {
            for (int i = 0; i < columns; i++) {
                double wish = Math.min(row.get(i).width(style.size()), WIDEST_WISH * style.size());
                wishes[i] = Math.max(wishes[i], wish + 0.1);
            }
        }
        double padding = 2 * PADDING * style.size();
        double inner = PageFlow.WIDTH - padding * columns;
        return Arrays.stream(shared(wishes, inner))
                .map(width -> width + padding)
                .toArray();
    }

    private static double[] shared(double[] wishes, double inner) {
        double fair = inner / wishes.length;
        double all = Arrays.stream(wishes).sum();
        if (all <= inner) {
            return Arrays.stream(wishes).map(wish -> wish * inner / all).toArray();
        }
        double modest = Arrays.stream(wishes).map(wish -> Math.min(wish, fair)).sum();
        double share = (inner - modest) / (all - modest);
        return Arrays.stream(wishes)
                .map(wish -> Math.min(wish, fair) + share * Math.max(0, wish - fair))
                .toArray();
    }

    void addTo(PageFlow flow) throws IOException {
        double padding = PADDING * style.size();
        int most = Math.max(1, (int) ((PageFlow.BOTTOM - PageFlow.TOP - 2 * padding) / style.leading()));
        flow.space(style.leading() / 2);
        for (List<Span> row : rows) {
            List<List<Line>> cells = IntStream.range(0, row.size())
                    .mapToObj(i -> LineBreaker.lines(List.of(row.get(i)), style.size(), widths[i] - 2 * padding, 0))
                    .toList();
            int height = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
            for (int from = 0; from < height; from += most) {
                add(flow, part(cells, from, from + most), Math.min(most, height - from));
            }
        }
        flow.space(style.leading() / 2);
    }

    private static List<List<Line>> part(List<List<Line>> cells, int from, int to) {
        List<List<Line>> part = new ArrayList<>();
        for (List<Line> lines : cells) {
            part.add(from < lines.size() ? lines.subList(from, Math.min(to, lines.size())) : Collections.emptyList());
        }
        return part;
    }

    private void add(PageFlow flow, List<List<Line>> cells, int lines) throws IOException {
        double height = lines * style.leading() + 2 * PADDING * style.size();
        flow.add(height, (page, y) -> paint(page, y, height, cells));
    }

    private void paint(PageDraft page, double y, double height, List<List<Line>> cells) {
        double padding = PADDING * style.size();
        double right = PageFlow.LEFT + PageFlow.WIDTH;
        page.rule(PageFlow.LEFT, y, right, y);
        page.rule(PageFlow.LEFT, y + height, right, y + height);
        page.rule(PageFlow.LEFT, y, PageFlow.LEFT, y + height);
        double x = PageFlow.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            double top = y + (height - cells.get(i).size() * style.leading()) / 2;
            for (Line line : cells.get(i)) {
                page.line(line, x + padding, top, style, 0);
                top += style.leading();
            }
            x += widths[i];
            page.rule(x, y, x, y + height);
        }
    }
}
