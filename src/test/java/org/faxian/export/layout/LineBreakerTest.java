package org.faxian.export.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.faxian.export.font.FontFace;
import org.faxian.fixture.Manuscripts;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static List<String> lines(String text, int characters) throws IOException {
        FontFace face = Manuscripts.fonts().pair().body();
        return LineBreaker.lines(List.of(new Span(face, text)), 10, 10 * characters, 0).stream()
                .map(line -> line.spans().stream().map(Span::text).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void no_line_begins_with_a_sign_that_ends_something() throws IOException {
        assertThat(lines("甲乙丙丁，戊己庚辛。", 4)).containsExactly("甲乙丙", "丁，戊己", "庚辛。");
        assertThat(lines("甲乙丙丁》）。戊", 4)).containsExactly("甲乙丙", "丁》）。", "戊");
    }

    @Test
    void no_line_ends_with_a_sign_that_begins_something() throws IOException {
        assertThat(lines("甲乙丙《丁戊》", 4)).containsExactly("甲乙丙", "《丁戊》");
    }

    @Test
    void numbers_and_words_stay_together_unless_they_are_longer_than_a_line() throws IOException {
        assertThat(lines("甲乙丙2024年", 4)).containsExactly("甲乙丙", "2024年");
        assertThat(String.join("", lines("0123456789abcdef", 4))).isEqualTo("0123456789abcdef");
    }

    @Test
    void dashes_and_dots_of_six_are_not_torn_apart() throws IOException {
        assertThat(lines("甲乙丙——丁", 4)).containsExactly("甲乙", "丙——丁");
    }
}
