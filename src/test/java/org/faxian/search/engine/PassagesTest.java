package org.faxian.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Provision;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void every_line_of_a_text_is_in_exactly_one_passage() {
        for (RegulationBuilder builder : FictionalCorpus.regulations()) {
            for (RegulationVersion version : builder.build().versions()) {
                RegulationText text = builder.texts().get(version.id());
                List<String> lines = Passages.of(version.metadata(), text).stream()
                        .flatMap(passage -> passage.lines().stream())
                        .toList();

                text.lines().forEach(line -> assertThat(lines.stream().filter(line::equals))
                        .hasSize(1));
            }
        }
    }

    @Test
    void an_article_is_a_passage_under_the_headings_above_it() {
        Passage article = passage(FictionalCorpus.GAS, "articles/3-1");

        assertThat(article.label()).isEqualTo("第三条之一");
        assertThat(article.heading()).isEqualTo("第二章　燃气使用");
    }

    @Test
    void a_section_of_a_document_without_articles_has_an_address_too() {
        assertThat(passage(FictionalCorpus.NOTICE, "sections/1.2").lines()).containsExactly("（二）每季度开展一次联合检查。");
    }

    @Test
    void an_article_beneath_a_numbered_heading_is_a_passage_of_its_own() {
        Provision.Article article = new Provision.Article(
                ArticleNumber.of(7, 0),
                "第七条",
                Optional.empty(),
                List.of(new Provision.Paragraph(1, "渡口应当公布票价。", List.of())));
        RegulationBuilder ferries = RegulationBuilder.regulation(
                "ferriesaaa",
                VersionBuilder.titled("关于渡口管理的若干规定")
                        .promulgated("2020-01-01")
                        .effective("2020-01-01")
                        .section("1", "一、", "票价", article));
        RegulationVersion version = ferries.build().versions().getFirst();

        assertThat(Passages.of(version.metadata(), ferries.texts().get(version.id())))
                .filteredOn(passage -> passage.path().equals("articles/7"))
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.heading()).isEqualTo("一、票价");
                    assertThat(passage.lines()).containsExactly("第七条　渡口应当公布票价。");
                });
    }

    @Test
    void the_title_is_searchable_even_where_the_text_does_not_hold_it() {
        assertThat(passages(FictionalCorpus.LAPSED).getFirst().lines()).contains("云江省新能源汽车推广补贴暂行办法");
    }

    private static Passage passage(RegulationId id, String path) {
        return passages(id).stream()
                .filter(passage -> passage.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<Passage> passages(RegulationId id) {
        RegulationBuilder builder = FictionalCorpus.regulations().stream()
                .filter(r -> r.build().id().equals(id))
                .findFirst()
                .orElseThrow();
        Regulation regulation = builder.build();
        RegulationVersion version = regulation.versions().getFirst();
        return Passages.of(version.metadata(), builder.texts().get(version.id()));
    }
}
