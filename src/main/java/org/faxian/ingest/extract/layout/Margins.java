package org.faxian.ingest.extract.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The left and right margins of the body text on pages of one side of a PDF, in points. */
record Margins(double left, double right) {
    /** A position at which a smaller share of the lines begins or ends is not a margin. */
    private static final double SHARE = 0.04;

    /** Fewer lines with the same end than this need not be full lines. */
    private static final int FEW = 3;

    static Margins of(List<PlacedLine> lines) {
        double left = outermost(lines, PlacedLine::left);
        double right = -outermost(lines, line -> -line.right());
        double em = lines.getFirst().size();
        long full = lines.stream()
                .filter(line -> Math.abs(line.right() - right) < em)
                .count();
        // A page of short lines does not show its right margin, which is mostly as wide as the left one.
        double mirrored = lines.getFirst().pageWidth() - left;
        return new Margins(left, full < FEW ? Math.max(right, mirrored) : right);
    }

    private static double outermost(List<PlacedLine> lines, ToDoubleFunction<PlacedLine> edge) {
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
