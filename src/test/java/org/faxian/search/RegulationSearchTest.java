package org.faxian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.fixture.FictionalCorpus.GAS;
import static org.faxian.fixture.FictionalCorpus.OLD_GAS;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Ranking.Ranked;
import org.faxian.search.engine.ScanEngine;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegulationSearchTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final String QUESTION = "燃气用户怎么安全使用瓶装燃气？";

    @TempDir
    private Path folder;

    private final ScanEngine engine = new ScanEngine(ANALYSIS);
    private final RegulationSearch search = new RegulationSearch(ANALYSIS);

    @BeforeEach
    void fill() {
        try (EngineWriter writer = engine.writer()) {
            FictionalCorpus.write(writer, folder);
        }
    }

    private static SearchRequest request(int page, int size) {
        return request(QUESTION, page, size);
    }

    private static SearchRequest request(String text, int page, int size) {
        return new SearchRequest(text, Filters.NONE, TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE, page, size);
    }

    @Test
    void the_regulations_that_answer_a_question_come_in_the_order_of_their_best_passages() {
        try (Snapshot snapshot = engine.snapshot()) {
            List<RegulationId> byPassage = search.passages(request(1, 20), snapshot).stream()
                    .map(Ranked::version)
                    .map(version -> version.regulation())
                    .distinct()
                    .toList();
            SearchResult result = search.search(request(1, 20), snapshot);

            assertThat(byPassage).hasSizeGreaterThan(1).startsWith(GAS);
            assertThat(result.hits())
                    .extracting(hit -> hit.version().regulation())
                    .isEqualTo(byPassage);
            assertThat(result.total()).isEqualTo(byPassage.size());
        }
    }

    @Test
    void pages_of_the_answers_to_a_question_follow_each_other() {
        try (Snapshot snapshot = engine.snapshot()) {
            List<Hit> whole = search.search(request(1, 20), snapshot).hits();
            List<Hit> inPages = new ArrayList<>();
            for (int page = 1; page <= whole.size() + 1; page++) {
                inPages.addAll(search.search(request(page, 1), snapshot).hits());
            }

            assertThat(inPages).isEqualTo(whole);
        }
    }

    @Test
    void what_a_question_names_comes_before_what_answers_it_better_and_each_regulation_once() {
        String naming = "云江省燃气管理办法第二条对安全用气怎么规定？";
        SearchRequest asked =
                new SearchRequest(naming, Filters.NONE, TODAY, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 1, 20);
        try (Snapshot snapshot = engine.snapshot()) {
            SearchResult result = search.search(asked, snapshot);

            assertThat(result.query().query()).isInstanceOf(SearchQuery.RankedFirst.class);
            assertThat(result.hits())
                    .extracting(hit -> hit.version().regulation())
                    .startsWith(OLD_GAS)
                    .contains(GAS)
                    .doesNotHaveDuplicates();
            assertThat(result.total()).isEqualTo(result.hits().size());
        }
    }

    @Test
    void behind_the_most_relevant_regulations_all_others_follow_in_which_the_line_stands() {
        SearchRequest keyword = request("燃气", 1, 20);
        try (Snapshot snapshot = engine.snapshot()) {
            Snapshot narrow = withOneCandidate(snapshot);
            List<Hit> whole = search.search(keyword, snapshot).hits();
            List<Hit> inPages = new ArrayList<>();
            for (int page = 1; page <= whole.size(); page++) {
                inPages.addAll(search.search(request("燃气", page, 1), narrow).hits());
            }

            assertThat(whole).hasSizeGreaterThan(2);
            assertThat(search.search(keyword, narrow).hits()).isEqualTo(inPages);
            assertThat(search.search(keyword, narrow).total()).isEqualTo(whole.size());
            assertThat(inPages)
                    .extracting(Hit::version)
                    .containsExactlyInAnyOrderElementsOf(
                            whole.stream().map(Hit::version).toList());
        }
    }

    @Test
    void what_a_line_finds_is_counted_for_its_facets_and_sorted_by_day_like_everything_else() {
        try (Snapshot snapshot = engine.snapshot()) {
            SearchResult relevant = search.search(request(1, 20), snapshot);
            SearchResult newest = search.search(
                    new SearchRequest(
                            QUESTION,
                            Filters.NONE,
                            TODAY,
                            VersionScope.REPRESENTING,
                            SortOrder.PROMULGATED_NEWEST,
                            1,
                            20),
                    snapshot);

            assertThat(relevant.complete()).isFalse();
            assertThat(relevant.facets().get(Facet.KIND).stream()
                            .mapToLong(SearchResult.FacetValue::count)
                            .sum())
                    .isEqualTo(relevant.total());
            assertThat(newest.hits())
                    .extracting(Hit::version)
                    .containsExactlyInAnyOrderElementsOf(
                            relevant.hits().stream().map(Hit::version).toList());
        }
    }

    /** Returns the snapshot limited to a single candidate. */
    private static Snapshot withOneCandidate(Snapshot snapshot) {
        return (Snapshot) Proxy.newProxyInstance(
                Snapshot.class.getClassLoader(), new Class<?>[] {Snapshot.class}, (proxy, method, arguments) -> {
                    Object[] narrowed = arguments == null ? new Object[0] : arguments.clone();
                    if (method.getName().equals("candidates")) {
                        narrowed[narrowed.length - 1] = 1;
                    }
                    return method.invoke(snapshot, narrowed);
                });
    }
}
