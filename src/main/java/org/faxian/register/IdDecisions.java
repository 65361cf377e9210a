package org.faxian.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.faxian.regulation.Decision;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Retired;
import org.faxian.regulation.TextId;

/** The merged, split and withdrawn ids, the links of people and the dismissed clauses. */
final class IdDecisions {
    private final Map<RegulationId, RegulationId> merged = new HashMap<>();
    private final Map<TextId, RegulationId> split = new HashMap<>();
    private final SortedMap<RegulationId, Retired> retired = new TreeMap<>();
    private final List<Decision.Matched> links;
    private final List<Decision.Dismissed> dismissals;

    IdDecisions(Collection<Decision> decisions) {
        this(decisions, Map.of());
    }

    /**
     * Collects the decisions of people and the ids that the files show to be one regulation.
     *
     * @param joined the younger id of each such pair, mapped to the id that is kept
     */
    IdDecisions(Collection<Decision> decisions, Map<RegulationId, RegulationId> joined) {
        List<Decision> ordered = decisions.stream()
                .sorted(Comparator.comparing(Decision::at).thenComparing(Decision::toString))
                .toList();
        links = ordered.stream()
                .flatMap(decision -> decision instanceof Decision.Matched link ? Stream.of(link) : Stream.empty())
                .toList();
        dismissals = ordered.stream()
                .flatMap(decision ->
                        decision instanceof Decision.Dismissed dismissal ? Stream.of(dismissal) : Stream.empty())
                .toList();
        for (Decision decision : ordered) {
            if (decision instanceof Decision.Merged merge && !kept(merge.into()).equals(kept(merge.id()))) {
                merged.put(kept(merge.id()), kept(merge.into()));
            } else if (decision instanceof Decision.Split one) {
                one.sources().forEach(text -> split.put(text, one.into()));
            }
        }
        joined.forEach((younger, older) -> merged.put(kept(younger), kept(older)));
        merged.keySet().forEach(id -> retired.put(id, new Retired.Merged(id, kept(id))));
        for (Decision decision : ordered) {
            if (decision instanceof Decision.Withdrawn withdrawal) {
                RegulationId id = kept(withdrawal.id());
                retired.put(id, new Retired.Withdrawn(id, withdrawal.on()));
            }
        }
    }

    /** Returns the links of people in the order of recording, under the ids that are kept. */
    List<Decision.Matched> links() {
        return links.stream()
                .filter(link -> !kept(link.id()).equals(kept(link.actor())))
                .map(link -> new Decision.Matched(
                        link.at(),
                        link.by(),
                        kept(link.id()),
                        link.relation(),
                        kept(link.actor()),
                        link.on(),
                        link.clause(),
                        link.reason(),
                        link.evidence()))
                .toList();
    }

    /** Returns the dismissed clauses, under the ids that are kept. */
    List<Decision.Dismissed> dismissals() {
        return dismissals.stream()
                .map(one -> new Decision.Dismissed(
                        one.at(), one.by(), kept(one.id()), one.clause(), one.reason(), one.evidence()))
                .toList();
    }

    /** Returns whether a person has dismissed the clause of the regulation. */
    boolean isDismissed(RegulationId actor, String clause) {
        return dismissals.stream()
                .anyMatch(dismissal -> dismissal.clause().equals(clause)
                        && kept(dismissal.id()).equals(actor));
    }

    /** Returns the id under which the regulation is now kept. */
    RegulationId kept(RegulationId id) {
        RegulationId kept = id;
        // Merges never form a circle: a merged id is replaced by the kept one first.
        while (merged.containsKey(kept)) {
            kept = Optional.ofNullable(merged.get(kept)).orElseThrow();
        }
        return kept;
    }

    /** Returns the source under the id that is kept. */
    RegisteredSource under(RegisteredSource source) {
        return source.under(id -> kept(split.getOrDefault(source.file().text(), id)));
    }

    /** Returns the merged and withdrawn ids. */
    Set<RegulationId> ids() {
        return retired.keySet();
    }

    /** Returns the ids whose files stay separate from others, regardless of their content. */
    Set<RegulationId> apart() {
        Set<RegulationId> apart = new HashSet<>(retired.keySet());
        apart.addAll(split.values());
        return apart;
    }

    List<Retired> all() {
        return List.copyOf(retired.values());
    }
}
