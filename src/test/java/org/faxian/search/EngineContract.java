package org.faxian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.fixture.FictionalCorpus.COMING;
import static org.faxian.fixture.FictionalCorpus.GAS;
import static org.faxian.fixture.FictionalCorpus.LAPSED;
import static org.faxian.fixture.FictionalCorpus.MARKUP;
import static org.faxian.fixture.FictionalCorpus.NOTICE;
import static org.faxian.fixture.FictionalCorpus.OLD_GAS;
import static org.faxian.fixture.FictionalCorpus.SECRET;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.Change;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.Retired;
import org.faxian.regulation.ValidityStatus;
import org.faxian.regulation.VersionId;
import org.faxian.search.Engine.FacetCount;
import org.faxian.search.Engine.Match;
import org.faxian.search.Engine.Matches;
import org.faxian.search.Engine.Snapshot;
import org.faxian.search.Filters.DateRange;
import org.faxian.search.SearchQuery.Field;
import org.junit.jupiter.api.Test;

/** What every engine has to answer; each engine's test extends this one. */
public abstract class EngineContract extends EngineOverCorpus {
    @Test
    void a_string_is_found_wherever_it_stands_even_across_words() {
        assertThat(found(literal("全用气，不"))).containsExactly(GAS);
        assertThat(found(literal("体报警装"))).containsExactly(NOTICE);
    }

    @Test
    void a_string_is_found_in_title_number_signature_and_annex() {
        assertThat(found(literal("云建发[2022]65号"))).containsExactly(NOTICE);
        assertThat(found(literal("2022年2月10日"))).containsExactly(NOTICE);
        assertThat(found(literal("气瓶间应当独立设置"))).containsExactly(NOTICE);
    }

    @Test
    void width_brackets_and_traditional_characters_do_not_matter() {
        assertThat(found(literal("燃氣用戶應當安全用氣"))).containsExactly(GAS);
        assertThat(found(literal("云建发（２０２２）65號"))).containsExactly(NOTICE);
    }

    @Test
    void a_string_that_would_run_over_two_lines_is_not_found() {
        assertThat(found(literal("制定本条例。第二条"))).isEmpty();
    }

    @Test
    void a_single_character_is_found_at_the_end_of_a_line_too() {
        assertThat(found(literal("装"))).containsExactlyInAnyOrder(GAS, NOTICE, OLD_GAS);
        assertThat(found(literal("："))).containsExactlyInAnyOrder(GAS, NOTICE);
    }

    @Test
    void a_string_of_which_nothing_is_left_finds_nothing() {
        assertThat(found(literal(" \u200B"))).isEmpty();
        assertThat(found(literal(""))).isEmpty();
    }

    @Test
    void a_string_that_stands_nowhere_finds_nothing() {
        assertThat(found(literal("气燃"))).isEmpty();
    }

    @Test
    void a_term_is_found_by_all_its_words_in_one_passage() {
        assertThat(found(term("燃气胶管"))).containsExactly(GAS);
        assertThat(found(term("燃气档案"))).isEmpty();
    }

    @Test
    void a_question_is_found_by_any_of_its_words() {
        SearchQuery question = new SearchQuery.Question("卧室能不能装热水器", List.of("卧室", "热水器"));

        assertThat(found(question)).containsExactly(GAS);
    }

    @Test
    void parts_may_stand_in_different_passages_when_all_are_asked_for() {
        assertThat(found(new SearchQuery.AllOf(List.of(literal("负重支架"), literal("使用年限")))))
                .containsExactly(GAS);
    }

    @Test
    void what_is_excluded_is_left_out() {
        SearchQuery query = new SearchQuery.AllOf(List.of(literal("燃气"), new SearchQuery.Not(literal("实名"))));

        assertThat(found(query)).containsExactlyInAnyOrder(GAS, NOTICE);
        assertThat(found(new SearchQuery.Not(literal("燃气"))))
                .contains(LAPSED, COMING)
                .doesNotContain(GAS);
    }

    @Test
    void either_side_of_an_alternative_is_enough() {
        assertThat(found(new SearchQuery.AnyOf(List.of(literal("补贴"), literal("电梯")))))
                .containsExactlyInAnyOrder(LAPSED, COMING);
    }

    @Test
    void a_field_is_searched_alone() {
        assertThat(found(new SearchQuery.Literal(Field.TITLE, "液化石油气"))).containsExactly(NOTICE);
        assertThat(found(new SearchQuery.Literal(Field.TITLE, "报警"))).isEmpty();
        assertThat(found(new SearchQuery.Literal(Field.NUMBER, "〔2022〕65"))).containsExactly(NOTICE);
        assertThat(found(new SearchQuery.Literal(Field.AUTHORITY, "应急管理"))).containsExactly(NOTICE);
    }

    @Test
    void a_number_finds_its_document() {
        assertThat(found(new SearchQuery.NumberIs("云江省人民政府令第58号"))).containsExactly(OLD_GAS);
    }

    @Test
    void the_version_that_represents_the_regulation_on_the_day_is_found() {
        assertThat(versions(literal("一年至少入户"), TODAY, VersionScope.REPRESENTING))
                .containsExactly(new VersionId(GAS, "2023-07-01"));
        assertThat(versions(literal("一年至少入户"), LocalDate.of(2022, 1, 1), VersionScope.REPRESENTING))
                .isEmpty();
        assertThat(versions(literal("至少入户"), TODAY, VersionScope.ALL)).hasSize(3);
    }

    @Test
    void what_is_not_promulgated_yet_is_not_listed() {
        assertThat(found(literal("电梯和燃气"))).isEmpty();
        assertThat(versions(literal("电梯和燃气"), LocalDate.of(2024, 9, 1), VersionScope.ALL))
                .containsExactly(new VersionId(SECRET, "2024-10-01"));
    }

    @Test
    void statuses_are_those_of_the_day() {
        assertThat(found(everything(), filters(ValidityStatus.REPEALED))).containsExactly(OLD_GAS);
        assertThat(found(everything(), filters(ValidityStatus.LAPSED))).containsExactly(LAPSED);
        assertThat(found(everything(), filters(ValidityStatus.NOT_YET_IN_FORCE)))
                .containsExactly(COMING);
        assertThat(found(everything(), filters(ValidityStatus.UNKNOWN))).containsExactly(MARKUP);
        assertThat(found(everything(), Filters.NONE.withStatuses(ValidityStatus.current())))
                .containsExactlyInAnyOrder(GAS, NOTICE, MARKUP);
    }

    @Test
    void a_status_can_be_asked_for_by_the_day_since_which_it_holds() {
        Filters repealed = filters(ValidityStatus.REPEALED);

        assertThat(found(everything(), repealed.withSince(days("2021-01-01", "2021-12-31"))))
                .containsExactly(OLD_GAS);
        assertThat(found(everything(), repealed.withSince(days("2021-03-01", "2021-03-01"))))
                .containsExactly(OLD_GAS);
        assertThat(found(everything(), repealed.withSince(days("2021-03-02", "2024-06-01"))))
                .isEmpty();
        assertThat(found(everything(), repealed.withSince(days("2020-01-01", "2021-02-28"))))
                .as("in part it was repealed then, but that is not its status of the day")
                .isEmpty();
        assertThat(found(everything(), Filters.NONE.withSince(new DateRange(Optional.empty(), Optional.of(TODAY)))))
                .as("of what is not in force yet and of what is unknown nobody knows since when")
                .containsExactlyInAnyOrder(GAS, OLD_GAS, NOTICE, LAPSED);
    }

    @Test
    void what_bears_no_date_is_found_by_its_year_being_unknown() {
        try (EngineWriter writer = writer()) {
            RegulationBuilder undated = FictionalCorpus.regulations().get(5);
            writer.replace(undated.build(), undated.texts(), "once more, and alone");
            writer.commit(0);
        }
        assertThat(found(everything(), Filters.NONE.withYears(Set.of(), true))).containsExactly(MARKUP);
        assertThat(found(everything(), Filters.NONE.withYears(Set.of(2022), true)))
                .containsExactlyInAnyOrder(MARKUP, NOTICE);
        assertThat(found(everything(), Filters.NONE.withYears(Set.of(2022), false)))
                .containsExactly(NOTICE);
    }

    @Test
    void changes_are_told_of_one_commit_the_newest_first() {
        try (Snapshot before = snapshot()) {
            List<Change> changes = before.changes();
            assertThat(changes).isSortedAccordingTo(Change.NEWEST_FIRST);
            assertThat(changes)
                    .filteredOn(change -> change.id().equals(LAPSED))
                    .extracting(change -> change.on() + " " + change.type())
                    .containsExactly("2024-01-01 LAPSED", "2021-01-20 PROMULGATED", "2021-01-20 TOOK_EFFECT");
            try (EngineWriter writer = writer()) {
                writer.retire(new Retired.Withdrawn(LAPSED, LocalDate.of(2024, 2, 1)), "gone");
                writer.retire(new Retired.Merged(OLD_GAS, GAS), "one");
                writer.commit(0);
            }
            assertThat(before.changes()).isEqualTo(changes);
        }
        try (Snapshot after = snapshot()) {
            assertThat(after.changes())
                    .filteredOn(
                            change -> change.id().equals(LAPSED) || change.id().equals(OLD_GAS))
                    .containsExactly(Change.of(new Retired.Withdrawn(LAPSED, LocalDate.of(2024, 2, 1))));
        }
    }

    @Test
    void a_wording_without_a_date_counts_for_the_year_in_which_another_says_that_it_was_promulgated() {
        RegulationBuilder parks = RegulationBuilder.regulation(
                "parksaaaaa",
                VersionBuilder.titled("云江省公园条例").effective("2020-09-01").article("1", "公园免费开放。"),
                VersionBuilder.titled("云江省公园条例")
                        .promulgated("2020-07-05")
                        .effective("2024-06-01")
                        .article("1", "公园免费开放，延时服务除外。"));
        try (EngineWriter writer = writer()) {
            writer.replace(parks.build(), parks.texts(), "1");
            writer.commit(0);
        }
        Filters issued = Filters.NONE.withPromulgated(days("2020-01-01", "2020-12-31"));

        assertThat(search(on(LocalDate.of(2020, 12, 31), issued)).matches())
                .extracting(match -> match.version().toString())
                .contains("parksaaaaa@2020-09-01");
        assertThat(search(on(TODAY, issued)).matches())
                .extracting(match -> match.version().toString())
                .contains("parksaaaaa@2024-06-01");
    }

    @Test
    void years_are_counted_up_to_the_day_asked_for() {
        try (Snapshot snapshot = snapshot()) {
            assertThat(snapshot.years(TODAY))
                    .extracting(YearFigures::year)
                    .containsExactly(2018, 2019, 2020, 2021, 2022, 2023, 2024);
            assertThat(snapshot.years(TODAY).getLast().asOf()).isEqualTo(TODAY);
            assertThat(snapshot.years(LocalDate.of(2025, 2, 1))).last().satisfies(year -> assertThat(year.asOf())
                    .isEqualTo("2025-02-01"));
            assertThat(snapshot.years(TODAY)).hasSize(7);
        }
    }

    @Test
    void filters_of_different_kinds_hold_together() {
        Filters rules = new Filters(
                Set.of(),
                Set.of(RegulationKind.LOCAL_REGULATION),
                Set.of("云江省人民代表大会常务委员会"),
                Set.of(2020, 2024),
                false,
                new DateRange(Optional.of(LocalDate.of(2020, 11, 27)), Optional.empty()),
                new DateRange(Optional.empty(), Optional.of(LocalDate.of(2024, 1, 1))),
                DateRange.ANY);

        assertThat(found(everything(), rules)).containsExactly(GAS);
    }

    @Test
    void a_facet_counts_as_if_its_own_filter_were_not_set() {
        Matches matches = search(request(everything(), filters(ValidityStatus.IN_FORCE)));

        assertThat(matches.facets().get(Facet.STATUS))
                .containsExactly(
                        new FacetCount("IN_FORCE", 2),
                        new FacetCount("LAPSED", 1),
                        new FacetCount("NOT_YET_IN_FORCE", 1),
                        new FacetCount("REPEALED", 1),
                        new FacetCount("UNKNOWN", 1));
        assertThat(matches.facets().get(Facet.KIND))
                .containsExactlyInAnyOrder(
                        new FacetCount("LOCAL_REGULATION", 1), new FacetCount("NORMATIVE_DOCUMENT", 1));
    }

    @Test
    void years_are_counted_the_newest_first() {
        assertThat(search(request(everything(), Filters.NONE)).facets().get(Facet.YEAR))
                .extracting(FacetCount::value)
                .containsExactly("2024", "2022", "2021", "2020", "2018");
    }

    @Test
    void hits_without_a_date_come_last_in_either_direction() {
        assertThat(ordered(SortOrder.PROMULGATED_NEWEST)).containsExactly(COMING, NOTICE, LAPSED, GAS, OLD_GAS, MARKUP);
        assertThat(ordered(SortOrder.PROMULGATED_OLDEST)).containsExactly(OLD_GAS, GAS, LAPSED, NOTICE, COMING, MARKUP);
    }

    @Test
    void pages_follow_each_other_and_the_total_stays_exact() {
        Matches second = search(new EngineRequest(
                everything(),
                Filters.NONE,
                TODAY,
                VersionScope.REPRESENTING,
                SortOrder.PROMULGATED_NEWEST,
                2,
                2,
                Set.of()));

        assertThat(second.total()).isEqualTo(6);
        assertThat(second.matches())
                .extracting(match -> match.version().regulation())
                .containsExactly(LAPSED, GAS);
        assertThat(second.facets()).isEmpty();
    }

    @Test
    void a_match_names_the_passages_in_which_the_query_stands() {
        Match match = search(request(literal("热水器"), Filters.NONE)).matches().getFirst();

        try (Snapshot snapshot = snapshot()) {
            Regulation gas = snapshot.regulation(GAS).orElseThrow();
            List<Passage> passages = Passages.of(
                    gas.version(match.version()).orElseThrow().metadata(),
                    snapshot.text(match.version()).orElseThrow());
            assertThat(match.passages())
                    .extracting(passages::get)
                    .extracting(Passage::path)
                    .containsExactly("articles/3");
        }
    }

    @Test
    void a_query_that_says_nothing_about_the_text_names_no_passage() {
        assertThat(search(request(everything(), Filters.NONE)).matches())
                .allSatisfy(match -> assertThat(match.passages()).isEmpty());
    }

    @Test
    void a_regulation_and_its_texts_come_back_as_they_went_in() {
        try (Snapshot snapshot = snapshot()) {
            for (RegulationBuilder expected : FictionalCorpus.regulations()) {
                Regulation regulation = expected.build();
                assertThat(snapshot.regulation(regulation.id())).contains(regulation);
                expected.texts().forEach((version, text) -> assertThat(snapshot.text(version))
                        .contains(text));
            }
            assertThat(snapshot.regulation(new RegulationId("unknownaaa"))).isEmpty();
        }
    }

    @Test
    void nothing_is_seen_before_it_is_committed() {
        try (EngineWriter writer = writer()) {
            writer.delete(GAS);
        }
        assertThat(found(literal("热水器"))).containsExactly(GAS);
    }

    @Test
    void a_deleted_regulation_is_gone_with_all_its_passages() {
        try (EngineWriter writer = writer()) {
            writer.delete(GAS);
            writer.commit(7);
        }
        assertThat(found(literal("热水器"))).isEmpty();
        try (Snapshot snapshot = snapshot()) {
            assertThat(snapshot.contents().regulations()).isEqualTo(6);
            assertThat(snapshot.contents().journalOffset()).isEqualTo(7);
        }
    }

    @Test
    void a_retired_id_is_found_no_more_and_says_what_has_become_of_it() {
        Retired withdrawn = new Retired.Withdrawn(GAS, LocalDate.of(2024, 1, 1));
        Retired merged = new Retired.Merged(OLD_GAS, NOTICE);
        try (EngineWriter writer = writer()) {
            writer.retire(withdrawn, "gone");
            writer.retire(merged, "one");
            writer.commit(0);
            assertThat(writer.marks()).containsEntry(GAS, "gone").hasSize(7);
        }
        assertThat(found(literal("热水器"))).isEmpty();
        try (Snapshot snapshot = snapshot()) {
            assertThat(snapshot.regulation(GAS)).isEmpty();
            assertThat(snapshot.retired(GAS)).contains(withdrawn);
            assertThat(snapshot.retired(OLD_GAS)).contains(merged);
            assertThat(snapshot.retired(NOTICE)).isEmpty();
            assertThat(snapshot.contents().regulations()).isEqualTo(5);
        }
    }

    @Test
    void a_retired_id_can_stand_for_a_regulation_again() {
        RegulationBuilder gas = FictionalCorpus.regulations().getFirst();
        try (EngineWriter writer = writer()) {
            writer.retire(new Retired.Withdrawn(GAS, LocalDate.of(2024, 1, 1)), "gone");
            writer.commit(0);
            writer.replace(gas.build(), gas.texts(), "2");
            writer.commit(0);
        }
        try (Snapshot snapshot = snapshot()) {
            assertThat(snapshot.regulation(GAS)).isPresent();
            assertThat(snapshot.retired(GAS)).isEmpty();
        }
    }

    @Test
    void a_replaced_regulation_answers_with_its_new_text_only() {
        RegulationBuilder gas = FictionalCorpus.regulations().getFirst();
        try (EngineWriter writer = writer()) {
            writer.replace(gas.build(), gas.texts(), "2");
            writer.commit(0);
            assertThat(writer.marks()).containsEntry(GAS, "2").hasSize(7);
        }
        assertThat(search(request(literal("热水器"), Filters.NONE)).total()).isEqualTo(1);
    }

    @Test
    void a_snapshot_keeps_showing_the_commit_that_it_began_with() {
        try (Snapshot before = snapshot()) {
            try (EngineWriter writer = writer()) {
                writer.delete(GAS);
                writer.commit(0);
            }
            assertThat(before.search(request(literal("热水器"), Filters.NONE)).total())
                    .isEqualTo(1);
        }
    }
}
