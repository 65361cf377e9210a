package org.faxian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.search.Hit.Matched;
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

    private static Matched level(String query) {
        FoldedLines lines = new FoldedLines(Stream.of("燃气用户应当安全用气。"), ANALYSIS);
        return MatchedLevel.of(new QueryParser(ANALYSIS).parse(query, NAMES).query(), FictionalCorpus.NOTICE, lines);
    }
}
