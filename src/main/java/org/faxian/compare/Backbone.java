package org.faxian.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs that stand in the same order in both texts, as many as there can be; all others were moved.
 *
 * <p>Of several ways to choose them the one that keeps more numbers is taken. A heaviest increasing subsequence, by a
 * Fenwick tree of the heaviest one that ends at each place.
 */
final class Backbone {
    private static final int NONE = -1;

    private final List<Pair> pairs;
    private final long[] weights;
    private final int[] previous;
    private final int[] tree;

    private Backbone(List<Pair> pairs, int toLength) {
        this.pairs = pairs;
        this.weights = new long[pairs.size()];
        this.previous = new int[pairs.size()];
        this.tree = new int[toLength + 1];
        Arrays.fill(tree, NONE);
    }

    /**
     * Chooses them.
     *
     * @param pairs in the order of the older text
     * @param toLength how many units the newer text has
     */
    static List<Pair> of(List<Pair> pairs, int toLength) {
        return new Backbone(pairs, toLength).choose();
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
