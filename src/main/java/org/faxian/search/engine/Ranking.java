package org.faxian.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faxian.regulation.VersionId;

/**
 * The ranking of candidates for a question by their own fields, by other passages of their regulation, and by the
 * number of its citations.
 *
 * <p>A passage scores p = pairs + words·{@link #words} + related·{@link #related}. The evidence of its version is the
 * mean of its five best p, because a law usually treats a subject in more than one article. The score is (p +
 * likeness·{@link #likeness} + evidence·{@link #evidence}) · (1 + {@link #cited}·ln(1 + citedBy)), multiplied by {@link
 * #over} if the version is no longer in force. The weights are fitted by {@code scripts/bench ranking};
 * docs/benchmarks.md shows the effect of each part.
 */
public record Ranking(float words, float related, float likeness, float evidence, float cited, float over) {
    /** The weights used by searches; engines select candidates by the first two. */
    public static final Ranking FITTED = new Ranking(1f, 0.8f, 30f, 0.45f, 0.15f, 0.8f);

    private static final int EVIDENCE_PASSAGES = 5;

    /** A passage with its final score. */
    public record Ranked(VersionId version, int position, float score) {}

    /** Returns the candidates, best first; ties are ordered by version and position. */
    public List<Ranked> of(List<Candidate> candidates) {
        Map<VersionId, Float> evidence = evidence(candidates);
        return candidates.stream()
                .map(candidate -> new Ranked(
                        candidate.version(),
                        candidate.position(),
                        (own(candidate)
                                        + likeness * candidate.scores().likeness()
                                        + this.evidence * evidence.getOrDefault(candidate.version(), 0f))
                                * prior(candidate.standing())))
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(Ranked::version)
                        .thenComparingInt(Ranked::position))
                .toList();
    }

    private float own(Candidate candidate) {
        Candidate.FieldScores scores = candidate.scores();
        return scores.pairs() + words * scores.words() + related * scores.related();
    }

    private float prior(Candidate.Standing standing) {
        float ended =
                switch (standing.status()) {
                    case REPEALED, LAPSED, SUPERSEDED -> over;
                    case IN_FORCE, PARTIALLY_IN_FORCE, NOT_YET_IN_FORCE, SUSPENDED, UNKNOWN -> 1;
                };
        return ended * (1 + cited * (float) Math.log1p(standing.citedBy()));
    }

    private Map<VersionId, Float> evidence(List<Candidate> candidates) {
        Map<VersionId, List<Float>> scores = new HashMap<>();
        candidates.forEach(candidate -> scores.computeIfAbsent(candidate.version(), k -> new ArrayList<>())
                .add(own(candidate)));
        Map<VersionId, Float> evidence = new HashMap<>();
        scores.forEach((version, own) -> {
            own.sort(Comparator.reverseOrder());
            float sum = 0;
            for (float score : own.subList(0, Math.min(EVIDENCE_PASSAGES, own.size()))) {
                sum += score;
            }
            evidence.put(version, sum / EVIDENCE_PASSAGES);
        });
        return evidence;
    }
}
