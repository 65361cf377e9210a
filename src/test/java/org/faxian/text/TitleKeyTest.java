package org.faxian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {
    @ParameterizedTest
    @CsvSource({
        "云江省三農服务管理办法, 云江省三农服务管理办法",
        "云江省“互联网＋监管”规定, 云江省互联网+监管规定",
        "云江—宁川高速公路管理办法, 云江-宁川高速公路管理办法",
        "云江――宁川高速公路管理办法, 云江－宁川高速公路管理办法",
        "托・马斯援建项目管理办法, 托·马斯援建项目管理办法",
        "托•马斯援建项目管理办法, 托．马斯援建项目管理办法",
        "云江省渡口管理办法（试行）, 云江省渡口管理办法(试行)",
        "云江省渡口管理办法〔试行〕, 云江省渡口管理办法【试行】",
        "云江省Ａ级渡口 管理办法, 云江省a级渡口管理办法",
        "云江省渡口管理办法㈡, 云江省渡口管理办法（二）",
        "云江省 渡口，管理、办法, 云江省渡口管理办法"
    })
    void two_spellings_of_a_title_are_one_title(String one, String other) {
        assertThat(TitleKey.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "云江省渡口管理办法, 云江省渡口管理规定",
        "云江省渡口管理办法, 云江省渡口管理办法（试行）",
        "二〇〇二年渡口检查办法, 二〇二〇年渡口检查办法",
        "渡口第一期办法, 渡口第—期办法",
        "——, ……"
    })
    void what_differs_in_a_letter_is_another_title(String one, String other) {
        assertThat(TitleKey.same(one, other)).isFalse();
    }

    @Property
    void each_letter_knows_where_it_stood(@ForAll String text) {
        Letters letters = Letters.of(text);

        for (int i = 0; i < letters.text().length(); i++) {
            assertThat(letters.start(i)).isBetween(i == 0 ? 0 : letters.start(i - 1), text.length() - 1);
            assertThat(letters.end(i)).isBetween(letters.start(i) + 1, text.length());
        }
    }

    @Property
    void the_letters_of_letters_are_the_same(@ForAll String text) {
        String once = Letters.of(text).text();

        assertThat(Letters.of(once).text()).isEqualTo(once);
    }
}
