package org.faxian.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.search.names.KnownNames.FERRIES;
import static org.faxian.search.names.KnownNames.FIRE;
import static org.faxian.search.names.KnownNames.FIRE_NINGCHUAN;
import static org.faxian.search.names.KnownNames.LAKES;
import static org.faxian.search.names.KnownNames.LAKES_RULES;
import static org.faxian.search.names.KnownNames.SIGNS;

import java.util.List;
import java.util.Optional;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.AllOf;
import org.faxian.search.engine.SearchQuery.AnyOf;
import org.faxian.search.engine.SearchQuery.Field;
import org.faxian.search.engine.SearchQuery.Literal;
import org.faxian.search.engine.SearchQuery.Named;
import org.faxian.search.engine.SearchQuery.RankedFirst;
import org.faxian.search.engine.SearchQuery.Term;
import org.faxian.search.names.KnownNames;
import org.faxian.search.names.NameLookup;
import org.faxian.search.names.ReferenceTarget;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.search.query.UnderstoodQuery.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of queries that mention a regulation by its number, title or provision. */
class MentionedRegulationTest {
    private static final TextAnalysis ANALYSIS = KnownNames.ANALYSIS;
    private static final QueryParser PARSER = new QueryParser(ANALYSIS);
    private static final NameLookup NAMES = KnownNames.all();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云建发〔2022〕65号",
                "云建发[2022]65号",
                "云建发（2022）65号",
                "云建发(2022)65号",
                "云建发【2022】65号",
                "云建发2022 65号",
                "云建发2022年65号",
                "云建发〔2022〕第65号",
                "云建发〔２０２２〕６５号",
                "云建发 〔 2022 〕 65 号",
                "云建发〔2022〕65",
                "云建发2022-65",
                "云建发〔2022〕No.65",
                "雲建發〔2022〕65號"
            })
    void a_document_number_in_any_spelling_is_that_number(String typed) {
        assertThat(first(typed)).containsExactly(FictionalCorpus.NOTICE);
        assertThat(PARSER.parse(typed, NAMES).parts()).first().satisfies(part -> {
            assertThat(part.meaning()).isEqualTo(Meaning.NUMBER);
            assertThat(part.text()).isEqualTo(typed);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国务院令第711号",
                "中华人民共和国国务院令第711号",
                "国务院令711号",
                "国务院令 第 711 号",
                "国务院第711号令",
                "国务院711号令",
                "第711号国务院令",
                "国务院令（第711号）",
                "国务院令第七百一十一号",
                "国务院令第７１１号",
                "国务院令No.711",
                "国务院令711",
                "令第711号",
                "711号令"
            })
    void an_order_in_any_spelling_is_that_order(String typed) {
        assertThat(first(typed)).containsExactly(LAKES_RULES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云建发65号", "建发〔2022〕65号", "〔2022〕65号", "云建发 65号", "根据云建发〔2022〕65号"})
    void a_part_of_a_number_finds_those_that_agree_in_it(String typed) {
        assertThat(first(typed)).containsExactly(FictionalCorpus.NOTICE);
    }

    @Test
    void an_order_without_the_full_name_of_the_authority_finds_those_that_agree() {
        assertThat(first("58号令")).containsExactlyInAnyOrder(FERRIES, FictionalCorpus.OLD_GAS);
        assertThat(first("政府令58号")).containsExactly(FictionalCorpus.OLD_GAS);
        assertThat(first("省政府令第58号")).containsExactly(FictionalCorpus.OLD_GAS);
        assertThat(first("云江省交通运输厅令第58号")).containsExactly(FERRIES);
    }

    @Test
    void an_order_by_which_a_regulation_was_amended_finds_it_behind_what_bears_the_number() {
        assertThat(first("国务院令第800号")).containsExactly(LAKES_RULES);
        assertThat(first("800号令")).containsExactly(LAKES_RULES);
        assertThat(first("国务院令第12号")).containsExactly(KnownNames.PIERS, LAKES_RULES);
    }

    @Test
    void a_joint_order_is_found_in_any_spelling() {
        assertThat(first("云江省水利厅、云江省林业局令第9号")).containsExactly(KnownNames.PIERS);
        assertThat(first("第9号云江省水利厅、云江省林业局令")).containsExactly(KnownNames.PIERS);
    }

    @Test
    void a_number_that_nothing_bears_is_looked_for_as_words() {
        assertThat(query("云建发〔2022〕66号")).isEqualTo(term("云建发〔2022〕66号"));
    }

    @Test
    void a_number_among_other_words_is_that_number() {
        assertThat(first("云建发〔2022〕65号 气瓶间")).containsExactly(FictionalCorpus.NOTICE);
    }

    @ParameterizedTest
    @CsvSource({
        "云江省渡口管理规定, ferriesaaa",
        "《云江省渡口管理规定》, ferriesaaa",
        "雲江省渡口管理規定, ferriesaaa",
        "云江省 渡口管理规定, ferriesaaa",
        "渡口管理规定, ferriesaaa",
        "云江省渡口和渡船管理规定, ferriesaaa",
        "中华人民共和国湖泊保护管理法, lakesaaaaa",
        "湖泊保护管理法, lakesaaaaa",
        "湖泊保护管理法实施条例, lakesbbbbb",
        "餐饮场所瓶装液化石油气管理规定, noticeaaaa",
        "关于印发《餐饮场所瓶装液化石油气管理规定》的通知, noticeaaaa",
    })
    void a_title_in_any_spelling_is_that_regulation(String typed, String id) {
        assertThat(first(typed)).startsWith(new RegulationId(id));
    }

    @Test
    void a_title_without_its_place_may_be_that_of_several() {
        assertThat(first("消防条例").subList(0, 2)).containsExactlyInAnyOrder(FIRE, FIRE_NINGCHUAN);
        assertThat(PARSER.parse("消防条例", NAMES).parts()).containsExactly(new Part(Meaning.TITLE, "消防条例", 0, 4));
    }

    @Test
    void a_city_whose_name_holds_the_word_for_another_kind_of_place_is_left_out_like_any() {
        assertThat(NAMES.titled("户外广告设置管理条例")).containsExactly(SIGNS);
    }

    @Test
    void a_title_says_which_regulation_is_meant() {
        assertThat(PARSER.parse("《湖泊保护管理法》 罚款", NAMES).parts())
                .containsExactly(
                        new Part(
                                Meaning.TITLE,
                                "《湖泊保护管理法》",
                                0,
                                9,
                                Optional.of(new ReferenceTarget(LAKES, "中华人民共和国湖泊保护管理法", Optional.empty(), ""))),
                        new Part(Meaning.TERM, "罚款", 10, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"渡口规定", "渡口 规定", "规定 渡口 云江"})
    void a_part_of_a_title_finds_it_first(String typed) {
        assertThat(first(typed)).startsWith(FERRIES);
    }

    @Test
    void the_other_texts_for_a_citation_are_ranked_by_the_words_beside_it() {
        assertThat(TypedLine.question(PARSER.parse("湖泊保护管理法第三十条 罚款多少", NAMES).query())
                        .string())
                .isEqualTo("罚款");
    }

    @Test
    void a_word_that_stands_in_titles_is_a_word() {
        assertThat(query("渡口")).isEqualTo(term("渡口"));
    }

    @ParameterizedTest
    @CsvSource({
        "湖泊保护管理法第三十条, 30",
        "湖泊保护管理法30条, 30",
        "湖泊保护管理法（2021修订）第三十条, 30",
        "湖泊保护管理法(2021年修正)第30条, 30",
        "湖泊保护管理法第30条, 30",
        "湖泊保护管理法 第 30 条, 30",
        "湖泊保护管理法三十条, 30",
        "湖泊保护管理法30, 30",
        "湖泊保护管理法的第三十条, 30",
        "《中华人民共和国湖泊保护管理法》第三十条, 30",
        "《湖泊保护管理法》（主席令第2号）第三十条, 30",
        "根据湖泊保护管理法第三十条, 30",
        "湖管法第三十条, 30",
        "湖泊保护管理法第三十条之一, 30-1",
        "湖泊保护管理法30之1, 30-1",
        "湖泊保护管理法30之一条, 30-1",
        "湖泊保护管理法30条之1, 30-1",
        "湖泊保护管理法第30条第2款, 30#p2",
        "湖泊保护管理法第三十条第二款第（三）项, 30#p2-3",
        "湖泊保护管理法第三十条第三项, 30#p1-3",
        "湖泊保護管理法第三十條, 30",
    })
    void a_citation_in_any_spelling_is_that_provision(String typed, String provision) {
        assertThat(cited(typed)).containsExactly("lakesaaaaa " + provision);
    }

    @Test
    void several_provisions_and_several_regulations_can_be_cited_at_once() {
        assertThat(cited("《湖泊保护管理法》第十二条第二款、第十三条和第十五条之二"))
                .containsExactly("lakesaaaaa 12#p2", "lakesaaaaa 13", "lakesaaaaa 15-2");
        assertThat(cited("湖泊保护管理法第五条至第七条")).containsExactly("lakesaaaaa 5", "lakesaaaaa 6", "lakesaaaaa 7");
        assertThat(cited("湖泊保护管理法5条 8条，渡口管理规定第3条")).containsExactly("lakesaaaaa 5", "lakesaaaaa 8", "ferriesaaa 3");
    }

    @Test
    void a_provision_can_be_cited_by_the_number_of_its_regulation() {
        assertThat(cited("国务院令第711号第十条")).containsExactly("lakesbbbbb 10");
    }

    @Test
    void a_citation_of_what_is_not_known_is_words() {
        assertThat(query("《云海省渡口管理规定》第三条")).isEqualTo(inEitherNumerals("《云海省渡口管理规定》第三条", "《云海省渡口管理规定》第3条"));
        assertThat(query("云海省渡口管理规定第三条")).isEqualTo(inEitherNumerals("云海省渡口管理规定第三条", "云海省渡口管理规定第3条"));
        assertThat(query("第三条")).isEqualTo(inEitherNumerals("第三条", "第3条"));
    }

    @Test
    void a_mere_number_behind_what_is_no_title_is_no_article() {
        assertThat(query("湖管法 30")).isEqualTo(new AllOf(List.of(term("湖管法"), inEitherNumerals("30", "三十"))));
        assertThat(cited("湖泊保护管理法 30")).containsExactly("lakesaaaaa 30");
    }

    @Test
    void each_provision_says_what_it_means() {
        List<Part> parts = PARSER.parse("湖泊保护管理法第12条、第13条第1款", NAMES).parts();

        assertThat(parts).extracting(Part::text).containsExactly("湖泊保护管理法第12条", "第13条第1款");
        assertThat(parts)
                .extracting(part -> part.meant()
                        .flatMap(ReferenceTarget::provision)
                        .orElseThrow()
                        .label())
                .containsExactly("第十二条", "第十三条第一款");
    }

    @Test
    void a_question_about_a_provision_shows_the_provision() {
        assertThat(cited("湖泊保护管理法第三十条是什么意思？")).containsExactly("lakesaaaaa 30");
    }

    private static SearchQuery query(String text) {
        return TypedLine.complete(PARSER.parse(text, NAMES).query());
    }

    private static AnyOf inEitherNumerals(String typed, String other) {
        return new AnyOf(List.of(term(typed), new Literal(Field.TEXT, other)));
    }

    private static Term term(String string) {
        return new Term(string, ANALYSIS.words(string));
    }

    /** Returns the regulations named by the query, which are ranked first. */
    private static List<RegulationId> first(String text) {
        return named(query(text)).stream()
                .flatMap(n -> n.regulations().stream())
                .toList();
    }

    private static List<String> cited(String text) {
        return named(query(text)).stream()
                .flatMap(named -> named.provisions().stream()
                        .map(provision -> named.regulations().getFirst() + " " + provision.path()))
                .toList();
    }

    private static List<Named> named(SearchQuery query) {
        return switch (query) {
            case Named named -> List.of(named);
            case RankedFirst foremost -> named(foremost.known());
            case AllOf all ->
                all.parts().stream().flatMap(part -> named(part).stream()).toList();
            case AnyOf any ->
                any.parts().stream().flatMap(part -> named(part).stream()).toList();
            default -> List.of();
        };
    }
}
