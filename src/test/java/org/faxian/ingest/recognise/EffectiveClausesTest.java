package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.faxian.regulation.Metadata.Term;
import org.junit.jupiter.api.Test;

class EffectiveClausesTest {
    private static final String TITLE = "云江省灯光办法";
    private static final String HISTORY = "（2020年3月1日云江省人民政府令第5号公布）";

    private static Term term(String... articles) {
        String[] lines = new String[articles.length + 2];
        lines[0] = TITLE;
        lines[1] = HISTORY;
        System.arraycopy(articles, 0, lines, 2, articles.length);
        return Reading.of(lines).metadata().term();
    }

    private static Optional<LocalDate> first(String... articles) {
        return term(articles).firstEffectiveOn();
    }

    @Test
    void a_day_in_any_numerals_is_the_day_of_effect() {
        LocalDate day = LocalDate.of(2020, 7, 1);
        assertThat(first("第一条　本办法自2020年7月1日起施行。")).contains(day);
        assertThat(first("第一条　本办法自２０２０年 ７月 １日起施行。")).contains(day);
        assertThat(first("第一条　本办法自二〇二〇年七月一日起施行。")).contains(day);
        assertThat(first("第一条　本办法自二○二○年七月一日起实施。")).contains(day);
        assertThat(first("第一条　本办法自2020年7月l日起施行。")).contains(day);
    }

    @Test
    void publication_is_the_day_of_effect_where_the_text_says_so() {
        assertThat(first("第一条　本办法自公布之日起施行。")).contains(LocalDate.of(2020, 3, 1));
        assertThat(first("第一条　本办法自发布之日起30日后施行。")).contains(LocalDate.of(2020, 3, 31));
        assertThat(first("第一条　本办法由省人民政府负责解释，自公布之日起施行。")).contains(LocalDate.of(2020, 3, 1));
    }

    @Test
    void the_clause_may_stand_in_the_last_article_but_one() {
        assertThat(first("第一条　本办法自2020年7月1日起施行。", "第二条　以前的规定与本办法不一致的，以本办法为准。")).contains(LocalDate.of(2020, 7, 1));
    }

    @Test
    void the_day_on_which_another_text_takes_effect_is_not_its_own() {
        assertThat(first("第一条　《云江省民法》自2021年1月1日起施行。")).isEmpty();
    }

    @Test
    void a_term_ends_on_its_last_day() {
        assertThat(term("第一条　本办法自2020年7月1日起施行，有效期5年。").lapsesOn()).contains(LocalDate.of(2025, 6, 30));
        assertThat(term("第一条　本办法自2020年7月1日起施行，有效期至2025年6月30日。").lapsesOn()).contains(LocalDate.of(2025, 6, 30));
        assertThat(term("第一条　本办法自2020年7月1日起施行。", "第二条　本办法有效期为两年。").lapsesOn()).contains(LocalDate.of(2022, 6, 30));
    }

    @Test
    void the_term_of_a_licence_is_not_the_term_of_the_text() {
        assertThat(term("第一条　许可证有效期为5年。", "第二条　本办法自2020年7月1日起施行。").lapsesOn()).isEmpty();
        assertThat(term("第一条　申请人符合本办法规定条件的，延续注册有效期为5年。").lapsesOn()).isEmpty();
    }

    @Test
    void a_text_without_a_clause_has_force_from_its_best_known_date() {
        Term term = term("第一条　为了灯光，制定本办法。");

        assertThat(term.firstEffectiveOn()).isEmpty();
        assertThat(term.effectiveOn()).contains(LocalDate.of(2020, 3, 1));
        assertThat(term.effectiveClause()).isEmpty();
    }

    @Test
    void a_single_article_with_a_day_of_its_own_does_not_give_the_day_of_the_text() {
        assertThat(first("第一条　本办法第五条自2021年1月1日起施行，其他条款自2020年7月1日起施行。")).contains(LocalDate.of(2020, 7, 1));
    }

    private static void assertLast(String article, String day) {
        assertThat(term("第一条　" + article).lapsesOn()).as(article).contains(LocalDate.parse(day));
    }

    @Test
    void a_term_is_read_in_all_its_usual_forms() {
        assertLast("本规程自2020年7月1日起执行，执行期限为三年。", "2023-06-30");
        assertLast("本规程自2020年7月1日起施行，有效期自施行之日起四年。", "2024-06-30");
        assertLast("本规程自2020年7月1日起试行两年。", "2022-06-30");
        assertLast("本规程自2020年7月1日起执行，暂定三年。", "2023-06-30");
        assertLast("本规程自2020年7月1日起施行，有效期至2024年底。", "2024-12-31");
        assertLast("本规程自2020年7月1日起施行，至2024年6月30日止。", "2024-06-30");
        assertLast("本规程自2020年7月1日起至2024年6月30日施行。", "2024-06-30");
        assertLast("本规程自2020年7月1日起施行，2024年6月30日自动失效。", "2024-06-30");
        assertLast("本规程自2020年7月1日起施行，2024年7月1日起废止。", "2024-06-30");
        assertLast("本规程有效期自印发之日起至2024年6月30日止。", "2024-06-30");
        assertLast("以上政策自发布之日起执行，有效期至2024年6月30日。", "2024-06-30");
        assertLast("本规程自2020年7月1日起施行，自施行之日起满四年自动废止。", "2024-06-30");
        assertLast("本规程自2020年7月1日起施行，施行满四年自行失效。", "2024-06-30");
        assertLast("本规程自2020年7月1日起施行，2024年7月1日起停止执行。", "2024-06-30");
        assertLast("本规程自2020年7月1日起执行，2024年6月30日到期后不再执行。", "2024-06-30");
        assertLast("本规程自2020年7月1日起施行，2024年6月30日24时自动失效。", "2024-06-30");
        assertLast("本规程自2020年7月1日起执行，至2024年6月30日终止。", "2024-06-30");
        assertLast("本规程施行期间为2020年7月1日至2024年6月30日。", "2024-06-30");
        assertLast("本规程有效期为2020年7月1日—2024年6月30日。", "2024-06-30");
        assertLast("本规程从2020年7月1日开始试行，试行期限暂定四年。", "2024-06-30");
        assertLast("本规程（试行）有效期四年，自2020年7月1日起算。", "2024-06-30");
        assertLast("本规程自2020年7月1日起施行，暂行四年。", "2024-06-30");
    }

    @Test
    void a_period_tells_the_first_day_as_well_as_the_last() {
        LocalDate day = LocalDate.of(2020, 7, 1);

        assertThat(first("第一条　本规程自2020年7月1日起至2024年6月30日施行。")).contains(day);
        assertThat(first("第一条　本规程自2020年7月1日至2024年6月30日有效。")).contains(day);
        assertThat(first("第一条　本规程施行日期为2020年7月1日至2024年6月30日。")).contains(day);
    }

    @Test
    void the_day_is_counted_from_publication_however_that_is_told() {
        assertThat(first("第一条　本规程自公布30日后施行。")).contains(LocalDate.of(2020, 3, 31));
        assertThat(first("第一条　本规程自发文之日起施行。")).contains(LocalDate.of(2020, 3, 1));
        assertThat(first("第一条　本规程自印发之日的次日起施行。")).contains(LocalDate.of(2020, 3, 2));
        assertThat(first("第一条　本规程自下发日起实行。")).contains(LocalDate.of(2020, 3, 1));
        assertThat(first("第一条　本规程自公布之日起有效期五年。")).contains(LocalDate.of(2020, 3, 1));
    }

    private static void assertNoEnd(String article) {
        assertThat(term("第一条　" + article).lapsesOn()).as(article).isEmpty();
    }

    @Test
    void a_term_of_something_else_is_none_of_the_text_wherever_it_stands() {
        assertNoEnd("本规程自2020年7月1日起施行，过渡期至2021年6月30日。");
        assertNoEnd("本规程自2020年7月1日起施行，此前核发的标牌有效期至2021年6月30日。");
        assertNoEnd("本规程自2020年7月1日起施行。原标牌在有效期至2021年6月30日前继续有效。");
        assertNoEnd("本规程自2020年7月1日起施行，示范渡口有效期五年。");
        assertNoEnd("本规程自2020年7月1日起施行，第四条规定的补贴执行至2021年6月30日。");
        assertNoEnd("本规程自2020年7月1日起施行，试点工作至2021年6月30日结束。");
        assertNoEnd("本规程自2020年7月1日起施行，长期有效。");
        assertNoEnd("本规程自2020年7月1日起施行，《云江省渡口办法》（云交规〔2015〕2号，有效期至2020年12月31日）同时废止。");
        assertNoEnd("《云江省渡口办法》执行至2020年6月30日，自2020年7月1日起停止执行。");
        assertNoEnd("本规程自2020年7月1日起施行。《云江省渡口办法》执行至2020年6月30日。");
    }
}
