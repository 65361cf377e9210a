package org.faxian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.Engine.FacetCount;
import org.faxian.search.Engine.Match;
import org.faxian.search.Engine.Matches;
import org.faxian.search.Engine.Snapshot;
import org.faxian.search.SearchQuery.Field;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search means, by examples over the fictional corpus. */
class SearchMeaningTest {
    private static final SearchQuery EVERYTHING = new SearchQuery.Everything();

    private static ScanEngine engine;

    @BeforeAll
    static void write(@TempDir Path originals) {
        engine = new ScanEngine(TextAnalysis.load());
        FictionalCorpus.write(engine.writer(), originals);
    }

    private static Matches ask(SearchQuery query, Filters filters, LocalDate asOf, VersionScope scope, SortOrder sort) {
        try (Snapshot snapshot = engine.snapshot()) {
            return snapshot.search(
                    new EngineRequest(query, filters, asOf, scope, sort, 0, 100, Set.of(Facet.values())));
        }
    }

    private static List<String> found(SearchQuery query) {
        return versions(
                ask(query, Filters.NONE, FictionalCorpus.TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE));
    }

    private static List<String> versions(Matches matches) {
        return matches.matches().stream()
                .map(Match::version)
                .map(Object::toString)
                .toList();
    }

    private static SearchQuery text(String string) {
        return new SearchQuery.Literal(Field.TEXT, string);
    }

    private static SearchQuery term(String string, String... words) {
        return new SearchQuery.Term(string, List.of(words));
    }

    @Test
    void a_literal_string_is_found_in_one_line_under_the_folding() {
        assertThat(found(text("高压"))).isEmpty();
        assertThat(found(text("卧室安装燃氣熱水器"))).containsExactly("gasaaaaaaa@2023-07-01");
        assertThat(found(text("防护。船舶"))).as("across two lines").isEmpty();
        assertThat(found(text("云建发[2022]65号"))).containsExactly("noticeaaaa@2022-03-01");
    }

    @Test
    void a_string_of_which_nothing_is_left_under_the_folding_is_found_nowhere() {
        assertThat(found(text(" 　"))).isEmpty();
        assertThat(found(new SearchQuery.Literal(Field.TITLE, "\u200b"))).isEmpty();
    }

    @Test
    void fields_are_searched_apart_from_the_text() {
        assertThat(found(new SearchQuery.Literal(Field.TITLE, "瓶装液化石油气"))).containsExactly("noticeaaaa@2022-03-01");
        assertThat(found(new SearchQuery.Literal(Field.TITLE, "报警装置"))).isEmpty();
        assertThat(found(new SearchQuery.Literal(Field.NUMBER, "令第58"))).containsExactly("gasbbbbbbb@2018-05-01");
        assertThat(found(new SearchQuery.Literal(Field.AUTHORITY, "应急管理"))).containsExactly("noticeaaaa@2022-03-01");
    }

    @Test
    void a_term_is_found_literally_or_by_all_its_words_in_one_passage() {
        assertThat(found(term("检查燃气", "检查", "燃气"))).containsExactly("gasaaaaaaa@2023-07-01");
        assertThat(found(term("卧室检查", "卧室", "检查"))).as("in two articles").isEmpty();
        assertThat(found(term("入户检"))).containsExactly("gasaaaaaaa@2023-07-01");
    }

    @Test
    void all_of_several_terms_may_stand_in_different_passages() {
        assertThat(found(new SearchQuery.AllOf(List.of(text("卧室"), text("胶管")))))
                .containsExactly("gasaaaaaaa@2023-07-01");
        assertThat(found(new SearchQuery.AllOf(List.of(text("燃气"), new SearchQuery.Not(text("胶管"))))))
                .containsOnly("gasbbbbbbb@2018-05-01", "noticeaaaa@2022-03-01");
        assertThat(found(new SearchQuery.AnyOf(List.of(text("胶管"), text("气瓶间")))))
                .hasSize(2);
    }

    @Test
    void a_question_ranks_by_how_many_of_its_words_a_passage_has() {
        SearchQuery question = new SearchQuery.Question("卧室能不能安装热水器", List.of("卧室", "安装", "热水器"));

        assertThat(found(question)).containsExactly("gasaaaaaaa@2023-07-01", "noticeaaaa@2022-03-01");
    }

    @Test
    void a_number_is_equal_in_any_spelling() {
        assertThat(found(new SearchQuery.NumberIs("云建发〔2022〕65号"))).containsExactly("noticeaaaa@2022-03-01");
        assertThat(found(new SearchQuery.NumberIs("云建发〔2022〕6号"))).isEmpty();
    }

    @Test
    void the_passages_of_a_match_are_those_in_which_it_stands() {
        Matches matches =
                ask(text("胶管"), Filters.NONE, FictionalCorpus.TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE);

        assertThat(matches.matches().getFirst().passages()).hasSize(1);
        assertThat(ask(EVERYTHING, Filters.NONE, FictionalCorpus.TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE)
                        .matches())
                .allSatisfy(match -> assertThat(match.passages()).isEmpty());
    }

    @Test
    void a_day_chooses_the_version_that_represents_and_what_is_listed() {
        assertThat(versions(ask(
                        EVERYTHING,
                        Filters.NONE,
                        LocalDate.of(2020, 12, 1),
                        VersionScope.REPRESENTING,
                        SortOrder.PROMULGATED_OLDEST)))
                .containsExactly("gasbbbbbbb@2018-05-01", "gasaaaaaaa@2021-03-01", "markupaaaa@undated");
        assertThat(versions(ask(
                        text("入户"), Filters.NONE, FictionalCorpus.TODAY, VersionScope.ALL, SortOrder.EFFECTIVE_NEWEST)))
                .containsExactly("gasaaaaaaa@2025-01-01", "gasaaaaaaa@2023-07-01", "gasaaaaaaa@2021-03-01");
    }

    @Test
    void a_status_is_that_of_the_day() {
        Filters inForce = Filters.NONE.withStatuses(Set.of(ValidityStatus.IN_FORCE));

        assertThat(versions(ask(
                        text("补贴"),
                        inForce,
                        LocalDate.of(2023, 12, 31),
                        VersionScope.REPRESENTING,
                        SortOrder.RELEVANCE)))
                .hasSize(1);
        assertThat(versions(ask(
                        text("补贴"), inForce, LocalDate.of(2024, 1, 1), VersionScope.REPRESENTING, SortOrder.RELEVANCE)))
                .isEmpty();
    }

    @Test
    void a_facet_counts_without_its_own_filter_the_most_frequent_first() {
        Filters laws = new Filters(
                Set.of(ValidityStatus.IN_FORCE),
                Set.of(RegulationKind.LOCAL_REGULATION),
                Set.of(),
                Set.of(),
                Filters.DateRange.ANY,
                Filters.DateRange.ANY);
        Matches matches = ask(EVERYTHING, laws, FictionalCorpus.TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE);

        assertThat(matches.total()).isOne();
        assertThat(matches.facets().get(Facet.STATUS))
                .containsExactly(new FacetCount("IN_FORCE", 1), new FacetCount("NOT_YET_IN_FORCE", 1));
        assertThat(matches.facets().get(Facet.KIND))
                .containsExactly(new FacetCount("LOCAL_REGULATION", 1), new FacetCount("NORMATIVE_DOCUMENT", 1));
    }

    @Test
    void what_is_deleted_is_gone_with_the_next_commit_and_not_before() {
        ScanEngine own = new ScanEngine(TextAnalysis.load());
        EngineWriter writer = own.writer();
        FictionalCorpus.regulations().forEach(r -> writer.replace(r.build(), r.texts(), "1"));
        writer.commit(1);
        writer.delete(FictionalCorpus.GAS);

        assertThat(own.snapshot().contents().regulations()).isEqualTo(7);
        writer.commit(2);
        assertThat(own.snapshot().contents().regulations()).isEqualTo(6);
        assertThat(own.snapshot().contents().journalOffset()).isEqualTo(2);
        assertThat(writer.marks()).hasSize(6);
    }
}
