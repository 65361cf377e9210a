package org.faxian.export.layout;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param isLast whether it ends the paragraph
 */
record Line(List<Span> spans, boolean isLast) {
    /** The largest distance between characters that fills a line, as a share of the font size. */
    private static final double WIDEST = 0.3;

    Line {
        spans = List.copyOf(spans);
    }

    double width(double size) {
        return spans.stream().mapToDouble(span -> span.width(size)).sum();
    }

    /** Returns the distance between characters with which the line fills the width; 0 for the last line. */
    double spacing(double size, double width) {
        int gaps = spans.stream().mapToInt(Span::length).sum() - 1;
        if (isLast || gaps < 1) {
            return 0;
        }
        double spacing = (width - width(size)) / gaps;
        return spacing > WIDEST * size ? 0 : spacing;
    }
}
