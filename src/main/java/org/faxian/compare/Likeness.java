package org.faxian.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much texts are alike: the share of the pairs of characters that two of them have in common.
 *
 * <p>A pair that many texts hold weighs little, so that two articles are not alike for their formulas (违反本办法规定的).
 */
final class Likeness {
    private final List<long[]> pairs;
    private final Map<Long, Double> weights;
    private final double[] totals;

    private Likeness(List<long[]> pairs, Map<Long, Double> weights) {
        this.pairs = pairs;
        this.weights = weights;
        this.totals = pairs.stream()
                .mapToDouble(own -> Arrays.stream(own).mapToDouble(this::weight).sum())
                .toArray();
    }

    /** The likeness among these texts, which are named by their index. */
    static Likeness of(List<CountedText> texts) {
        List<long[]> pairs = texts.stream().map(Likeness::pairs).toList();
        Map<Long, Integer> holders = new HashMap<>();
        pairs.forEach(own -> Arrays.stream(own).distinct().forEach(pair -> holders.merge(pair, 1, Integer::sum)));
        Map<Long, Double> weights = new HashMap<>();
        holders.forEach((pair, count) -> weights.put(pair, Math.log1p((double) texts.size() / count)));
        return new Likeness(pairs, weights);
    }

    /** The pairs of characters, in numerical order; a single character makes a pair with nothing. */
    private static long[] pairs(CountedText text) {
        if (text.length() < 2) {
            return text.length() == 0 ? new long[0] : new long[] {text.at(0)};
        }
        long[] pairs = new long[text.length() - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = ((long) text.at(i) << Integer.SIZE) | text.at(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** The pairs of a text, each once. */
    long[] distinctPairs(int text) {
        return Arrays.stream(pairs.get(text)).distinct().toArray();
    }

    double weight(long pair) {
        return weights.getOrDefault(pair, 0.0);
    }

    /** Two texts compared. */
    Shared shared(int one, int other) {
        long[] a = pairs.get(one);
        long[] b = pairs.get(other);
        double common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common += weight(a[i]);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return new Shared(common, totals[one], totals[other]);
    }

    /**
     * What two texts have in common.
     *
     * @param common the weight of the pairs that both hold
     * @param one the weight of all pairs of the one
     * @param other the weight of all pairs of the other
     */
    record Shared(double common, double one, double other) {
        /** From 0 to 1, which is for texts of the same pairs. */
        double ofBoth() {
            return common == 0 ? 0 : 2 * common / (one + other);
        }

        /** From 0 to 1, which is for a text that holds all pairs of the other, and may hold more. */
        double ofShorter() {
            return common == 0 ? 0 : common / Math.min(one, other);
        }
    }
}
