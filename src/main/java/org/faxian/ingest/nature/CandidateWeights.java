package org.faxian.ingest.nature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The weights of all candidates in one document.
 *
 * <p>A candidate is abandoned as soon as it cannot outweigh the regulation any more. This saves most of the work on
 * texts with a full official frame.
 *
 * @param regulation the total weight of the signals for a regulation
 * @param others the weights of the other candidates that are heavier than the regulation
 */
record CandidateWeights(int regulation, Map<NatureCandidate, Integer> others) {
    private static final Map<NatureCandidate, List<Signal>> SIGNALS = SignalTable.SIGNALS.stream()
            .collect(Collectors.groupingBy(Signal::candidate, LinkedHashMap::new, Collectors.toUnmodifiableList()));

    CandidateWeights {
        others = Map.copyOf(others);
    }

    static CandidateWeights of(DocumentView document) {
        int regulation = weight(SIGNALS.getOrDefault(NatureCandidate.REGULATION, List.of()), document, -1);
        Map<NatureCandidate, Integer> others = new LinkedHashMap<>();
        SIGNALS.forEach((candidate, signals) -> {
            if (!candidate.equals(NatureCandidate.REGULATION)) {
                int weight = weight(signals, document, regulation);
                if (weight > regulation) {
                    others.put(candidate, weight);
                }
            }
        });
        return new CandidateWeights(regulation, others);
    }

    /** Adds up weights until the remaining signals cannot lift the sum above the limit. */
    private static int weight(List<Signal> signals, DocumentView document, int limit) {
        int possible = signals.stream().mapToInt(Signal::weight).sum();
        int weight = 0;
        for (Signal signal : signals) {
            if (weight + possible <= limit) {
                break;
            }
            possible -= signal.weight();
            weight += signal.weightIn(document);
        }
        return weight;
    }
}
