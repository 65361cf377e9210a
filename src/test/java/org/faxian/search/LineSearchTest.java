package org.faxian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.fixture.RegulationBuilder.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.ScanEngine;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineSearchTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final int PARKS = 70;

    private final ScanEngine engine = new ScanEngine(ANALYSIS);
    private final RegulationSearch search = new RegulationSearch(ANALYSIS);

    @BeforeEach
    void fill() {
        try (EngineWriter writer = engine.writer()) {
            Stream.concat(
                            Stream.of(dances(), lifts()),
                            IntStream.range(0, PARKS).mapToObj(LineSearchTest::park))
                    .forEach(one -> writer.replace(one.build(), one.texts(), "1"));
            writer.commit(0);
        }
    }

    private static RegulationBuilder dances() {
        return regulation(
                "danceaaaaa",
                VersionBuilder.titled("云江省广场管理办法")
                        .promulgated("2020-01-01")
                        .effective("2020-01-01")
                        .article("1", "在公园组织跳舞不得产生噪声，影响居民休息。"));
    }

    private static RegulationBuilder lifts() {
        return regulation(
                "liftsaaaaa",
                VersionBuilder.titled("云江省升降设备管理办法")
                        .promulgated("2020-01-01")
                        .effective("2020-01-01")
                        .chapter("第一章　电梯检验")
                        .article("1", "电梯应当按照规定检验。"));
    }

    private static RegulationBuilder park(int number) {
        return regulation(
                "park" + (char) (97 + number / 26) + (char) (97 + number % 26) + "aaaa",
                VersionBuilder.titled("云江省第" + number + "号绿地管理办法")
                        .promulgated("2020-01-01")
                        .effective("2020-01-01")
                        .article("1", "市民可以在公园散步。"));
    }

    private SearchResult found(String line) {
        try (Snapshot snapshot = engine.snapshot()) {
            return search.search(
                    new SearchRequest(
                            line,
                            Filters.NONE,
                            TODAY,
                            VersionScope.REPRESENTING,
                            SortOrder.RELEVANCE,
                            1,
                            SearchRequest.LARGEST_PAGE),
                    snapshot);
        }
    }

    @Test
    void only_ten_are_listed_if_all_others_are_far_below_the_best_one() {
        SearchResult found = found("公园跳舞产生噪声影响居民休息怎么办");

        assertThat(found.hits().getFirst().version().regulation().value()).isEqualTo("danceaaaaa");
        assertThat(found.total()).isEqualTo(10);
    }

    @Test
    void fifty_are_listed_at_most_if_the_whole_line_stands_in_none() {
        assertThat(found("公园晨练歌会").total()).isEqualTo(50);
    }

    @Test
    void all_are_listed_in_which_the_whole_line_stands() {
        assertThat(found("公园").total()).isEqualTo(PARKS + 1);
    }

    @Test
    void a_heading_is_no_passage_of_a_hit() {
        assertThat(found("电梯检验").hits().getFirst().articles())
                .extracting(article -> article.passage().label())
                .isEqualTo(List.of("第一条"));
    }
}
