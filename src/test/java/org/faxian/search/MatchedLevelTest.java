package org.faxian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.search.Hit.Matched;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.names.KnownNames;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.QueryParser;
import org.junit.jupiter.api.Test;

class MatchedLevelTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final NameLookup NAMES = KnownNames.all();

    @Test
    void words_that_stand_apart_are_words_and_a_string_that_stands_is_exact() {
        assertThat(level("安全用气")).isEqualTo(Matched.EXACT);
        assertThat(level("用气安全")).isEqualTo(Matched.WORDS);
    }

    @Test
    void a_document_number_in_another_order_of_its_words_is_exact() {
        assertThat(level("云建发2022年65号")).isEqualTo(Matched.EXACT);
    }

    @Test
    void an_alternative_that_does_not_stand_makes_nothing_exact() {
        assertThat(level("“液化石油” OR 用气安全")).isEqualTo(Matched.WORDS);
        assertThat(level("“安全用气” OR 液化石油")).isEqualTo(Matched.EXACT);
    }

    @Test
    void a_line_in_whole_is_exact_and_in_all_of_its_words_is_words() {
        assertThat(level("用户应当安全用气")).isEqualTo(Matched.EXACT);
        assertThat(level("请问用户怎么安全用气？")).isEqualTo(Matched.WORDS);
    }

    @Test
    void a_line_of_which_one_word_or_a_related_one_stands_is_loose() {
        assertThat(level("燃气热水器")).isEqualTo(Matched.LOOSE);
        assertThat(level(line("煤气", "燃气"))).isEqualTo(Matched.LOOSE);
    }

    @Test
    void a_line_of_which_nothing_stands_is_meant_only() {
        assertThat(level("老板拖欠工资")).isEqualTo(Matched.MEANING);
        assertThat(level(line("煤气", "液化气"))).isEqualTo(Matched.MEANING);
        assertThat(level(line("煤气", "气"))).as("one character tells nothing").isEqualTo(Matched.MEANING);
    }

    @Test
    void what_a_line_says_beside_the_name_of_another_document_makes_nothing_exact() {
        assertThat(level("湖泊保护管理法 安全用气")).isEqualTo(Matched.WORDS);
    }

    @Test
    void a_line_with_a_place_is_at_most_words_unless_it_stands_in_whole() {
        assertThat(level("杭州安全用气")).isEqualTo(Matched.WORDS);
        assertThat(level("杭州热水器", "杭州热水器")).isEqualTo(Matched.EXACT);
        assertThat(level("杭州热水器", "热水器")).isEqualTo(Matched.WORDS);
        assertThat(level("杭州拖欠工资")).isEqualTo(Matched.MEANING);
    }

    @Test
    void the_name_of_what_is_not_held_is_at_most_words() {
        assertThat(level("云海省自行车管理办法", "依照《云海省自行车管理办法》处理。")).isEqualTo(Matched.WORDS);
        assertThat(level("云建发〔2022〕66号", "依照云建发〔2022〕66号处理。")).isEqualTo(Matched.WORDS);
        assertThat(level("中华人民共和国电车法", "依照《中华人民共和国电车法》处理。")).isEqualTo(Matched.WORDS);
    }

    /** Returns a line of one word with a related one. */
    private static SearchQuery line(String word, String related) {
        return new SearchQuery.Line(
                new SearchQuery.Term(word, List.of(word)),
                new SearchQuery.Question(word, List.of(word), List.of(related)),
                true,
                false);
    }

    private static Matched level(SearchQuery query) {
        return MatchedLevel.of(query, FictionalCorpus.NOTICE, new FoldedLines(Stream.of("燃气用户应当安全用气。"), ANALYSIS));
    }

    private static Matched level(String query, String text) {
        FoldedLines lines = new FoldedLines(Stream.of(text), ANALYSIS);
        return MatchedLevel.of(new QueryParser(ANALYSIS).parse(query, NAMES).query(), FictionalCorpus.NOTICE, lines);
    }

    private static Matched level(String query) {
        return level(query, "燃气用户应当安全用气。");
    }
}
