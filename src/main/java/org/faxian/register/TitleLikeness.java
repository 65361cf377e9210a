package org.faxian.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.faxian.regulation.Relation.Party;
import org.faxian.text.TitleKey;

/** Finds similar titles by their share of common character pairs (Dice coefficient). */
public final class TitleLikeness {
    private static final int NEAREST = 3;
    private static final double LEAST = 0.4;

    private final List<Party> parties;
    private final List<Set<String>> pairs = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    /** Indexes the titles of the regulations. */
    TitleLikeness(List<Party> parties) {
        this.parties = List.copyOf(parties);
        for (int i = 0; i < parties.size(); i++) {
            Set<String> own = pairs(parties.get(i).title());
            pairs.add(own);
            for (String pair : own) {
                holders.computeIfAbsent(pair, k -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Returns the similarity of two titles, from 0 to 1. */
    public static double between(String one, String other) {
        return dice(pairs(one), pairs(other));
    }

    /** Returns the nearest titles, the most similar first. */
    List<UnmatchedRepeal.Candidate> nearest(String title) {
        return nearest(title, party -> true);
    }

    /** Returns the nearest titles of possible regulations, the most similar first. */
    List<UnmatchedRepeal.Candidate> nearest(String title, Predicate<Party> possible) {
        Set<String> wanted = pairs(title);
        Map<Integer, Integer> common = new HashMap<>();
        Set<Integer> akin = new HashSet<>();
        int frequent = 0;
        for (String pair : wanted) {
            List<Integer> holding = holders.getOrDefault(pair, List.of());
            // Pairs from the subject matter (燃气), unlike those from the type of text (实施…办法), are rare.
            if (holding.size() < 20 + parties.size() / 200) {
                akin.addAll(holding);
            }
            // Pairs in nearly every title (管理, 办法) do not discriminate and would require a scan of all titles.
            if (holding.size() < 50 + parties.size() / 50) {
                holding.forEach(i -> common.merge(i, 1, Integer::sum));
            } else {
                frequent++;
            }
        }
        int unseen = frequent;
        return common.entrySet().stream()
                .filter(entry -> akin.contains(entry.getKey()))
                .filter(entry -> most(entry.getValue() + unseen, wanted, entry.getKey()) >= LEAST)
                .map(Map.Entry::getKey)
                .filter(i -> possible.test(parties.get(i)))
                .map(i -> new UnmatchedRepeal.Candidate(
                        parties.get(i).id(), parties.get(i).title(), rounded(dice(wanted, pairs.get(i)))))
                .filter(candidate -> candidate.score() >= LEAST)
                .sorted(Comparator.comparingDouble(UnmatchedRepeal.Candidate::score)
                        .reversed()
                        .thenComparing(UnmatchedRepeal.Candidate::id))
                .limit(NEAREST)
                .toList();
    }

    /** Returns the upper bound of the similarity if all uncounted pairs are common. */
    private double most(int common, Set<String> wanted, int other) {
        return 2.0 * common / (wanted.size() + pairs.get(other).size());
    }

    private static double dice(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
    }

    /** Rounds to two decimal places. */
    public static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }

    private static Set<String> pairs(String title) {
        String key = TitleKey.of(title).value();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= key.length(); i++) {
            pairs.add(key.substring(i, i + 2));
        }
        return pairs;
    }
}
