package org.faxian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void a_character_is_read_as_its_word_is() {
        assertThat(Pinyin.syllables("银行")).containsExactly("yin", "hang");
        assertThat(Pinyin.syllables("执行")).containsExactly("zhi", "xing");
        assertThat(Pinyin.syllables("会计")).containsExactly("kuai", "ji");
    }

    @Test
    void a_text_is_typed_whole_or_by_its_initials() {
        assertThat(Pinyin.whole(Pinyin.syllables("行政处罚"))).isEqualTo("xingzhengchufa");
        assertThat(Pinyin.initials(Pinyin.syllables("行政处罚"))).isEqualTo("xzcf");
    }

    @Test
    void pinyin_is_understood_with_blanks_capitals_tones_and_apostrophes() {
        assertThat(Pinyin.ofTyped("Xíng zhèng chǔ fá")).isEqualTo("xingzhengchufa");
        assertThat(Pinyin.ofTyped("xi'an")).isEqualTo("xian");
        assertThat(Pinyin.ofTyped("行政chufa")).isEqualTo("xingzhengchufa");
    }

    @Test
    void u_with_two_dots_is_understood_however_it_is_typed() {
        String sound = Pinyin.whole(Pinyin.syllables("法律"));

        assertThat(Pinyin.ofTyped("fǎlǜ")).isEqualTo(sound);
        assertThat(Pinyin.ofTyped("falv")).isEqualTo(sound);
        assertThat(Pinyin.ofTyped("falü")).isEqualTo(sound);
    }

    @Property(tries = 300)
    void every_text_has_a_syllable_for_each_code_point(@ForAll String text) {
        assertThat(Pinyin.syllables(text)).hasSize(text.codePointCount(0, text.length()));
        assertThat(Pinyin.ofTyped(text)).isNotNull();
    }
}
