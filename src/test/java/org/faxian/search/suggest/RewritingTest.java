package org.faxian.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.fixture.FictionalCorpus.GAS;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.ScanEngine;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.search.query.UnderstoodQuery.Part;
import org.faxian.search.suggest.Advisor.Advised;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewritingTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final ScanEngine ENGINE = new ScanEngine(ANALYSIS);
    private static final Advisor ADVISOR = new Advisor(new RegulationSearch(ANALYSIS), ANALYSIS);

    @BeforeAll
    static void fill(@TempDir Path folder) {
        try (EngineWriter writer = ENGINE.writer()) {
            List.of(
                            RegulationBuilder.regulation(
                                    "foodaaaaaa",
                                    VersionBuilder.titled("中华人民共和国食品安全法")
                                            .promulgated("2015-04-24")
                                            .effective("2015-10-01")
                                            .article("1", "为了保证食品安全，制定本法。")),
                            RegulationBuilder.regulation(
                                    "carsaaaaaa",
                                    VersionBuilder.titled("车船税法")
                                            .promulgated("2011-02-25")
                                            .effective("2012-01-01")
                                            .article("1", "车辆、船舶的所有人应当缴纳车船税。")),
                            RegulationBuilder.regulation(
                                    "dogsaaaaaa",
                                    VersionBuilder.titled("苏州市养犬条例")
                                            .promulgated("2011-02-25")
                                            .effective("2012-01-01")
                                            .article("1", "养犬登记费可以用visa卡缴纳。")))
                    .forEach(one -> writer.replace(one.build(), one.texts(), "1"));
            FictionalCorpus.write(writer, folder);
        }
    }

    private static Advised search(String typed) {
        SearchRequest asked =
                new SearchRequest(typed, Filters.NONE, TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 1, 20);
        try (Snapshot snapshot = ENGINE.snapshot()) {
            return ADVISOR.search(asked, Optional.empty(), TODAY, snapshot);
        }
    }

    private static Optional<String> searched(String typed) {
        return search(typed).result().query().parts().stream()
                .flatMap(part -> part.searched().stream())
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "Food Safety Law, 食品安全法, foodaaaaaa",
        "the Food Safety Law of the People's Republic of China, 食品安全法, foodaaaaaa",
        "shipinanquanfa, 中华人民共和国食品安全法, foodaaaaaa",
        "ranqianquanguanlitiaoli, 云江省燃气安全管理条例, gasaaaaaaa",
        "ran qi an quan guan li tiao li, 云江省燃气安全管理条例, gasaaaaaaa",
        "yjsrqaqgltl, 云江省燃气安全管理条例, gasaaaaaaa",
        "ccsf, 车船税法, carsaaaaaa",
        "云江省燃汽安全管理条例, 云江省燃气安全管理条例, gasaaaaaaa",
        "云江省然气安全管理条例, 云江省燃气安全管理条例, gasaaaaaaa",
        "车传税法, 车船税法, carsaaaaaa"
    })
    void a_line_that_is_surely_meant_otherwise_is_searched_as_it_is_meant(String typed, String searched, String first) {
        Advised found = search(typed);

        assertThat(found.result().query().text()).isEqualTo(typed);
        assertThat(found.result().query().parts()).singleElement().satisfies(part -> {
            assertThat(part.meaning()).isEqualTo(Meaning.CORRECTION);
            assertThat(part.text()).isEqualTo(typed);
            assertThat(part.start()).isZero();
            assertThat(part.end()).isEqualTo(typed.length());
            assertThat(part.searched()).hasValue(searched);
            assertThat(part.meant()).isPresent();
        });
        assertThat(found.result().hits().getFirst().version().regulation().value())
                .isEqualTo(first);
    }

    @Test
    void the_pinyin_of_an_everyday_word_is_searched_though_no_text_has_the_word() {
        assertThat(searched("jingbao")).isEmpty();
        assertThat(searched("jiaoqiangxian")).hasValue("交强险");
    }

    @Test
    void english_terms_are_searched_though_no_title_is_so() {
        Advised found = search("food safety");

        assertThat(searched("food safety")).hasValue("食品安全");
        assertThat(found.result().hits()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Food Safety Law\"",
                "“云江省燃汽安全管理条例”",
                "云江省燃汽安全管理条例 -胶管",
                "云江省燃汽安全管理条例 OR 胶管",
                "标题:云江省燃汽安全管理条例",
                "云江省燃气安全管理条例",
                "燃气安全管理条例",
                "燃气用户",
                "老板拖欠工资",
                "车舟税法",
                "云江省燃汽安全管埋条例",
                "2022",
                ""
            })
    void other_lines_are_searched_as_typed(String typed) {
        Advised found = search(typed);

        assertThat(found.result().query().text()).isEqualTo(typed);
        assertThat(found.result().query().parts()).extracting(Part::meaning).doesNotContain(Meaning.CORRECTION);
    }

    @Test
    void a_title_with_a_character_that_sounds_otherwise_is_only_offered() {
        Advised found = search("云江省燃气安全管埋条例");

        assertThat(searched("云江省燃气安全管埋条例")).isEmpty();
        assertThat(found.advice().corrected()).hasValue("云江省燃气安全管理条例");
    }

    @ParameterizedTest
    @ValueSource(strings = {"燃气公司不检查 燃气安全管理条列", "宿州市养犬条例", "热水器不能装卧室怎么办"})
    void no_word_of_a_sentence_is_dropped_and_no_place_exchanged_by_what_is_offered(String typed) {
        assertThat(search(typed).advice().corrected().orElse(typed)).satisfies(offered -> {
            assertThat(offered).hasSameSizeAs(typed);
            assertThat(offered.contains("苏州")).isFalse();
            assertThat(offered.contains("不")).isEqualTo(typed.contains("不"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"宿州市养犬条例", "杭州市养犬条例", "苏州市养猫条例"})
    void a_title_of_another_place_or_subject_is_another_title(String typed) {
        assertThat(searched(typed)).isEmpty();
        assertThat(search(typed).result().query().parts())
                .extracting(Part::meaning)
                .contains(Meaning.UNHELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visa", "yxyq", "ys", "quick brown fox law", "zzz visa qqq xxx"})
    void latin_letters_that_stand_in_a_text_or_hardly_mean_anything_are_searched_as_typed(String typed) {
        assertThat(searched(typed)).isEmpty();
    }

    @Test
    void a_quoted_line_finds_only_what_contains_it() {
        assertThat(search("\"Food Safety Law\"").result().total()).isZero();
        assertThat(search("Food Safety Law").result().total()).isPositive();
    }

    @Test
    void latin_letters_of_which_nothing_is_known_find_nothing() {
        assertThat(search("qwertzuiop").result().total()).isZero();
        assertThat(searched("qwertzuiop")).isEmpty();
        assertThat(search("qwertzuiop").advice().suggestions()).isEmpty();
    }

    @Test
    void a_line_that_finds_nothing_is_offered_suggestions() {
        Advised found = search("\"ranqianquan\"");

        assertThat(found.result().total()).isZero();
        assertThat(found.advice().suggestions()).extracting(Suggestion::text).contains("云江省燃气安全管理条例");
    }

    @Test
    void what_is_meant_is_sought_under_the_same_conditions() {
        Filters none = Filters.NONE;
        SearchRequest asked =
                new SearchRequest("yjsrqaqgltl", none, TODAY, VersionScope.ALL, SortOrder.EFFECTIVE_OLDEST, 2, 1);
        try (Snapshot snapshot = ENGINE.snapshot()) {
            assertThat(ADVISOR.search(asked, Optional.empty(), TODAY, snapshot).result())
                    .isEqualTo(ADVISOR.search(
                                    new SearchRequest(
                                            "云江省燃气安全管理条例",
                                            none,
                                            TODAY,
                                            VersionScope.ALL,
                                            SortOrder.EFFECTIVE_OLDEST,
                                            2,
                                            1),
                                    Optional.empty(),
                                    TODAY,
                                    snapshot)
                            .result()
                            .insteadOf("yjsrqaqgltl", "云江省燃气安全管理条例"));
        }
        assertThat(GAS.value()).isEqualTo("gasaaaaaaa");
    }
}
