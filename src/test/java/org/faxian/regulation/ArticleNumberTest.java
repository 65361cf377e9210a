package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleNumberTest {
    @Test
    void an_inserted_article_has_an_address_of_its_own() {
        assertThat(ArticleNumber.parseLabel("第五条之一")).contains(ArticleNumber.of(5, 1));
        assertThat(ArticleNumber.of(5, 1).path()).isEqualTo("5-1");
        assertThat(ArticleNumber.of(5, 1).label()).isEqualTo("第五条之一");
    }

    @Test
    void a_miswritten_label_is_read_all_the_same() {
        assertThat(ArticleNumber.parseLabel("笫 五 条")).contains(ArticleNumber.of(5, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "五", "5-", "5~0", "abc", "-1", "123456", "5/../6"})
    void what_is_no_address_is_refused(String path) {
        assertThat(ArticleNumber.parsePath(path)).isEmpty();
    }

    @Property
    void every_address_is_read_back_as_it_was_written(
            @ForAll @IntRange(min = 0, max = 9999) int main,
            @ForAll @IntRange(min = 0, max = 99) int inserted,
            @ForAll @IntRange(min = 1, max = 9) int occurrence) {
        ArticleNumber number = new ArticleNumber(main, inserted, occurrence);

        assertThat(ArticleNumber.parsePath(number.path())).contains(number);
    }

    @Property
    void every_label_is_read_back_as_it_was_written(
            @ForAll @IntRange(min = 1, max = 9999) int main, @ForAll @IntRange(min = 0, max = 99) int inserted) {
        ArticleNumber number = ArticleNumber.of(main, inserted);

        assertThat(ArticleNumber.parseLabel(number.label())).contains(number);
    }
}
