package org.faxian.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.highlight.Snippet.Range;
import org.faxian.search.names.KnownNames;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.QueryParser;
import org.junit.jupiter.api.Test;

class HighlighterTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final QueryParser PARSER = new QueryParser(ANALYSIS);
    private static final NameLookup NAMES = KnownNames.all();

    private static Snippet snippet(Highlighter highlighter, String... lines) {
        List<Snippet> whole = Stream.of(lines).map(highlighter::whole).toList();
        return Highlighter.excerpt(whole.get(Highlighter.best(whole).orElse(0)));
    }

    @Test
    void what_matched_is_marked_in_the_original_spelling() {
        assertThat(marked("\"云建发[2022]65号\"", "见云建发〔 2022 〕65號。")).containsExactly("云建发〔 2022 〕65號");
    }

    @Test
    void every_occurrence_is_marked() {
        assertThat(marked("燃气", "燃气用户使用燃气。")).containsExactly("燃气", "燃气");
    }

    @Test
    void the_number_of_an_article_is_no_word_of_its_text() {
        SearchQuery question = new SearchQuery.Question("第一百一十一", List.of("第一百一十一", "第一", "百", "一", "燃气"));

        assertThat(Highlighter.of(question, ANALYSIS).ranges("第一百一十一条　燃气经营。"))
                .containsExactly(new Snippet.Range(8, 10));
    }

    @Test
    void where_the_string_does_not_stand_its_words_are_marked() {
        assertThat(marked("安装报警装置", "报警装置应当由专业人员安装。")).contains("报警装置", "安装");
    }

    @Test
    void what_is_excluded_is_not_marked() {
        assertThat(marked("燃气 -用户", "燃气用户")).containsExactly("燃气");
    }

    @Test
    void a_snippet_is_taken_from_the_line_in_which_most_matched() {
        Snippet snippet = snippet(highlighter("燃气 热水器"), "燃气经营。", "卧室不得安装燃气热水器。", "热水器。");

        assertThat(snippet.text()).isEqualTo("卧室不得安装燃气热水器。");
    }

    @Test
    void a_snippet_of_a_long_line_begins_with_a_clause_and_keeps_its_marks_in_place() {
        String line = "前面的话。".repeat(100) + "卧室不得安装燃气热水器，" + "后面的话。".repeat(100);

        Snippet snippet = snippet(highlighter("热水器"), line);

        assertThat(snippet.text()).startsWith("…").endsWith("…").hasSizeLessThan(200);
        assertThat(snippet.highlights())
                .extracting(range -> snippet.text().substring(range.start(), range.end()))
                .containsExactly("热水器");
    }

    @Test
    void a_snippet_begins_and_ends_with_a_sentence_where_one_is_near() {
        String line = "本省行政区域内燃气经营者的设立条件另行规定，由省人民政府公布。".repeat(5) + "卧室不得安装燃气热水器。" + "燃气用户应当安全用气，并且接受检查。".repeat(10);

        String text = snippet(highlighter("热水器"), line).text();

        assertThat(text).startsWith("…卧室不得安装燃气热水器。").endsWith("接受检查。…");
    }

    @Test
    void a_snippet_shows_the_part_of_a_line_in_which_most_matched_not_the_first() {
        String line = "燃气经营者应当公示收费标准。".repeat(20) + "燃气热水器不得安装在卧室。" + "其他设施另有规定。".repeat(20);

        assertThat(snippet(highlighter("燃气 热水器 卧室"), line).text()).contains("燃气热水器不得安装在卧室。");
    }

    @Test
    void what_a_question_also_means_is_marked_too() {
        assertThat(highlighter("老公打人怎么办？").whole("配偶一方殴打另一方的。").highlights())
                .extracting(range -> "配偶一方殴打另一方的。".substring(range.start(), range.end()))
                .contains("配偶", "殴打");
    }

    @Test
    void a_line_of_five_million_characters_is_cut_and_not_refused() {
        String line = "甲".repeat(5_000_000) + "热水器";

        assertThat(snippet(highlighter("\"热水器\""), line).text()).endsWith("热水器");
    }

    @Property(tries = 300)
    void marks_lie_in_the_text_in_order_and_apart(@ForAll String query, @ForAll String line) {
        int end = -1;
        for (Range range : snippet(highlighter(query), line + query + line).highlights()) {
            assertThat(range.start()).isGreaterThan(end);
            end = range.end();
        }
    }

    private static Highlighter highlighter(String query) {
        return Highlighter.of(PARSER.parse(query, NAMES).query(), ANALYSIS);
    }

    private static List<String> marked(String query, String line) {
        return highlighter(query).ranges(line).stream()
                .map(range -> line.substring(range.start(), range.end()))
                .toList();
    }
}
