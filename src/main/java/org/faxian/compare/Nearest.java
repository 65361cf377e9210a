package org.faxian.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the texts that are most alike to a text without comparing it with all: by an index from pairs of characters to
 * the texts that hold them.
 */
final class Nearest {
    private static final int FEW = 64;
    private static final int SHARE = 8;
    private static final int CANDIDATES = 12;

    private final Likeness likeness;
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final int most;

    /** An index of these texts, as the likeness names them. */
    Nearest(Likeness likeness, List<Integer> texts) {
        this.likeness = likeness;
        this.most = Math.max(FEW, texts.size() / SHARE);
        for (int text : texts) {
            for (long pair : likeness.distinctPairs(text)) {
                holders.computeIfAbsent(pair, p -> new ArrayList<>()).add(text);
            }
        }
    }

    /** The best candidates for a text that is not in the index; pairs that are all over it find nothing. */
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
