package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faxian.answer.regulation.MarkedHtml;
import org.faxian.search.highlight.Snippet;
import org.faxian.search.highlight.Snippet.Range;
import org.junit.jupiter.api.Test;

/** Tests that pages state where a picture was, and never show an empty box. */
class TextSegmentTest {
    @Test
    void a_line_is_cut_where_pictures_stood_and_says_where_to_see_them() {
        List<TextSegment> pieces = TextSegment.of("费用按\uFFFC计算。\uFFFC", List.of(), List.of());

        assertThat(pieces).extracting(TextSegment::text).containsExactly("费用按", "〔图，见原件〕", "计算。", "〔图，见原件〕");
        assertThat(pieces)
                .extracting(piece -> piece.runs().getFirst().isPicture())
                .containsExactly(false, true, false, true);
    }

    @Test
    void a_place_that_was_looked_for_is_marked_across_a_picture() {
        List<TextSegment> pieces =
                TextSegment.of("按\uFFFC计算气\uFFFC量", List.of(), List.of(new TextSegment.Mark(1, 4, 7, true, true)));

        assertThat(pieces).extracting(TextSegment::text).containsExactly("按", "〔图，见原件〕", "计算", "气〔图〕量");
        assertThat(pieces.getLast().steps()).contains(new TextSegment.Steps(1, 1));
    }

    @Test
    void a_snippet_says_it_shortly_and_marks_across_it() {
        assertThat(MarkedHtml.of(new Snippet("费用按\uFFFC计算", List.of(new Range(2, 5)))))
                .isEqualTo("费用<mark>按〔图〕计</mark>算");
    }
}
