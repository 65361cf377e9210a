package org.faxian.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The largest set of pairs that are in the same order in both texts; all other pairs were moved.
 *
 * <p>Of several largest sets, the one with more unchanged numbers is chosen. The algorithm finds a heaviest increasing
 * subsequence with a Fenwick tree of the heaviest subsequence that ends at each position.
 */
final class InOrderPairs {
    private static final int NONE = -1;

    private final List<Pair> pairs;
    private final long[] weights;
    private final int[] previous;
    private final int[] tree;

    private InOrderPairs(List<Pair> pairs, int toLength) {
        this.pairs = pairs;
        this.weights = new long[pairs.size()];
        this.previous = new int[pairs.size()];
        this.tree = new int[toLength + 1];
        Arrays.fill(tree, NONE);
    }

    /**
     * Returns the chosen pairs.
     *
     * @param pairs pairs in the order of the older text
     * @param toLength number of units of the newer text
     */
    static List<Pair> of(List<Pair> pairs, int toLength) {
        return new InOrderPairs(pairs, toLength).choose();
    }

    private List<Pair> choose() {
        int heaviest = NONE;
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            previous[i] = heaviestBefore(pair.to());
            long before = previous[i] == NONE ? 0 : weights[previous[i]];
            weights[i] = before + pairs.size() + (pair.sameNumber() ? 1 : 0);
            enter(i, pair.to());
            heaviest = heavier(i, heaviest);
        }
        List<Pair> chosen = new ArrayList<>();
        for (int at = heaviest; at != NONE; at = previous[at]) {
            chosen.add(pairs.get(at));
        }
        return chosen.reversed();
    }

    private int heaviestBefore(int place) {
        int best = NONE;
        for (int node = place; node > 0; node -= node & -node) {
            best = heavier(tree[node], best);
        }
        return best;
    }

    private void enter(int index, int place) {
        for (int node = place + 1; node < tree.length; node += node & -node) {
            tree[node] = heavier(index, tree[node]);
        }
    }

    private int heavier(int one, int other) {
        if (one == NONE || other == NONE) {
            return Math.max(one, other);
        }
        return weights[one] > weights[other] ? one : other;
    }
}
