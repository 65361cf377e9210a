package org.faxian.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;

/** Finds regulations that repeal each other in a circle, which is always an error. */
final class RepealCircles {
    private RepealCircles() {}

    /** Returns, for each regulation on a circle, its repeal of the next one. */
    static Map<RegulationId, Relation> in(List<Regulation> regulations) {
        Set<Relation> left = new HashSet<>();
        for (Regulation regulation : regulations) {
            regulation.relations().stream()
                    .filter(relation -> relation.type() == Relation.Type.REPEALS)
                    .forEach(left::add);
        }
        // A regulation that repeals none or is not repealed is on no circle, nor is one that only leads to a circle.
        boolean isShrinking = true;
        while (isShrinking) {
            Map<RegulationId, Integer> actors = new HashMap<>();
            Map<RegulationId, Integer> targets = new HashMap<>();
            left.forEach(relation -> {
                actors.merge(relation.actor().id(), 1, Integer::sum);
                targets.merge(relation.target().id(), 1, Integer::sum);
            });
            isShrinking = left.removeIf(
                    relation -> !targets.containsKey(relation.actor().id())
                            || !actors.containsKey(relation.target().id()));
        }
        Map<RegulationId, Relation> circles = new TreeMap<>();
        left.stream()
                .sorted(Comparator.comparing(Relation::on)
                        .thenComparing(relation -> relation.target().id()))
                .forEach(relation -> circles.putIfAbsent(relation.actor().id(), relation));
        return circles;
    }
}
