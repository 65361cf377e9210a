package org.faxian.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.faxian.regulation.Region;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Candidate.FieldScores;
import org.faxian.search.engine.Candidate.Standing;

/**
 * The ranking of candidates for a line by words, meaning, titles, other passages of their regulation, citations, level
 * and place.
 *
 * <p>A passage has p = pairs + words·{@link #words} + related·{@link #related}, scaled so that the three best have a mean
 * of {@value #BEST}: a long line scores no higher than a short one. The evidence of its version is the mean of its five
 * best p, because a law usually treats a subject in more than one article; the evidence by meaning is formed alike. The sum of the weighted
 * parts is multiplied by the priors: 1 + {@link #cited}·ln(1 + citedBy), {@link #over} for a version that is no longer in
 * force, and, where the line names a place, by {@link #ofPlace}, {@link #aroundPlace} or {@link #elsewhere}; where it
 * names none, by 1 + {@link #level} times the rank of its kind; where it names an authority that issued the text, by
 * {@link #ofAuthority}. The weights are fitted by {@code scripts/bench ranking};
 * docs/benchmarks.md shows the effect of each part.
 */
public record Ranking(
        float words,
        float related,
        float likeness,
        float literal,
        float title,
        float meaning,
        float evidence,
        float meaningEvidence,
        float cited,
        float over,
        float level,
        float ofPlace,
        float aroundPlace,
        float elsewhere,
        float ofAuthority) {
    /** The weights used by searches; engines select candidates by the first two. */
    public static final Ranking FITTED =
            new Ranking(0.5f, 0.5f, 20, 1, 1, 260, 0.4f, 40, 0.05f, 0.8f, 0.15f, 2, 1.2f, 0.5f, 1.5f);
    /** The weights used while no passage has a vector. */
    public static final Ranking WITHOUT_MEANING =
            new Ranking(0.75f, 1, 60, 0, 0.5f, 0, 0.8f, 0, 0.15f, 0.8f, 0.25f, 2, 1.2f, 0.5f, 1.5f);

    private static final int EVIDENCE_PASSAGES = 5;
    private static final int BEST_PASSAGES = 3;
    private static final float BEST = 60;
    /**
     * Least similarity of meaning for a passage that has no word of the line; the best passage for a line that asks for
     * nothing in the texts stays below it.
     */
    private static final float LEAST_MEANING = 0.45f;

    /** A passage with its final score. */
    public record Ranked(VersionId version, int position, float score) {}

    /** Returns the candidates in the order of searches, best first; by the weights that fit what is known of them. */
    public static List<Ranked> best(List<Candidate> candidates, SearchQuery.Question question) {
        boolean meant = candidates.stream().anyMatch(one -> one.scores().meaning() != 0);
        return (meant ? FITTED : WITHOUT_MEANING).of(candidates, question);
    }

    /** Returns the candidates, best first; ties are ordered by version and position. */
    public List<Ranked> of(List<Candidate> candidates, SearchQuery.Question question) {
        float scale = scale(candidates);
        Map<VersionId, Float> evidence = evidence(candidates, one -> own(one) * scale);
        Map<VersionId, Float> meanings =
                evidence(candidates, one -> one.scores().meaning());
        return candidates.stream()
                .filter(one -> own(one) > 0 || one.scores().meaning() >= LEAST_MEANING)
                .map(candidate -> new Ranked(
                        candidate.version(),
                        candidate.position(),
                        (passage(candidate, scale)
                                        + this.evidence * evidence.getOrDefault(candidate.version(), 0f)
                                        + meaningEvidence * meanings.getOrDefault(candidate.version(), 0f))
                                * prior(candidate.standing(), question)))
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(Ranked::version)
                        .thenComparingInt(Ranked::position))
                .toList();
    }

    private float passage(Candidate candidate, float scale) {
        FieldScores scores = candidate.scores();
        return own(candidate) * scale
                + likeness * scores.likeness()
                + literal * scores.literal()
                + title * scores.title()
                + meaning * scores.meaning();
    }

    private float own(Candidate candidate) {
        FieldScores scores = candidate.scores();
        return scores.pairs() + words * scores.words() + related * scores.related();
    }

    /** Returns the factor that brings the best passages to {@value #BEST}; 1 if no words match. */
    private float scale(List<Candidate> candidates) {
        double best = candidates.stream()
                .mapToDouble(this::own)
                .map(score -> -score)
                .sorted()
                .limit(BEST_PASSAGES)
                .average()
                .orElse(0);
        return best < 0 ? (float) (BEST / -best) : 1;
    }

    private float prior(Standing standing, SearchQuery.Question question) {
        float ended =
                switch (standing.status()) {
                    case REPEALED, LAPSED, SUPERSEDED -> over;
                    case IN_FORCE, PARTIALLY_IN_FORCE, NOT_YET_IN_FORCE, SUSPENDED, UNKNOWN -> 1;
                };
        return ended
                * (1 + cited * (float) Math.log1p(standing.citedBy()))
                * (standing.authorities().stream().anyMatch(question.authorities()::contains) ? ofAuthority : 1)
                * question.place()
                        .map(place -> nearness(standing, place))
                        .orElseGet(() -> 1 + level * rank(standing.kind()));
    }

    private float nearness(Standing standing, Region place) {
        if (standing.places().stream().anyMatch(place::isOrHolds)) {
            return ofPlace;
        }
        boolean around = place.codes().stream().anyMatch(standing.places()::contains);
        return around ? aroundPlace : standing.kind().isCentral() ? 1 : elsewhere;
    }

    /** Returns how much more a kind of the whole country is likely to be meant than a local one, 0 to 1. */
    private static float rank(RegulationKind kind) {
        return switch (kind) {
            case LAW -> 1;
            case ADMINISTRATIVE_REGULATION -> 0.8f;
            case JUDICIAL_INTERPRETATION -> 0.7f;
            case DEPARTMENTAL_RULE -> 0.4f;
            case LOCAL_REGULATION, LOCAL_GOVERNMENT_RULE, NORMATIVE_DOCUMENT, OTHER -> 0;
        };
    }

    /** Returns the mean of the five best scores of each version. */
    private static Map<VersionId, Float> evidence(List<Candidate> candidates, ToDoubleFunction<Candidate> score) {
        Map<VersionId, List<Double>> scores = new HashMap<>();
        candidates.forEach(candidate -> scores.computeIfAbsent(candidate.version(), k -> new ArrayList<>())
                .add(score.applyAsDouble(candidate)));
        Map<VersionId, Float> evidence = new HashMap<>();
        scores.forEach((version, own) -> {
            own.sort(Comparator.reverseOrder());
            double sum = own.stream()
                    .limit(EVIDENCE_PASSAGES)
                    .mapToDouble(one -> one)
                    .sum();
            evidence.put(version, (float) (sum / EVIDENCE_PASSAGES));
        });
        return evidence;
    }
}
