package org.faxian.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A single sequence of the units of both texts, in the order of the newer text, with removed units at their old
 * position.
 */
final class MergedSequence {
    private final List<ComparedUnit> from;
    private final Set<Integer> kept;
    private final List<UnitChange> changes = new ArrayList<>();
    private int stated;

    private MergedSequence(List<ComparedUnit> from, List<Pair> pairs) {
        this.from = from;
        this.kept = pairs.stream().map(Pair::from).collect(Collectors.toSet());
    }

    static List<UnitChange> of(
            List<ComparedUnit> from, List<ComparedUnit> to, List<Pair> pairs, PairComparison comparison) {
        Map<Integer, Pair> byNewer = new HashMap<>();
        pairs.forEach(pair -> byNewer.put(pair.to(), pair));
        Set<Pair> inOrder = new HashSet<>(InOrderPairs.of(pairs, to.size()));
        MergedSequence sequence = new MergedSequence(from, pairs);
        for (int j = 0; j < to.size(); j++) {
            ComparedUnit newer = to.get(j);
            Optional<Pair> pair = Optional.ofNullable(byNewer.get(j));
            pair.filter(inOrder::contains).ifPresent(p -> sequence.removedBefore(p.from()));
            sequence.changes.add(pair.map(p -> comparison.kept(from.get(p.from()), newer, inOrder.contains(p)))
                    .orElseGet(() -> PairComparison.added(newer)));
        }
        sequence.removedBefore(from.size());
        return sequence.changes;
    }

    private void removedBefore(int end) {
        for (; stated < end; stated++) {
            if (!kept.contains(stated)) {
                changes.add(PairComparison.removed(from.get(stated)));
            }
        }
    }
}
