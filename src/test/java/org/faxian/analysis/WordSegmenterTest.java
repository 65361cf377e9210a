package org.faxian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.faxian.analysis.WordSegmenter.Word;
import org.junit.jupiter.api.Test;

class WordSegmenterTest {
    private static final WordSegmenter SEGMENTER = new WordSegmenter(CharacterFolding.load());

    @Test
    void words_carry_their_place_in_the_original() {
        String line = "政府 信息，应当公开。";

        assertThat(SEGMENTER.words(line)).extracting(Word::text).containsExactly("政府", "信息", "应当", "公开");
        assertThat(SEGMENTER.words(line)).allSatisfy(word -> assertThat(line.substring(word.start(), word.end()))
                .isEqualTo(word.text()));
    }

    @Test
    void words_are_folded() {
        assertThat(SEGMENTER.words("行政處罰")).extracting(Word::text).containsExactly("行政", "处罚");
    }

    @Test
    void punctuation_is_no_word() {
        assertThat(SEGMENTER.words("，。；《》——")).isEmpty();
    }

    @Test
    void a_line_longer_than_the_segmenter_takes_at_once_is_read_to_its_end() {
        String line = "政府信息".repeat(5_000);

        assertThat(SEGMENTER.words(line).getLast().end()).isEqualTo(line.length());
    }

    @Property(tries = 300)
    void random_text_never_fails_and_words_never_overlap(@ForAll String text) {
        int end = 0;
        for (Word word : SEGMENTER.words(text)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(end);
            assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(text.length());
            end = word.end();
        }
    }
}
