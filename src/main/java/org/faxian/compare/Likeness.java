package org.faxian.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The similarity of texts: the weighted share of character pairs that two texts have in common.
 *
 * <p>Pairs that occur in many texts have little weight, so two articles are not similar because of formulas (违反本办法规定的).
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

    /** Creates the similarity of the texts, which are identified by index. */
    static Likeness of(List<CountedText> texts) {
        List<long[]> pairs = texts.stream().map(Likeness::pairs).toList();
        Map<Long, Integer> holders = new HashMap<>();
        pairs.forEach(own -> Arrays.stream(own).distinct().forEach(pair -> holders.merge(pair, 1, Integer::sum)));
        Map<Long, Double> weights = new HashMap<>();
        holders.forEach((pair, count) -> weights.put(pair, Math.log1p((double) texts.size() / count)));
        return new Likeness(pairs, weights);
    }

    /** Returns the character pairs in numerical order; a text of one character yields that character. */
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

    /** Returns the distinct pairs of a text. */
    long[] distinctPairs(int text) {
        return Arrays.stream(pairs.get(text)).distinct().toArray();
    }

    double weight(long pair) {
        return weights.getOrDefault(pair, 0.0);
    }

    /** Compares two texts. */
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
     * The common pairs of two texts.
     *
     * @param common weight of the pairs in both texts
     * @param one weight of all pairs of the first text
     * @param other weight of all pairs of the second text
     */
    record Shared(double common, double one, double other) {
        /** Returns the similarity, from 0 to 1; 1 if both texts have the same pairs. */
        double ofBoth() {
            return common == 0 ? 0 : 2 * common / (one + other);
        }

        /** Returns the containment, from 0 to 1; 1 if one text contains all pairs of the other, and possibly more. */
        double ofShorter() {
            return common == 0 ? 0 : common / Math.min(one, other);
        }
    }
}
