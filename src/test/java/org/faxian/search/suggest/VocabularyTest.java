package org.faxian.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.ScanEngine;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final Vocabulary VOCABULARY = vocabulary();

    /** Returns a version with five articles, each with the given sentence. */
    private static VersionBuilder speaking(String title, String sentence) {
        VersionBuilder version = VersionBuilder.titled(title);
        for (int article = 1; article <= 5; article++) {
            version = version.article(String.valueOf(article), sentence);
        }
        return version;
    }

    private static Vocabulary vocabulary() {
        ScanEngine engine = new ScanEngine(ANALYSIS);
        EngineWriter writer = engine.writer();
        List.of(
                        RegulationBuilder.regulation(
                                "gasaaaaaaa",
                                speaking("云江省燃气管理条例", "燃气经营许可由政府信息公开部门公布，中华人民共和国国务院另有规定的除外，违反的依法给予行政处罚。")
                                        .number("云江政办发〔2023〕15号")
                                        .promulgated("2023-01-01")
                                        .effective("2023-03-01")),
                        RegulationBuilder.regulation(
                                        "gasbbbbbbb",
                                        speaking("云江省燃气设施办法", "政府可以征收，用人单位应当依法给予行政处罚。")
                                                .promulgated("2010-01-01")
                                                .effective("2010-03-01"))
                                .repealed("2023-03-01", new RegulationId("gasaaaaaaa"), "云江省燃气管理条例", "同时废止。"),
                        RegulationBuilder.regulation(
                                "secretaaaa",
                                speaking("云江省燃气尚未公布规定", "政府信息公开。")
                                        .promulgated("2025-01-01")
                                        .effective("2025-03-01")))
                .forEach(one -> writer.replace(one.build(), one.texts(), "1"));
        writer.commit(0);
        try (Snapshot snapshot = engine.snapshot()) {
            return Vocabulary.of(snapshot, ANALYSIS);
        }
    }

    private static List<String> suggested(String typed) {
        return VOCABULARY.suggest(typed, DAY).stream().map(Suggestion::text).toList();
    }

    @Test
    void a_title_is_suggested_by_its_beginning_and_by_any_part_of_it() {
        assertThat(suggested("云江省燃")).startsWith("云江省燃气管理条例");
        assertThat(suggested("燃气管理")).contains("云江省燃气管理条例");
    }

    @Test
    void characters_and_initials_may_be_typed_in_one_word() {
        assertThat(suggested("云江省rq")).contains("云江省燃气管理条例", "云江省燃气设施办法");
        assertThat(suggested("行政cf")).contains("行政处罚");
        assertThat(suggested("云江省rq管")).containsExactly("云江省燃气管理条例");
        assertThat(suggested("云江县rq")).isEmpty();
    }

    @Test
    void what_is_repealed_comes_behind_and_what_is_not_promulgated_does_not_come() {
        assertThat(suggested("云江省燃气")).containsExactly("云江省燃气管理条例", "云江省燃气设施办法");
        assertThat(VOCABULARY.suggest("云江省燃气", LocalDate.of(2025, 6, 1)))
                .extracting(Suggestion::text)
                .contains("云江省燃气尚未公布规定");
    }

    @Test
    void a_number_is_suggested_in_whatever_spelling_it_is_begun() {
        assertThat(VOCABULARY.suggest("云江政办发2023", DAY)).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.text()).isEqualTo("云江政办发〔2023〕15号");
            assertThat(suggestion.type()).isEqualTo(Suggestion.Type.NUMBER);
        });
        assertThat(suggested("云江政办发[2023]1")).containsExactly("云江政办发〔2023〕15号");
    }

    @Test
    void a_term_that_is_frequent_is_suggested_by_pinyin_and_by_initials() {
        assertThat(suggested("xingzhengchufa")).startsWith("行政处罚");
        assertThat(suggested("xing zheng chu fa")).startsWith("行政处罚");
        assertThat(suggested("xzcf")).startsWith("行政处罚");
        assertThat(suggested("行政chuf")).contains("行政处罚");
    }

    @Test
    void the_name_of_the_state_before_a_term_adds_nothing() {
        assertThat(suggested("guowuyuan")).startsWith("国务院").doesNotContain("中华人民共和国国务院");
    }

    @Test
    void a_title_is_suggested_by_pinyin_from_any_syllable_on() {
        assertThat(suggested("ranqiguanli")).contains("云江省燃气管理条例");
    }

    @Test
    void a_homophone_or_one_wrong_character_still_leads_to_the_term() {
        assertThat(suggested("行政处法")).startsWith("行政处罚");
        assertThat(suggested("刑政处罚")).startsWith("行政处罚");
        assertThat(suggested("行政处")).startsWith("行政处罚");
        assertThat(suggested("行政外罚")).startsWith("行政处罚");
        assertThat(suggested("行政的处罚")).startsWith("行政处罚");
        assertThat(suggested("行处政罚")).startsWith("行政处罚");
    }

    @Test
    void nothing_is_suggested_for_nothing() {
        assertThat(suggested("")).isEmpty();
        assertThat(suggested("？！《》")).isEmpty();
    }

    @Property(tries = 300)
    void any_text_has_an_answer_of_at_most_ten(@ForAll String typed) {
        assertThat(VOCABULARY.suggest(typed, DAY)).hasSizeLessThanOrEqualTo(Vocabulary.MOST);
    }
}
