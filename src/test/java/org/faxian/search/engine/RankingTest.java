package org.faxian.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.ValidityStatus;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Candidate.FieldScores;
import org.faxian.search.engine.Candidate.Standing;
import org.faxian.search.engine.Ranking.Ranked;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final VersionId GAS = new VersionId(new RegulationId("gasaaaaaaa"), "2021-03-01");
    private static final VersionId LIFT = new VersionId(new RegulationId("liftaaaaaa"), "2024-10-01");
    private static final Ranking PLAIN = new Ranking(1, 1, 0, 0, 0, 1);

    private static Candidate candidate(VersionId version, int position, float pairs) {
        return candidate(version, position, new FieldScores(pairs, 0, 0, 0), ValidityStatus.IN_FORCE, 0);
    }

    private static Candidate candidate(
            VersionId version, int position, FieldScores scores, ValidityStatus status, int citedBy) {
        return new Candidate(version, position, scores, new Standing(RegulationKind.LOCAL_REGULATION, status, citedBy));
    }

    private static Ranked first(Ranking ranking, Candidate... candidates) {
        return ranking.of(List.of(candidates)).getFirst();
    }

    @Test
    void what_each_field_says_adds_up_by_its_weight() {
        Ranking ranking = new Ranking(0.5f, 0.25f, 6, 0, 0, 1);

        assertThat(first(ranking, candidate(GAS, 1, new FieldScores(4, 2, 8, 0.5f), ValidityStatus.IN_FORCE, 0))
                        .score())
                .isEqualTo(4 + 1 + 2 + 3);
    }

    @Test
    void of_two_passages_that_match_alike_the_one_whose_law_says_more_of_it_comes_first() {
        Candidate[] candidates = {candidate(GAS, 3, 5), candidate(LIFT, 1, 5), candidate(LIFT, 2, 4)};

        assertThat(first(PLAIN, candidates).version()).isEqualTo(GAS);
        Ranked best = first(new Ranking(1, 1, 0, 0.5f, 0, 1), candidates);
        assertThat(best.version()).isEqualTo(LIFT);
        assertThat(best.score()).isEqualTo(5 + 0.5f * (5 + 4) / 5);
    }

    @Test
    void what_is_like_the_question_in_other_words_is_no_evidence_for_the_rest_of_its_law() {
        Candidate like = candidate(GAS, 1, new FieldScores(5, 0, 0, 1), ValidityStatus.IN_FORCE, 0);

        assertThat(first(new Ranking(1, 1, 2, 1, 0, 1), like).score()).isEqualTo(5 + 2 + 5f / 5);
    }

    @Test
    void only_the_five_best_passages_of_a_law_are_evidence() {
        Candidate[] six = new Candidate[6];
        for (int i = 0; i < six.length; i++) {
            six[i] = candidate(GAS, i, 5);
        }

        assertThat(first(new Ranking(1, 1, 0, 1, 0, 1), six).score()).isEqualTo(5 + 5);
    }

    @Test
    void what_many_others_name_comes_before_what_nobody_names() {
        Candidate named = candidate(LIFT, 1, new FieldScores(5, 0, 0, 0), ValidityStatus.IN_FORCE, 9);

        Ranked best = first(new Ranking(1, 1, 0, 0, 0.1f, 1), candidate(GAS, 1, 5), named);
        assertThat(best.version()).isEqualTo(LIFT);
        assertThat(best.score()).isCloseTo((float) (5 * (1 + 0.1 * Math.log(10))), within(0.001f));
    }

    @Test
    void what_has_ended_comes_behind_what_says_the_same_and_has_not() {
        Candidate repealed = candidate(GAS, 1, new FieldScores(5, 0, 0, 0), ValidityStatus.REPEALED, 0);
        Candidate suspended = candidate(LIFT, 1, new FieldScores(5, 0, 0, 0), ValidityStatus.SUSPENDED, 0);

        assertThat(new Ranking(1, 1, 0, 0, 0, 0.8f).of(List.of(repealed, suspended)))
                .extracting(Ranked::version, Ranked::score)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(LIFT, 5f),
                        org.assertj.core.api.Assertions.tuple(GAS, 4f));
    }

    @Test
    void what_scores_alike_keeps_one_order_whatever_order_it_came_in() {
        Candidate one = candidate(GAS, 2, 5);
        Candidate other = candidate(GAS, 1, 5);

        assertThat(PLAIN.of(List.of(one, other))).isEqualTo(PLAIN.of(List.of(other, one)));
        assertThat(PLAIN.of(List.of())).isEmpty();
    }
}
