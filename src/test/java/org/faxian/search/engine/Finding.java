package org.faxian.search.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The positions and scores at which a version matched.
 *
 * @param score the score of the version
 * @param passages the score of each passage that matched, by position
 */
record Finding(float score, Map<Integer, Float> passages) {
    /** A match without a passage and without relevance. */
    static final Finding NOWHERE = new Finding(0, Map.of());
    /** A match in a field of the metadata. */
    static final Finding IN_FIELD = new Finding(1, Map.of());

    /** Returns a finding from the score of every passage in order; empty if all are 0. */
    static Optional<Finding> inPassages(List<Float> scores) {
        Map<Integer, Float> passages = new TreeMap<>();
        for (int position = 0; position < scores.size(); position++) {
            if (scores.get(position) > 0) {
                passages.put(position, scores.get(position));
            }
        }
        return passages.values().stream().max(Float::compare).map(best -> new Finding(best, passages));
    }

    /** Returns the sum of both findings. */
    Finding plus(Finding other) {
        Map<Integer, Float> both = new TreeMap<>(passages);
        other.passages.forEach((position, score) -> both.merge(position, score, Float::sum));
        return new Finding(score + other.score, both);
    }

    /** Returns the positions of the best passages, best first. */
    List<Integer> bestPassages() {
        return passages.entrySet().stream()
                .sorted(Map.Entry.<Integer, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Engine.Match.MOST_PASSAGES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
