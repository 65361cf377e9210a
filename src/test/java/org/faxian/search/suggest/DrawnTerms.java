package org.faxian.search.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Frequent terms of texts, found without a segmenter or dictionary: cohesive strings of Chinese characters in varied
 * contexts.
 *
 * <p>A term is a string whose characters occur together far more often than by chance (pointwise mutual information
 * over every way to split it in two) and that has many different neighbours (entropy of the characters before and after
 * it).
 */
final class DrawnTerms {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    private static final int LEAST = 60;
    private static final double FREEDOM = 2.5;
    private static final double COHESION = 5;
    /** Characters that belong to sentences, not to terms. */
    private static final String FUNCTION = "的和或者及等在由对应当可以不得为与并其该本各向从被所是有第未之将按依于";

    private final List<String> runs;
    private final Map<String, Integer> counts = new HashMap<>();
    private long characters;

    DrawnTerms(Stream<String> lines) {
        runs = lines.flatMap(line -> Stream.of(line.split("[^\\p{IsHan}]+")))
                .filter(run -> run.length() > 1)
                .collect(Collectors.toList());
    }

    /** Returns the terms, most frequent first. */
    List<String> byFrequency() {
        for (int length = 1; length <= LONGEST; length++) {
            count(length);
        }
        Map<String, Map<Character, Integer>> before = new HashMap<>();
        Map<String, Map<Character, Integer>> following = new HashMap<>();
        Set<String> candidates = counts.keySet().stream()
                .filter(string -> string.length() >= SHORTEST && coheres(string))
                .filter(string -> string.chars().noneMatch(c -> FUNCTION.indexOf(c) >= 0))
                .collect(Collectors.toSet());
        for (String run : runs) {
            for (int from = 0; from < run.length(); from++) {
                for (int to = from + SHORTEST; to <= Math.min(run.length(), from + LONGEST); to++) {
                    String string = run.substring(from, to);
                    if (candidates.contains(string)) {
                        see(before, string, from == 0 ? '|' : run.charAt(from - 1));
                        see(following, string, to == run.length() ? '|' : run.charAt(to));
                    }
                }
            }
        }
        List<String> terms = new ArrayList<>(candidates.stream()
                .filter(term -> entropy(before.getOrDefault(term, Map.of())) >= FREEDOM
                        && entropy(following.getOrDefault(term, Map.of())) >= FREEDOM)
                .toList());
        terms.sort(Comparator.comparingInt((String term) -> counts.getOrDefault(term, 0))
                .reversed()
                .thenComparing(term -> term));
        return terms;
    }

    /** Counts the strings of the length whose parts are frequent. */
    private void count(int length) {
        Map<String, Integer> found = new HashMap<>();
        for (String run : runs) {
            for (int from = 0; from + length <= run.length(); from++) {
                String string = run.substring(from, from + length);
                boolean possible = length == 1
                        || (counts.containsKey(string.substring(1))
                                && counts.containsKey(string.substring(0, length - 1)));
                if (possible) {
                    found.merge(string, 1, Integer::sum);
                }
            }
        }
        found.values().removeIf(count -> count < LEAST);
        counts.putAll(found);
        if (length == 1) {
            characters = found.values().stream().mapToLong(Integer::longValue).sum();
        }
    }

    private boolean coheres(String string) {
        for (int cut = 1; cut < string.length(); cut++) {
            double left = counts.getOrDefault(string.substring(0, cut), 0);
            double right = counts.getOrDefault(string.substring(cut), 0);
            if (Math.log(counts.getOrDefault(string, 0) * (double) characters / (left * right)) / Math.log(2)
                    < COHESION) {
                return false;
            }
        }
        return true;
    }

    private static void see(Map<String, Map<Character, Integer>> seen, String string, char neighbour) {
        seen.computeIfAbsent(string, s -> new TreeMap<>()).merge(neighbour, 1, Integer::sum);
    }

    private static double entropy(Map<Character, Integer> neighbours) {
        double all = neighbours.values().stream().mapToInt(Integer::intValue).sum();
        return neighbours.values().stream()
                .mapToDouble(count -> -count / all * Math.log(count / all) / Math.log(2))
                .sum();
    }
}
