package org.faxian.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The matching of the units of the older text with the units of the newer text, see docs/adr/0011.
 *
 * <p>Units with equal text are matched first, then similar units at any position, most similar first, then slightly
 * similar units between the same neighbours, and finally units with the same number and units that have grown.
 */
final class Matching {
    /** Minimum similarity of units at any position; measured, see docs/adr/0011. */
    private static final double ALIKE = 0.42;
    /** Minimum similarity if position or number agree, or if one text mostly contains the other. */
    private static final double A_LITTLE_ALIKE = 0.22;
    /** Minimum share of the shorter text that the longer one contains, if an article has grown or shrunk. */
    private static final double HELD = 0.65;

    private static final double SAME_NUMBER = 0.1;
    private static final int NONE = -1;

    private final List<ComparedUnit> from;
    private final List<ComparedUnit> to;
    private final int[] toOf;
    private final int[] fromOf;

    private Matching(List<ComparedUnit> from, List<ComparedUnit> to) {
        this.from = from;
        this.to = to;
        this.toOf = none(from.size());
        this.fromOf = none(to.size());
    }

    private static int[] none(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Returns the pairs in the order of the older text; each unit is in at most one pair. */
    static List<Pair> of(List<ComparedUnit> from, List<ComparedUnit> to) {
        Matching matching = new Matching(from, to);
        matching.matchEqual();
        matching.matchAlike();
        return matching.pairs();
    }

    private void matchEqual() {
        matchBy(unit -> Optional.of(unit.unit().kind()).filter(TextUnit.Kind::isZone));
        matchBy(unit -> Optional.of(List.of(unit.family(), unit.words(), unit.above(), unit.number())));
        matchBy(unit -> stated(unit).map(words -> List.of(unit.family(), words, unit.above())));
        matchBy(unit -> Optional.of(List.of(unit.family(), unit.words(), unit.number())));
        matchBy(unit -> stated(unit).map(words -> List.of(unit.family(), words)));
    }

    /** Returns the words unless they are empty; empty units do not match by text. */
    private static Optional<String> stated(ComparedUnit unit) {
        return Optional.of(unit.words()).filter(words -> !words.isEmpty());
    }

    /** Matches units with equal keys, in text order. */
    private void matchBy(Function<ComparedUnit, Optional<?>> key) {
        Map<Object, Deque<Integer>> open = new HashMap<>();
        for (int j : unmatched(fromOf)) {
            key.apply(to.get(j)).ifPresent(k -> open.computeIfAbsent(k, none -> new ArrayDeque<>())
                    .add(j));
        }
        for (int i : unmatched(toOf)) {
            key.apply(from.get(i)).map(open::get).map(Deque::poll).ifPresent(j -> match(i, j));
        }
    }

    private static int[] unmatched(int[] partners) {
        return IntStream.range(0, partners.length)
                .filter(i -> partners[i] == NONE)
                .toArray();
    }

    private void match(int i, int j) {
        toOf[i] = j;
        fromOf[j] = i;
    }

    /** Two units that may match. */
    private record Candidate(int from, int to, boolean sameNumber, double likeness, double held) {
        double score() {
            return likeness + (sameNumber ? SAME_NUMBER : 0);
        }

        boolean isAlike() {
            return likeness >= ALIKE;
        }

        boolean isALittleAlike() {
            return likeness >= A_LITTLE_ALIKE;
        }

        boolean isHeld() {
            return held >= HELD;
        }

        int distance() {
            return Math.abs(from - to);
        }
    }

    private void matchAlike() {
        List<Candidate> candidates = candidates();
        matchIfFree(candidates, Candidate::isAlike);
        int[] fromGaps = new int[from.size()];
        int[] toGaps = new int[to.size()];
        for (Pair pair : InOrderPairs.of(pairs(), to.size())) {
            fromGaps[pair.from()]++;
            toGaps[pair.to()]++;
        }
        Arrays.parallelPrefix(fromGaps, Integer::sum);
        Arrays.parallelPrefix(toGaps, Integer::sum);
        matchIfFree(
                candidates,
                candidate -> fromGaps[candidate.from()] == toGaps[candidate.to()]
                        && (candidate.isALittleAlike() || candidate.isHeld()));
        matchIfFree(
                candidates, candidate -> candidate.isALittleAlike() && (candidate.sameNumber() || candidate.isHeld()));
    }

    private void matchIfFree(List<Candidate> candidates, Predicate<Candidate> test) {
        candidates.stream().filter(test).forEach(this::matchIfFree);
    }

    private void matchIfFree(Candidate candidate) {
        if (toOf[candidate.from()] == NONE && fromOf[candidate.to()] == NONE) {
            match(candidate.from(), candidate.to());
        }
    }

    /** Returns the candidate pairs, likeliest first. */
    private List<Candidate> candidates() {
        int[] older = unmatched(toOf);
        int[] newer = unmatched(fromOf);
        List<CountedText> texts = new ArrayList<>();
        Arrays.stream(older).forEach(i -> texts.add(from.get(i).counted()));
        Arrays.stream(newer).forEach(j -> texts.add(to.get(j).counted()));
        Likeness likeness = Likeness.of(texts);
        Nearest nearest = new Nearest(
                likeness, IntStream.range(older.length, texts.size()).boxed().toList());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < older.length; i++) {
            for (int near : nearest.to(i)) {
                ComparedUnit one = from.get(older[i]);
                ComparedUnit other = to.get(newer[near - older.length]);
                if (one.family() == other.family()) {
                    Likeness.Shared shared = likeness.shared(i, near);
                    candidates.add(new Candidate(
                            older[i],
                            newer[near - older.length],
                            one.sharesNumberWith(other),
                            shared.ofBoth(),
                            shared.ofShorter()));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::distance)
                .thenComparingInt(Candidate::from)
                .thenComparingInt(Candidate::to));
        return candidates;
    }

    private List<Pair> pairs() {
        return IntStream.range(0, toOf.length)
                .filter(i -> toOf[i] != NONE)
                .mapToObj(i -> new Pair(i, toOf[i], from.get(i).hasNumberOf(to.get(toOf[i]))))
                .toList();
    }
}
