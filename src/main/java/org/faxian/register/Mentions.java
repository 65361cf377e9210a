package org.faxian.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.faxian.regulation.RegulationId;

/**
 * The number of regulations that name each other regulation in their texts, a measure of its importance.
 *
 * @param counts only regulations that are named at least once
 */
record Mentions(Map<RegulationId, Integer> counts) {

    static Mentions among(SortedMap<RegulationId, List<VersionFiles>> works, CitationNames names) {
        Map<RegulationId, Integer> counts = new HashMap<>();
        works.forEach((id, wordings) -> {
            Set<RegulationId> named = wordings.stream()
                    .flatMap(wording -> wording.files().stream())
                    .flatMap(file -> file.document().sketch().names().stream())
                    .distinct()
                    .flatMap(name -> names.titled(name).stream())
                    .filter(other -> !other.equals(id))
                    .collect(Collectors.toSet());
            named.forEach(other -> counts.merge(other, 1, Integer::sum));
        });
        return new Mentions(counts);
    }

    int of(RegulationId id) {
        return counts.getOrDefault(id, 0);
    }
}
