package org.faxian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.search.highlight.Snippet;
import org.junit.jupiter.api.Test;

class FullPassageTest {
    private static final String LONG = "甲".repeat(150);

    private static List<Snippet> lines(String... texts) {
        return Stream.of(texts).map(text -> new Snippet(text, List.of())).toList();
    }

    private static List<String> texts(FullPassage passage) {
        return passage.lines().stream().map(Snippet::text).toList();
    }

    @Test
    void a_short_article_is_shown_whole_with_its_best_line() {
        FullPassage passage =
                FullPassage.of(lines("第一条　甲", "（一）乙", "（二）丙"), Optional.of(2)).orElseThrow();

        assertThat(texts(passage)).containsExactly("第一条　甲", "（一）乙", "（二）丙");
        assertThat(passage.best()).contains(2);
    }

    @Test
    void of_a_long_one_the_lines_around_the_best_are_shown_and_what_is_left_out_is_marked() {
        FullPassage passage = FullPassage.of(lines(LONG, LONG, "（三）丙", LONG, LONG, LONG), Optional.of(2))
                .orElseThrow();

        assertThat(texts(passage)).containsExactly("…", "（三）丙", LONG, LONG, "…");
        assertThat(passage.lines().get(passage.best().orElseThrow()).text()).isEqualTo("（三）丙");
        assertThat(texts(FullPassage.of(lines(LONG, LONG, "末"), Optional.of(2)).orElseThrow()))
                .containsExactly(LONG, LONG, "末");
    }

    @Test
    void a_line_that_is_too_long_by_itself_is_left_to_its_snippet() {
        assertThat(FullPassage.of(lines("甲", "乙".repeat(401)), Optional.of(1))).isEmpty();
    }

    @Test
    void no_line_stands_out_in_an_article_of_one_or_without_a_match() {
        assertThat(FullPassage.of(lines("第一条　甲"), Optional.of(0)).orElseThrow().best())
                .isEmpty();
        assertThat(FullPassage.of(lines("第一条　甲", "乙"), Optional.empty())
                        .orElseThrow()
                        .best())
                .isEmpty();
    }
}
