package org.faxian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Judgements JUDGEMENTS =
            Judgements.parse(List.of("q1 0 a1 1", "q1 0 a2 1", "q2 0 a3 2", "q2 0 a9 0", ""));

    @Test
    void judgements_are_read_by_question_and_grades_of_nothing_are_left_out() {
        assertThat(JUDGEMENTS.relevant()).isEqualTo(Map.of("q1", Set.of("a1", "a2"), "q2", Set.of("a3")));
        assertThatThrownBy(() -> Judgements.parse(List.of("q1 0 a1 1", "q2 a3")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("q2 a3");
    }

    @Test
    void a_run_that_finds_all_first_is_perfect_and_an_empty_one_is_worth_nothing() {
        Measures perfect = Measures.of(Map.of("q1", List.of("a2", "a1"), "q2", List.of("a3", "a9")), JUDGEMENTS);

        assertThat(perfect).isEqualTo(new Measures(2, 1, 1, 1, 1));
        assertThat(Measures.of(Map.of(), JUDGEMENTS)).isEqualTo(new Measures(2, 0, 0, 0, 0));
    }

    @Test
    void a_relevant_article_counts_the_less_the_later_it_comes() {
        Measures measures =
                Measures.of(Map.of("q1", List.of("x", "a1"), "q2", List.of("x", "x", "x", "a3")), JUDGEMENTS);

        double first = (1 / log2(3)) / (1 + 1 / log2(3));
        assertThat(measures.ndcg10()).isCloseTo((first + 1 / log2(5)) / 2, within(1e-9));
        assertThat(measures.mrr10()).isCloseTo((1.0 / 2 + 1.0 / 4) / 2, within(1e-9));
        assertThat(measures.recall10()).isCloseTo((0.5 + 1) / 2, within(1e-9));
    }

    @Test
    void what_comes_behind_the_tenth_place_counts_for_the_long_recall_only() {
        List<String> late = List.of("x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "a3");

        Measures measures = Measures.of(Map.of("q2", late), Judgements.parse(List.of("q2 0 a3 1")));
        assertThat(measures).isEqualTo(new Measures(1, 0, 0, 0, 1));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
