package org.faxian.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where the body of the text begins and ends on the pages of one side of a pdf, in points. */
record PdfMargins(double left, double right) {
    /** A place at which a smaller share of the lines begins or ends is no margin. */
    private static final double SHARE = 0.04;

    static PdfMargins of(List<PdfLine> lines) {
        return new PdfMargins(outermost(lines, PdfLine::left), -outermost(lines, line -> -line.right()));
    }

    private static double outermost(List<PdfLine> lines, ToDoubleFunction<PdfLine> edge) {
        double[] edges = lines.stream().mapToDouble(edge).sorted().toArray();
        double em = lines.get(lines.size() / 2).size();
        int enough = Math.max(1, (int) (SHARE * edges.length));
        for (int i = 0; i + enough <= edges.length; i++) {
            if (edges[i + enough - 1] - edges[i] < 0.6 * em) {
                double outermost = edges[i];
                // Punctuation hangs beyond the margin, so the margin is where most of these lines end.
                double[] near = Arrays.stream(edges)
                        .filter(e -> e >= outermost && e - outermost < 1.3 * em)
                        .toArray();
                return near[near.length / 2];
            }
        }
        return edges[0];
    }
}
