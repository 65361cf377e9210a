package org.faxian.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An index from character pairs to texts, used to find the texts most similar to a text without comparing it with all
 * texts.
 */
final class Nearest {
    private static final int FEW = 64;
    private static final int SHARE = 8;
    private static final int CANDIDATES = 12;

    private final Likeness likeness;
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final int most;

    /** Creates an index of the texts, given by their index in the likeness. */
    Nearest(Likeness likeness, List<Integer> texts) {
        this.likeness = likeness;
        this.most = Math.max(FEW, texts.size() / SHARE);
        for (int text : texts) {
            for (long pair : likeness.distinctPairs(text)) {
                holders.computeIfAbsent(pair, p -> new ArrayList<>()).add(text);
            }
        }
    }

    /**
     * Returns the best candidates for a text that is not in the index; pairs that occur in too many texts are ignored.
     */
    List<Integer> to(int text) {
        Map<Integer, Double> scores = new HashMap<>();
        for (long pair : likeness.distinctPairs(text)) {
            List<Integer> holding = holders.getOrDefault(pair, List.of());
            if (holding.size() <= most) {
                double weight = likeness.weight(pair);
                holding.forEach(other -> scores.merge(other, weight, Double::sum));
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
