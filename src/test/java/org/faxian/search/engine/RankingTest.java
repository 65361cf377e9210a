package org.faxian.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.Region;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.ValidityStatus;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Candidate.FieldScores;
import org.faxian.search.engine.Candidate.Standing;
import org.faxian.search.engine.Ranking.Ranked;
import org.faxian.search.engine.SearchQuery.Question;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final VersionId GAS = new VersionId(new RegulationId("gasaaaaaaa"), "2021-03-01");
    private static final VersionId LIFT = new VersionId(new RegulationId("liftaaaaaa"), "2024-10-01");
    private static final VersionId WATER = new VersionId(new RegulationId("wateraaaaa"), "2024-10-01");
    private static final Question QUESTION = new Question("燃气", List.of("燃气"));
    private static final FieldScores FIVE = words(5);
    /** Every other part has no weight, and every prior is 1. */
    private static final Ranking PLAIN = new Ranking(1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1);

    private static FieldScores words(float pairs) {
        return new FieldScores(pairs, 0, 0, 0, 0, 0, 0);
    }

    private static FieldScores meaning(float meaning) {
        return new FieldScores(0, 0, 0, 0, 0, 0, meaning);
    }

    private static Candidate candidate(VersionId version, int position, FieldScores scores) {
        return candidate(version, position, scores, RegulationKind.LOCAL_REGULATION, List.of());
    }

    private static Candidate candidate(
            VersionId version, int position, FieldScores scores, RegulationKind kind, List<String> places) {
        return new Candidate(
                version, position, scores, new Standing(kind, ValidityStatus.IN_FORCE, 0, places, List.of()));
    }

    private static Candidate ended(VersionId version, ValidityStatus status) {
        return new Candidate(
                version, 1, FIVE, new Standing(RegulationKind.LOCAL_REGULATION, status, 0, List.of(), List.of()));
    }

    private static List<Ranked> ranked(Ranking ranking, Candidate... candidates) {
        return ranking.of(List.of(candidates), QUESTION);
    }

    @Test
    void what_each_field_says_adds_up_by_its_weight_after_the_words_are_scaled_to_60() {
        Ranking ranking = new Ranking(0.5f, 0.25f, 6, 2, 3, 10, 0, 0, 0, 1, 0, 1, 1, 1, 1);

        assertThat(ranked(ranking, candidate(GAS, 1, new FieldScores(4, 2, 8, 0.5f, 3, 4, 0.7f)))
                        .getFirst()
                        .score())
                .isCloseTo(60 + 3 + 6 + 12 + 7, within(0.001f));
    }

    @Test
    void a_long_line_scores_no_higher_than_a_short_one() {
        assertThat(ranked(PLAIN, candidate(GAS, 1, words(80)), candidate(LIFT, 1, words(40))))
                .extracting(Ranked::score)
                .isEqualTo(ranked(PLAIN, candidate(GAS, 1, words(8)), candidate(LIFT, 1, words(4))).stream()
                        .map(Ranked::score)
                        .toList());
    }

    @Test
    void of_two_passages_that_match_alike_the_one_whose_law_says_more_of_it_comes_first() {
        Candidate[] candidates = {
            candidate(GAS, 3, FIVE), candidate(LIFT, 1, FIVE), candidate(LIFT, 2, FIVE), candidate(WATER, 1, words(1))
        };

        assertThat(ranked(PLAIN, candidates).getFirst().version()).isEqualTo(GAS);
        Ranked best = ranked(new Ranking(1, 1, 0, 0, 0, 0, 0.5f, 0, 0, 1, 0, 1, 1, 1, 1), candidates)
                .getFirst();
        assertThat(best.version()).isEqualTo(LIFT);
        assertThat(best.score()).isCloseTo(60 + 0.5f * (60 + 60) / 5, within(0.001f));
    }

    @Test
    void only_the_five_best_passages_of_a_law_are_evidence_by_words_and_by_meaning() {
        Candidate[] six = new Candidate[6];
        for (int i = 0; i < six.length; i++) {
            six[i] = candidate(GAS, i, new FieldScores(5, 0, 0, 0, 0, 0, 0.5f));
        }

        assertThat(ranked(new Ranking(1, 1, 0, 0, 0, 0, 1, 40, 0, 1, 0, 1, 1, 1, 1), six)
                        .getFirst()
                        .score())
                .isCloseTo(60 + 60 + 20, within(0.001f));
    }

    @Test
    void what_has_no_word_of_the_line_is_found_only_if_it_means_something_similar() {
        assertThat(ranked(Ranking.FITTED, candidate(GAS, 1, meaning(0.5f)), candidate(LIFT, 1, meaning(0.4f))))
                .extracting(Ranked::version)
                .containsExactly(GAS);
    }

    @Test
    void while_no_passage_has_a_vector_others_weights_are_used() {
        List<Candidate> byWords = List.of(candidate(GAS, 1, words(5)), candidate(LIFT, 1, words(4)));
        List<Candidate> alsoMeant = List.of(candidate(GAS, 1, words(5)), candidate(LIFT, 1, meaning(0.5f)));

        assertThat(Ranking.best(byWords, QUESTION)).isEqualTo(Ranking.WITHOUT_MEANING.of(byWords, QUESTION));
        assertThat(Ranking.best(alsoMeant, QUESTION)).isEqualTo(Ranking.FITTED.of(alsoMeant, QUESTION));
        assertThat(Ranking.best(byWords, QUESTION)).isNotEqualTo(Ranking.FITTED.of(byWords, QUESTION));
    }

    @Test
    void what_many_others_name_comes_before_what_nobody_names() {
        Candidate named = new Candidate(
                LIFT,
                1,
                FIVE,
                new Standing(RegulationKind.LOCAL_REGULATION, ValidityStatus.IN_FORCE, 9, List.of(), List.of()));

        Ranked best = ranked(
                        new Ranking(1, 1, 0, 0, 0, 0, 0, 0, 0.1f, 1, 0, 1, 1, 1, 1), candidate(GAS, 1, FIVE), named)
                .getFirst();
        assertThat(best.version()).isEqualTo(LIFT);
        assertThat(best.score()).isCloseTo((float) (60 * (1 + 0.1 * Math.log(10))), within(0.001f));
    }

    @Test
    void what_has_ended_comes_behind_what_says_the_same_and_has_not() {
        assertThat(ranked(
                        new Ranking(1, 1, 0, 0, 0, 0, 0, 0, 0, 0.8f, 0, 1, 1, 1, 1),
                        ended(GAS, ValidityStatus.REPEALED),
                        ended(LIFT, ValidityStatus.SUSPENDED)))
                .extracting(Ranked::version, Ranked::score)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(LIFT, 60f),
                        org.assertj.core.api.Assertions.tuple(GAS, 48f));
    }

    @Test
    void without_a_place_a_law_comes_before_a_local_regulation_that_says_the_same() {
        assertThat(ranked(
                                Ranking.FITTED,
                                candidate(GAS, 1, FIVE, RegulationKind.LOCAL_REGULATION, List.of("330000")),
                                candidate(LIFT, 1, FIVE, RegulationKind.LAW, List.of("100000")))
                        .getFirst()
                        .version())
                .isEqualTo(LIFT);
    }

    @Test
    void with_a_place_its_own_rules_come_first_then_those_of_its_province_then_the_national_ones_then_others() {
        Region hangzhou = Gazetteer.shipped().coded("330100").orElseThrow();
        Question question =
                new Question("燃气", List.of("燃气"), List.of(), Optional.of(hangzhou), Set.of(), Optional.empty());
        VersionId elsewhere = new VersionId(new RegulationId("elseaaaaaa"), "2024-10-01");

        assertThat(Ranking.FITTED.of(
                        List.of(
                                candidate(elsewhere, 1, FIVE, RegulationKind.LOCAL_REGULATION, List.of("410000")),
                                candidate(WATER, 1, FIVE, RegulationKind.LAW, List.of("100000")),
                                candidate(LIFT, 1, FIVE, RegulationKind.LOCAL_REGULATION, List.of("330000")),
                                candidate(GAS, 1, FIVE, RegulationKind.LOCAL_REGULATION, List.of("330100"))),
                        question))
                .extracting(Ranked::version)
                .containsExactly(GAS, LIFT, WATER, elsewhere);
    }

    @Test
    void what_the_named_authority_issued_comes_before_what_says_the_same() {
        Question question =
                new Question("燃气", List.of("燃气"), List.of(), Optional.empty(), Set.of("云江省住房和城乡建设厅"), Optional.empty());
        Standing own = new Standing(
                RegulationKind.NORMATIVE_DOCUMENT, ValidityStatus.IN_FORCE, 0, List.of(), List.of("云江省住房和城乡建设厅"));

        assertThat(Ranking.FITTED.of(
                        List.of(
                                candidate(GAS, 1, FIVE, RegulationKind.LOCAL_REGULATION, List.of()),
                                new Candidate(LIFT, 1, FIVE, own)),
                        question))
                .extracting(Ranked::version)
                .containsExactly(LIFT, GAS);
    }
}
