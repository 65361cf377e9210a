package org.faxian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.faxian.analysis.WordSegmenter.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordSegmenterTest {
    private static final WordSegmenter SEGMENTER = TextAnalysis.load().segmenter();

    @Test
    void a_term_of_the_law_is_one_word_and_the_operator_adds_those_of_the_place(@TempDir Path folder)
            throws IOException {
        Path terms = folder.resolve("terms.txt");
        Files.writeString(terms, "# 本省的机关\n云江湾管委会 # 2024年设立\n\n");

        assertThat(TextAnalysis.load().words("善意取得不适用")).contains("善意取得");
        assertThat(TextAnalysis.load().words("由云江湾管委会负责")).doesNotContain("云江湾管委会");
        assertThat(TextAnalysis.load(folder.resolve("absent.txt"), terms).words("由云江湾管委会负责"))
                .containsExactly("由", "云江湾管委会", "负责");
    }

    @Test
    void terms_that_cannot_be_read_cost_only_themselves(@TempDir Path folder) throws IOException {
        Path terms = folder.resolve("terms.txt");
        Files.write(terms, new byte[] {(byte) 0xd4, (byte) 0xc6, (byte) 0xbd});

        assertThat(TextAnalysis.load(folder.resolve("absent.txt"), terms).words("善意取得"))
                .containsExactly("善意取得");
    }

    @Test
    void words_carry_their_place_in_the_original() {
        String line = "政府 信息，应当公开。";

        assertThat(SEGMENTER.words(line)).extracting(Word::text).containsExactly("政府", "信息", "应当", "公开");
        assertThat(SEGMENTER.words(line)).allSatisfy(word -> assertThat(line.substring(word.start(), word.end()))
                .isEqualTo(word.text()));
    }

    @Test
    void words_are_folded() {
        assertThat(SEGMENTER.words("檢查單位")).extracting(Word::text).containsExactly("检查", "单位");
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
