package org.faxian.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.faxian.regulation.PublicBody;

/** The names of one body, its predecessors and its successors. */
final class BodyLineages {
    private final Map<String, Set<String>> kin = new HashMap<>();

    BodyLineages(List<PublicBody> bodies) {
        for (PublicBody body : bodies) {
            Stream.concat(body.formerNames().stream(), body.successors().stream())
                    .forEach(other -> connect(body.name(), other));
        }
    }

    private void connect(String one, String other) {
        kin.computeIfAbsent(one, k -> new HashSet<>(Set.of(k))).add(other);
        kin.computeIfAbsent(other, k -> new HashSet<>(Set.of(k))).add(one);
    }

    /** Returns the names together with all other names of these bodies, their predecessors and successors. */
    Set<String> of(Collection<String> names) {
        Set<String> all = new HashSet<>();
        names.forEach(name -> gather(name, all));
        return all;
    }

    private void gather(String name, Set<String> all) {
        if (all.add(name)) {
            kin.getOrDefault(name, Set.of()).forEach(other -> gather(other, all));
        }
    }

    /** Returns whether both sides name their issuing bodies and none of these are related. */
    boolean areStrangers(Collection<String> some, Collection<String> others) {
        Set<String> known = of(some);
        return !some.isEmpty()
                && !others.isEmpty()
                && others.stream().noneMatch(other -> known.stream().anyMatch(name -> isOne(name, other)));
    }

    /**
     * Returns whether both names denote one body: a people's congress and its standing committee, 省人民政府 and its full
     * name.
     */
    private static boolean isOne(String name, String other) {
        return name.startsWith(other) || other.startsWith(name) || name.endsWith(other) || other.endsWith(name);
    }
}
