package org.faxian.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.language.Language;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.ScanEngine;
import org.junit.jupiter.api.Test;

class RelatedRegulationsTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static RegulationBuilder titled(String id, String title, String... articles) {
        VersionBuilder version =
                VersionBuilder.titled(title).promulgated("2020-01-01").effective("2020-03-01");
        for (int i = 0; i < articles.length; i++) {
            version = version.article(String.valueOf(i + 1), articles[i]);
        }
        return RegulationBuilder.regulation(id, version);
    }

    private static Relation relation(
            Relation.Type type, String actor, String actorTitle, String target, String targetTitle, int... articles) {
        return new Relation(
                type,
                new Relation.Party(new RegulationId(actor), actorTitle),
                new Relation.Party(new RegulationId(target), targetTitle),
                LocalDate.of(2020, 3, 1),
                "根据……",
                Arrays.stream(articles)
                        .mapToObj(article -> ProvisionReference.to(ArticleNumber.of(article, 0)))
                        .toList(),
                List.of());
    }

    private static List<RelatedRegulation> related(String id, RegulationBuilder... all) {
        ScanEngine engine = new ScanEngine(ANALYSIS);
        EngineWriter writer = engine.writer();
        for (RegulationBuilder one : all) {
            writer.replace(one.build(), one.texts(), "1");
        }
        writer.commit(0);
        try (Snapshot snapshot = engine.snapshot()) {
            VersionId version = snapshot.regulation(new RegulationId(id))
                    .orElseThrow()
                    .versionOn(DAY)
                    .id();
            return new RelatedRegulations(ANALYSIS).of(version, DAY, snapshot);
        }
    }

    @Test
    void two_that_rest_on_the_same_provision_are_related_and_the_provision_is_told() {
        Relation bridges = relation(Relation.Type.BASED_ON, "bridgeaaaa", "桥梁检测规定", "lawaaaaaaa", "云江省交通条例", 5);
        Relation ferries = relation(Relation.Type.BASED_ON, "ferryaaaaa", "渡口值守规则", "lawaaaaaaa", "云江省交通条例", 5);

        List<RelatedRegulation> related = related(
                "bridgeaaaa",
                titled("bridgeaaaa", "桥梁检测规定").relation(bridges),
                titled("ferryaaaaa", "渡口值守规则").relation(ferries),
                titled("lawaaaaaaa", "云江省交通条例").relation(bridges).relation(ferries));

        // Its own basis is already among its relations.
        assertThat(related).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("渡口值守规则");
            assertThat(Language.CHINESE.say(one.reason())).isEqualTo("都以《云江省交通条例》第五条为依据");
        });
    }

    @Test
    void two_that_a_third_cites_are_related() {
        Relation bridges = relation(Relation.Type.CITES, "planaaaaaa", "综合检查方案", "bridgeaaaa", "桥梁检测规定");
        Relation ferries = relation(Relation.Type.CITES, "planaaaaaa", "综合检查方案", "ferryaaaaa", "渡口值守规则");

        assertThat(related(
                        "bridgeaaaa",
                        titled("planaaaaaa", "综合检查方案").relation(bridges).relation(ferries),
                        titled("bridgeaaaa", "桥梁检测规定").relation(bridges),
                        titled("ferryaaaaa", "渡口值守规则").relation(ferries)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title()).isEqualTo("渡口值守规则");
                    assertThat(Language.CHINESE.say(one.reason())).isEqualTo("《综合检查方案》同时引用两者");
                });
    }

    @Test
    void two_of_like_names_are_related_but_not_where_one_is_repealed() {
        RegulationBuilder here = titled("bridgeaaaa", "云江省桥梁安全管理办法");
        RegulationBuilder there = titled("bridgebbbb", "白水市桥梁安全管理规定");
        RegulationBuilder other = titled("ferryaaaaa", "云江省渡口值守规则");

        assertThat(related("bridgeaaaa", here, there, other)).first().satisfies(one -> {
            assertThat(one.title()).isEqualTo("白水市桥梁安全管理规定");
            assertThat(Language.CHINESE.say(one.reason())).startsWith("名称相近").contains("桥梁");
        });
        there.repealed("2023-01-01", new RegulationId("ferryaaaaa"), "云江省渡口值守规则", "同时废止。");
        assertThat(related("bridgeaaaa", here, there, other))
                .extracting(RelatedRegulation::title)
                .doesNotContain("白水市桥梁安全管理规定");
    }

    @Test
    void two_that_speak_of_the_same_are_related() {
        String first = "索道运营单位应当检查钢丝绳、支架和吊厢。";
        String second = "吊厢、钢丝绳和支架由索道运营单位每日检查。";

        assertThat(related(
                        "ropeaaaaaa",
                        titled("ropeaaaaaa", "客运架空设施规则", first, first, second),
                        titled("ropebbbbbb", "山地游览安全要求", second, second, first),
                        titled("ferryaaaaa", "渡口值守规则", "渡口应当有人值守。")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title()).isEqualTo("山地游览安全要求");
                    assertThat(Language.CHINESE.say(one.reason())).startsWith("内容相近");
                });
    }
}
