package org.faxian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.SearchQuery.AllOf;
import org.faxian.search.SearchQuery.AnyOf;
import org.faxian.search.SearchQuery.Everything;
import org.faxian.search.SearchQuery.Field;
import org.faxian.search.SearchQuery.Literal;
import org.faxian.search.SearchQuery.Not;
import org.faxian.search.SearchQuery.NumberIs;
import org.faxian.search.SearchQuery.Question;
import org.faxian.search.SearchQuery.Term;
import org.faxian.search.UnderstoodQuery.Meaning;
import org.faxian.search.UnderstoodQuery.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final QueryParser PARSER = new QueryParser(ANALYSIS);

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "　", "\"\"", "“”", "\"", "\u200B"})
    void nothing_typed_browses_everything(String text) {
        assertThat(PARSER.parse(text).query()).isEqualTo(new Everything());
    }

    @Test
    void words_between_blanks_are_all_asked_for() {
        assertThat(PARSER.parse("燃气　安全").query()).isEqualTo(new AllOf(List.of(term("燃气"), term("安全"))));
    }

    @Test
    void quotation_marks_of_either_kind_make_a_literal_string() {
        assertThat(PARSER.parse("\"全用气 不\"").query()).isEqualTo(new Literal(Field.TEXT, "全用气 不"));
        assertThat(PARSER.parse("“全用气，不”").query()).isEqualTo(new Literal(Field.TEXT, "全用气，不"));
    }

    @Test
    void a_hyphen_excludes_and_one_inside_a_word_does_not() {
        assertThat(PARSER.parse("燃气 -实名").query()).isEqualTo(new AllOf(List.of(term("燃气"), new Not(term("实名")))));
        assertThat(PARSER.parse("COVID-19").query()).isEqualTo(term("COVID-19"));
    }

    @Test
    void alternatives_bind_their_two_sides() {
        assertThat(PARSER.parse("甲 乙 OR 丙 OR 丁").query())
                .isEqualTo(new AllOf(List.of(term("甲"), new AnyOf(List.of(term("乙"), term("丙"), term("丁"))))));
    }

    @Test
    void an_alternative_with_nothing_before_it_is_left_alone() {
        assertThat(PARSER.parse("OR 燃气 OR").query()).isEqualTo(term("燃气"));
    }

    @Test
    void fields_are_named_in_chinese_or_english() {
        Literal title = new Literal(Field.TITLE, "燃气");

        assertThat(PARSER.parse("标题：燃气").query()).isEqualTo(title);
        assertThat(PARSER.parse("title:“燃气”").query()).isEqualTo(title);
        assertThat(PARSER.parse("-机关:云江省").query())
                .isEqualTo(new AllOf(List.of(new Not(new Literal(Field.AUTHORITY, "云江省")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云建发〔2022〕65号", "云建发[2022]65号", "云建发2022 65号", "云建发（2022）65"})
    void a_document_number_in_any_spelling_is_that_number(String typed) {
        UnderstoodQuery understood = PARSER.parse(typed);

        assertThat(understood.query())
                .isInstanceOfSatisfying(
                        AnyOf.class, any -> assertThat(any.parts().getFirst()).isEqualTo(new NumberIs("云建发〔2022〕65号")));
        assertThat(understood.parts()).containsExactly(new Part(Meaning.NUMBER, typed, 0, typed.length()));
    }

    @Test
    void a_question_is_ranked_by_the_words_that_tell_something() {
        assertThat(PARSER.parse("卧室里能不能安装燃气热水器？").query())
                .isInstanceOfSatisfying(Question.class, question -> assertThat(question.words())
                        .contains("卧室", "安装", "热水器")
                        .doesNotContain("？"));
    }

    @Test
    void each_part_says_where_it_stands_in_what_was_typed() {
        assertThat(PARSER.parse("燃气 “负重支架”").parts())
                .containsExactly(new Part(Meaning.TERM, "燃气", 0, 2), new Part(Meaning.PHRASE, "“负重支架”", 3, 9));
    }

    @Property
    void any_text_is_a_query(@ForAll @StringLength(max = 500) String text) {
        UnderstoodQuery understood = PARSER.parse(text);

        assertThat(understood.parts()).allSatisfy(part -> assertThat(text.substring(part.start(), part.end()))
                .isEqualTo(part.text()));
    }

    @Property
    void whatever_stands_between_two_quotation_marks_is_taken_literally(@ForAll @StringLength(max = 20) String text) {
        String inner = text.replace("\"", "");

        SearchQuery expected = ANALYSIS.fold(inner).length() == 0 ? new Everything() : new Literal(Field.TEXT, inner);
        assertThat(PARSER.parse('"' + inner + '"').query()).isEqualTo(expected);
    }

    private static Term term(String string) {
        return new Term(string, ANALYSIS.words(string));
    }
}
