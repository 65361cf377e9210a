package org.faxian.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.within;
import static org.faxian.fixture.FictionalCorpus.COMING;
import static org.faxian.fixture.FictionalCorpus.GAS;
import static org.faxian.fixture.FictionalCorpus.LAPSED;
import static org.faxian.fixture.FictionalCorpus.MARKUP;
import static org.faxian.fixture.FictionalCorpus.NOTICE;
import static org.faxian.fixture.FictionalCorpus.OLD_GAS;
import static org.faxian.fixture.FictionalCorpus.SECRET;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.faxian.analysis.WordVector;
import org.faxian.analysis.WordVectors;
import org.faxian.fixture.AbsurdQueries;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.ValidityStatus;
import org.faxian.regulation.VersionId;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.Engine.FacetCount;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Matches;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.engine.SearchQuery.Field;
import org.junit.jupiter.api.Test;

/** The contract of every engine for a search; each engine's test extends this class. */
public abstract class EngineContract extends EngineCommitContract {
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
    void a_blank_between_latin_words_is_a_character_of_the_string() {
        RegulationBuilder standard = RegulationBuilder.regulation(
                "standardaa",
                VersionBuilder.titled("云江省质量管理办法")
                        .promulgated("2020-01-01")
                        .article("1", "企业可以按照 ISO 9001 建立体系，记录编号为A B。", "附表见 Annex A"));
        try (EngineWriter writer = writer()) {
            writer.replace(standard.build(), standard.texts(), "1");
            writer.commit(0);
        }
        RegulationId id = new RegulationId("standardaa");

        assertThat(found(literal("iso 9001"))).containsExactly(id);
        assertThat(found(literal("O 9"))).containsExactly(id);
        assertThat(found(literal("annex a"))).containsExactly(id);
        assertThat(found(literal("iso9001"))).isEmpty();
        assertThat(found(literal("AB"))).isEmpty();
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
    void regulations_that_are_named_are_found_the_likeliest_first() {
        assertThat(found(new SearchQuery.Named(List.of(NOTICE, OLD_GAS, GAS), List.of())))
                .containsExactly(NOTICE, OLD_GAS, GAS);
        assertThat(found(new SearchQuery.Named(List.of(new RegulationId("unknownaaa")), List.of())))
                .isEmpty();
    }

    @Test
    void a_query_may_name_more_regulations_than_anybody_reads() {
        List<SearchQuery> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int part = i;
            all.add(new SearchQuery.Named(
                    IntStream.range(0, 200)
                            .mapToObj(n -> new RegulationId("unknown%03d"
                                    .formatted(200 * part + n)
                                    .replace('0', 'a')
                                    .replace('1', 'b')
                                    .replace('8', 'c')
                                    .replace('9', 'd')))
                            .toList(),
                    List.of()));
        }
        all.add(new SearchQuery.Named(List.of(GAS), List.of()));

        assertThat(found(new SearchQuery.AnyOf(all))).containsExactly(GAS);
    }

    @Test
    void what_is_cited_of_a_regulation_is_shown_in_the_order_of_the_citation() {
        SearchQuery cited = new SearchQuery.Named(List.of(GAS), List.of(article(4), article(2)));

        assertThat(paths(cited)).containsExactly("articles/4", "articles/2");
        assertThat(paths(new SearchQuery.Named(List.of(GAS), List.of(article(99)))))
                .as("an article that it does not have")
                .isEmpty();
    }

    @Test
    void what_is_known_comes_first_and_its_article_before_others_in_which_the_words_stand() {
        SearchQuery foremost = new SearchQuery.RankedFirst(
                new SearchQuery.Named(List.of(NOTICE, GAS), List.of(article(4))), literal("燃气"));

        assertThat(found(foremost)).startsWith(NOTICE, GAS).contains(OLD_GAS);
        assertThat(found(foremost)).hasSameElementsAs(found(literal("燃气")));
        assertThat(paths(new SearchQuery.RankedFirst(
                        new SearchQuery.Named(List.of(GAS), List.of(article(4))), literal("燃气"))))
                .startsWith("articles/4")
                .contains("articles/3");
    }

    @Test
    void what_only_the_words_find_is_found_beside_what_is_known() {
        SearchQuery foremost =
                new SearchQuery.RankedFirst(new SearchQuery.Named(List.of(COMING), List.of()), literal("补贴"));

        assertThat(found(foremost)).containsExactly(COMING, LAPSED);
        assertThat(found(new SearchQuery.AllOf(List.of(foremost, literal("电梯")))))
                .containsExactly(COMING);
        assertThat(found(new SearchQuery.AllOf(List.of(literal("补贴"), new SearchQuery.Not(foremost)))))
                .isEmpty();
    }

    @Test
    void whatever_is_typed_gets_an_answer_or_a_plain_refusal() {
        RegulationSearch search = new RegulationSearch(ANALYSIS);
        try (Snapshot snapshot = engine.snapshot()) {
            AbsurdQueries.all().forEach(typed -> assertThatNoException()
                    .as(typed)
                    .isThrownBy(() -> search.search(
                            new SearchRequest(
                                    typed, Filters.NONE, TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 1, 20),
                            snapshot)));
        }
    }

    private static ProvisionReference article(int number) {
        return ProvisionReference.to(ArticleNumber.of(number, 0));
    }

    /** Returns the passages of the first match. */
    private List<String> paths(SearchQuery query) {
        Match match = search(request(query, Filters.NONE)).matches().getFirst();
        try (Snapshot snapshot = engine.snapshot()) {
            Regulation regulation =
                    snapshot.regulation(match.version().regulation()).orElseThrow();
            List<Passage> passages = Passages.of(
                    regulation.version(match.version()).orElseThrow().metadata(),
                    snapshot.text(match.version()).orElseThrow());
            return match.passages().stream()
                    .map(passages::get)
                    .map(Passage::path)
                    .toList();
        }
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
        assertThat(found(everything(), Filters.NONE.with(Facet.YEAR, Set.of(Facet.UNKNOWN))))
                .containsExactly(MARKUP);
        assertThat(found(everything(), Filters.NONE.with(Facet.YEAR, Set.of("2022", Facet.UNKNOWN))))
                .containsExactlyInAnyOrder(MARKUP, NOTICE);
        assertThat(found(everything(), Filters.NONE.with(Facet.YEAR, Set.of("2022"))))
                .containsExactly(NOTICE);
    }

    private static DateRange days(String from, String to) {
        return new DateRange(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }

    private List<Candidate> candidates(SearchQuery query, Filters filters, int most) {
        EngineRequest request = new EngineRequest(
                query, filters, TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 0, 1, Set.of());
        try (Snapshot snapshot = engine.snapshot()) {
            return snapshot.candidates(request, Passage.Scope.ALL, most);
        }
    }

    @Test
    void the_candidates_for_a_question_are_passages_with_what_their_regulation_is_on_the_day() {
        SearchQuery question = new SearchQuery.Question("卧室能不能装热水器", List.of("卧室", "热水器"), List.of("负重支架"));

        List<Candidate> candidates = candidates(question, Filters.NONE, 10);

        Candidate best = candidates.stream()
                .max(Comparator.comparingDouble(one -> one.scores().words()))
                .orElseThrow();
        assertThat(best.version()).isEqualTo(new VersionId(GAS, "2023-07-01"));
        try (Snapshot snapshot = engine.snapshot()) {
            Regulation gas = snapshot.regulation(GAS).orElseThrow();
            Passage passage = Passages.of(
                            gas.versionOn(TODAY).metadata(),
                            snapshot.text(best.version()).orElseThrow())
                    .get(best.position());
            assertThat(passage.label()).isEqualTo("第三条");
        }
        assertThat(best.standing())
                .isEqualTo(new Candidate.Standing(
                        RegulationKind.LOCAL_REGULATION,
                        ValidityStatus.IN_FORCE,
                        FictionalCorpus.NAMING_GAS,
                        best.standing().places(),
                        List.of("云江省人民代表大会常务委员会")));
    }

    @Test
    void a_field_that_says_nothing_of_a_passage_scores_it_0() {
        SearchQuery question = new SearchQuery.Question("卧室能不能装热水器", List.of("卧室", "热水器", "燃气"), List.of("负重支架"));

        List<Candidate> candidates = candidates(question, Filters.NONE, 100);

        assertThat(candidates).hasSizeGreaterThan(3);
        assertThat(candidates.stream().filter(one -> one.scores().related() > 0))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_passage_is_as_like_a_question_as_the_vectors_say_that_are_kept_with_the_index() {
        SearchQuery question = new SearchQuery.Question("卧室能不能装热水器", List.of("卧室", "燃气"));
        assertThat(candidates(question, Filters.NONE, 100))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.scores().likeness()).isZero());

        try (EngineWriter writer = writer()) {
            assertThat(writer.wordVectors()).isEmpty();
            writer.keep(new WordVectors(
                    3,
                    Map.of(
                            "卧室",
                            WordVector.of(2, 1, 0),
                            "热水器",
                            WordVector.of(1, 0, 1),
                            "购买",
                            WordVector.of(1, -1, 0))));
            writer.commit(0);
        }

        assertThat(candidates(question, Filters.NONE, 100))
                .anySatisfy(one -> assertThat(one.scores().likeness()).isCloseTo(2f / 3, within(0.0001f)))
                .allSatisfy(one -> assertThat(one.scores().likeness()).isBetween(-1f, 1f));
        try (EngineWriter writer = writer()) {
            assertThat(writer.wordVectors().map(WordVectors::regulations)).contains(3);
        }
    }

    @Test
    void candidates_may_be_provisions_alone() {
        SearchQuery question = new SearchQuery.Question("燃气管理", List.of("燃气", "管理"));
        EngineRequest request = new EngineRequest(
                question, Filters.NONE, TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 0, 1, Set.of());
        try (Snapshot snapshot = engine.snapshot()) {
            List<Candidate> all = snapshot.candidates(request, Passage.Scope.ALL, 100);
            List<Candidate> provisions = snapshot.candidates(request, Passage.Scope.PROVISIONS, 100);

            assertThat(provisions).isNotEmpty().hasSizeLessThan(all.size());
            assertThat(provisions).usingRecursiveFieldByFieldElementComparator().isSubsetOf(all);
            assertThat(all.stream().filter(one -> passage(one, snapshot).isProvision()))
                    .hasSameSizeAs(provisions);
        }
    }

    private static Passage passage(Candidate candidate, Snapshot snapshot) {
        Regulation regulation =
                snapshot.regulation(candidate.version().regulation()).orElseThrow();
        return Passages.of(
                        regulation.version(candidate.version()).orElseThrow().metadata(),
                        snapshot.text(candidate.version()).orElseThrow())
                .get(candidate.position());
    }

    @Test
    void candidates_come_from_what_the_filters_let_through_and_no_more_than_were_asked_for() {
        SearchQuery question = new SearchQuery.Question("瓶装燃气如何购买", List.of("燃气", "购买"));

        assertThat(candidates(question, Filters.NONE, 100))
                .extracting(one -> one.version().regulation())
                .contains(GAS, OLD_GAS);
        assertThat(candidates(question, filters(ValidityStatus.REPEALED), 100))
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.version().regulation()).isEqualTo(OLD_GAS);
                    assertThat(one.standing().status()).isEqualTo(ValidityStatus.REPEALED);
                });
        assertThat(candidates(question, Filters.NONE, 1)).hasSize(1);
        assertThat(candidates(everything(), Filters.NONE, 10)).isEmpty();
    }

    @Test
    void filters_of_different_kinds_hold_together() {
        Filters rules = new Filters(
                Set.of(),
                Map.of(
                        Facet.KIND,
                        Set.of(RegulationKind.LOCAL_REGULATION.name()),
                        Facet.AUTHORITY,
                        Set.of("云江省人民代表大会常务委员会"),
                        Facet.YEAR,
                        Set.of("2020", "2024")),
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
    void years_are_counted_the_newest_first_and_then_what_has_none() {
        assertThat(search(request(everything(), Filters.NONE)).facets().get(Facet.YEAR))
                .extracting(FacetCount::value)
                .containsExactly("2024", "2022", "2021", "2020", "2018", Facet.UNKNOWN);
    }

    @Test
    void places_are_counted_so_that_they_add_up_and_narrow_to_as_many() {
        Matches all = search(request(everything(), Filters.NONE));

        assertThat(all.facets().get(Facet.REGION))
                .containsExactly(new FacetCount("990000", 5), new FacetCount(Facet.UNKNOWN, 1));
        assertThat(found(everything(), Filters.NONE.with(Facet.REGION, Set.of("990000"))))
                .hasSize(5)
                .doesNotContain(MARKUP);
        assertThat(found(everything(), Filters.NONE.with(Facet.REGION, Set.of(Facet.UNKNOWN))))
                .containsExactly(MARKUP);
    }

    @Test
    void subjects_are_counted_by_their_widest_class() {
        assertThat(search(request(everything(), Filters.NONE)).facets().get(Facet.SUBJECT))
                .containsExactly(
                        new FacetCount("城乡建设、环境保护", 2), new FacetCount("安全生产监管", 1), new FacetCount(Facet.UNKNOWN, 4));
        assertThat(found(everything(), Filters.NONE.with(Facet.SUBJECT, Set.of("城乡建设、环境保护"))))
                .containsExactlyInAnyOrder(GAS, NOTICE);
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

        try (Snapshot snapshot = engine.snapshot()) {
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
}
