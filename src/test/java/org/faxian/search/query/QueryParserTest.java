package org.faxian.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.regulation.Region;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.AllOf;
import org.faxian.search.engine.SearchQuery.AnyOf;
import org.faxian.search.engine.SearchQuery.Everything;
import org.faxian.search.engine.SearchQuery.Field;
import org.faxian.search.engine.SearchQuery.Literal;
import org.faxian.search.engine.SearchQuery.Named;
import org.faxian.search.engine.SearchQuery.Not;
import org.faxian.search.engine.SearchQuery.Question;
import org.faxian.search.engine.SearchQuery.RankedFirst;
import org.faxian.search.engine.SearchQuery.Term;
import org.faxian.search.names.KnownNames;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.search.query.UnderstoodQuery.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the parser of queries: words, signs, fields and questions. */
class QueryParserTest {
    private static final TextAnalysis ANALYSIS = KnownNames.ANALYSIS;
    private static final QueryParser PARSER = new QueryParser(ANALYSIS);
    private static final NameLookup NAMES = KnownNames.all();

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "　", "\"\"", "“”", "\"", "\u200B", "「」"})
    void nothing_typed_browses_everything(String text) {
        assertThat(query(text)).isEqualTo(new Everything());
    }

    @Test
    void words_between_blanks_are_all_asked_for() {
        assertThat(query("热水器　胶管")).isEqualTo(new AllOf(List.of(term("热水器"), term("胶管"))));
        assertThat(query("热水器 AND 胶管")).isEqualTo(new AllOf(List.of(term("热水器"), term("胶管"))));
    }

    @Test
    void words_with_chinese_commas_stand_so_in_a_text_or_are_all_asked_for() {
        assertThat(query("热水器、胶管，阀门"))
                .isEqualTo(new RankedFirst(
                        new Literal(Field.TEXT, "热水器、胶管，阀门"), new AllOf(List.of(term("热水器"), term("胶管"), term("阀门")))));
    }

    @Test
    void a_sentence_with_commas_is_no_list_of_words() {
        assertThat(query("燃气经营者应当每年至少入户检查一次，并且免费更换超过使用年限的胶管"))
                .isEqualTo(inEitherNumerals("燃气经营者应当每年至少入户检查一次，并且免费更换超过使用年限的胶管", "燃气经营者应当每年至少入户检查1次，并且免费更换超过使用年限的胶管"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"全用气 不\"", "“全用气 不”", "「全用气 不」", "『全用气 不』", "＂全用气 不＂"})
    void quotation_marks_of_any_kind_make_a_literal_string(String typed) {
        assertThat(query(typed)).isEqualTo(new Literal(Field.TEXT, "全用气 不"));
    }

    @Test
    void a_hyphen_excludes_and_one_inside_a_word_does_not() {
        assertThat(query("热水器 -实名")).isEqualTo(new AllOf(List.of(term("热水器"), new Not(term("实名")))));
        assertThat(query("热水器 －“实名”"))
                .isEqualTo(new AllOf(List.of(term("热水器"), new Not(new Literal(Field.TEXT, "实名")))));
        assertThat(query("COVID-19")).isEqualTo(term("COVID-19"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲 乙 OR 丙 OR 丁", "甲 乙 | 丙 ｜ 丁"})
    void alternatives_bind_their_two_sides(String typed) {
        assertThat(query(typed))
                .isEqualTo(new AllOf(List.of(term("甲"), new AnyOf(List.of(term("乙"), term("丙"), term("丁"))))));
    }

    @Test
    void words_with_a_bar_between_them_are_alternatives() {
        assertThat(query("热水器|胶管"))
                .isEqualTo(new RankedFirst(
                        new Literal(Field.TEXT, "热水器|胶管"), new AnyOf(List.of(term("热水器"), term("胶管")))));
    }

    @Test
    void an_alternative_with_nothing_before_it_is_left_alone() {
        assertThat(query("OR 热水器 OR")).isEqualTo(term("热水器"));
    }

    @Test
    void fields_are_named_in_chinese_or_english() {
        Literal title = new Literal(Field.TITLE, "燃气");

        assertThat(query("标题：燃气")).isEqualTo(title);
        assertThat(query("标题： 燃气")).isEqualTo(title);
        assertThat(query("title:“燃气”")).isEqualTo(title);
        assertThat(query("TITLE:「燃气」")).isEqualTo(title);
        assertThat(query("正文:燃气")).isEqualTo(new Literal(Field.TEXT, "燃气"));
        assertThat(query("-机关:云江省")).isEqualTo(new AllOf(List.of(new Not(new Literal(Field.AUTHORITY, "云江省")))));
    }

    @Test
    void a_number_in_its_field_may_be_spelled_in_any_way() {
        assertThat(query("文号:云建发2022年65号"))
                .isEqualTo(new RankedFirst(
                        new Named(List.of(FictionalCorpus.NOTICE), List.of()),
                        new Literal(Field.NUMBER, "云建发2022年65号")));
    }

    @Test
    void a_line_is_ranked_by_the_words_that_tell_something_and_matches_completely_where_all_of_it_stands() {
        assertThat(question("卧室里能不能安装燃气热水器？").words())
                .contains("卧室", "安装", "热水器")
                .doesNotContain("？", "能不能", "不能");
        assertThat(question("老板跑了 工资怎么要").words()).contains("老板", "工资");
        assertThat(query("卧室里能不能安装燃气热水器？")).isEqualTo(term("卧室里能不能安装燃气热水器？"));
    }

    @ParameterizedTest
    @CsvSource({
        "酒驾怎么处罚, 酒驾处罚",
        "请问酒驾怎么处罚？, 酒驾处罚",
        "产假多少天, 产假天",
        "老板拖欠工资怎么办, 老板拖欠工资",
        "宅基地能买卖吗, 宅基地能买卖",
        "我想问一下小区停车位归谁所有, 小区停车位归所有",
        "怎么办, 怎么办",
        // words that only ask stand within other words, or other words end like them
        "违法行为如何认定, 违法行为认定",
        "处罚决定行为何时生效, 处罚决定行为何时生效",
        "合同的标的是什么, 合同的标的",
        "这部法律的立法目的, 这部法律的立法目的",
        "未成年人进网吧, 未成年人进网吧",
        "领导干部问责制度, 领导干部问责制度",
        "问责制度, 问责制度",
        "咨询服务收费标准, 咨询服务收费标准",
        "注册公司怎么办, 注册公司",
        "国有资产怎么处理呢, 国有资产",
        "医生收红包该怎么办呀, 医生收红包",
        "为什么要交社保, 交社保"
    })
    void the_same_need_is_searched_alike_with_and_without_words_that_only_ask(String typed, String subject) {
        assertThat(question(typed).string()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({
        "杭州电动自行车, 330100, 电动自行车",
        "杭州市电动自行车, 330100, 电动自行车",
        "浙江省杭州市的电动自行车, 330100, 电动自行车",
        "河南 养老, 410000, 养老",
        "广西壮族自治区租房, 450000, 租房",
        "恩施州养犬, 422800, 养犬",
        "恩施养犬, 422800, 养犬",
        "西湖区养犬, , 西湖区养犬",
        "东方电力, , 东方电力",
        "高安全风险作业, , 高安全风险作业",
        "新兴化工企业, , 新兴化工企业",
        "大安全观教育, , 大安全观教育",
        "高安市燃气, 360983, 燃气",
        "浙江, , 浙江"
    })
    void a_place_is_told_from_its_subject_run_together_or_not(String typed, String code, String subject) {
        assertThat(question(typed).place().map(Region::code)).isEqualTo(Optional.ofNullable(code));
        assertThat(question(typed).string()).isEqualTo(subject);
    }

    @Test
    void operators_and_numbers_find_only_what_matches_and_other_lines_what_answers_best_too() {
        assertThat(TypedLine.line(parsed("热水器 -实名")).open()).isFalse();
        assertThat(TypedLine.line(parsed("热水器 OR 胶管")).open()).isFalse();
        assertThat(TypedLine.line(parsed("云建发〔2022〕66号")).open()).isFalse();
        assertThat(TypedLine.line(parsed("热水器 胶管")).open()).isTrue();
        assertThat(TypedLine.question(parsed("热水器 “实名” -胶管")).string()).isEqualTo("热水器");
    }

    @Test
    void the_name_or_number_of_what_is_not_held_is_only_mentioned_by_what_contains_it() {
        for (String typed : List.of("云建发〔2022〕66号", "《云海省渡口管理规定》", "云海省自行车管理办法", "中华人民共和国电车法")) {
            assertThat(TypedLine.line(parsed(typed)).unheld()).as(typed).isTrue();
            assertThat(PARSER.parse(typed, NAMES).parts())
                    .extracting(Part::meaning)
                    .containsOnlyOnce(Meaning.UNHELD);
        }
        for (String typed : List.of("自行车怎么停", "酒驾违法", "怎么认定违法", "行政执法", "产假规定", "讨薪的办法", "减肥方法", "工资不发 劳动和同管理条例")) {
            assertThat(TypedLine.line(parsed(typed)).unheld()).as(typed).isFalse();
        }
    }

    @Test
    void a_question_that_quotes_within_its_sentence_is_one_line() {
        assertThat(question("“扶养关系”如何认定？").words()).contains("扶养", "关系", "认定");
        assertThat(TypedLine.line(parsed("签了“阴阳合同”怎么办？")).open()).isTrue();
        assertThat(query("“阴阳合同” 怎么办才好？")).isInstanceOfSatisfying(AllOf.class, all -> assertThat(all.parts())
                .startsWith(new Literal(Field.TEXT, "阴阳合同")));
        assertThat(query("签了“阴阳合同”怎么办 -公司")).isInstanceOf(AllOf.class);
    }

    @Test
    void each_part_says_where_it_stands_in_what_was_typed() {
        assertThat(PARSER.parse("燃气 “负重支架” OR 胶管", NAMES).parts())
                .containsExactly(
                        new Part(Meaning.TERM, "燃气", 0, 2),
                        new Part(Meaning.PHRASE, "“负重支架”", 3, 9),
                        new Part(Meaning.ALTERNATIVE, "OR", 10, 12),
                        new Part(Meaning.TERM, "胶管", 13, 15));
    }

    @Test
    void each_part_can_be_taken_literally_instead() {
        UnderstoodQuery understood = PARSER.parse("燃气 -胶管 “支架”", NAMES);

        assertThat(understood.parts().stream().map(understood::literally))
                .containsExactly(Optional.of("\"燃气\"  -胶管 “支架”"), Optional.of("燃气  \"-胶管\"  “支架”"), Optional.empty());
    }

    @Test
    void more_parts_than_anybody_types_are_refused() {
        String typed = IntStream.range(0, 51).mapToObj(i -> "词" + i).collect(Collectors.joining(" OR "));

        assertThatThrownBy(() -> query(typed))
                .isInstanceOf(InvalidSearchException.class)
                .hasMessageContaining("at most 50");
    }

    @Property
    void any_text_is_a_query(@ForAll @StringLength(max = 200) String text) {
        UnderstoodQuery understood;
        try {
            understood = PARSER.parse(text, NAMES);
        } catch (InvalidSearchException e) {
            assertThat(e.code()).isEqualTo("too-many-parts");
            return;
        }
        assertThat(understood.parts()).allSatisfy(part -> assertThat(text.substring(part.start(), part.end()))
                .isEqualTo(part.text()));
    }

    @Property
    void whatever_stands_between_two_quotation_marks_is_taken_literally(@ForAll @StringLength(max = 20) String text) {
        String inner = text.replace("\"", "");

        SearchQuery expected = ANALYSIS.fold(inner).length() == 0 ? new Everything() : new Literal(Field.TEXT, inner);
        assertThat(query('"' + inner + '"')).isEqualTo(expected);
    }

    private static Question question(String text) {
        return TypedLine.question(parsed(text));
    }

    private static SearchQuery parsed(String text) {
        return PARSER.parse(text, NAMES).query();
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
}
