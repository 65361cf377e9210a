package org.faxian.web.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.search.engine.EngineWriter;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that a text states that its basis is no longer in force. */
@Tag("process")
@WithServer
class EndedBasisTest {
    private static final RegulationId GROUND = new RegulationId("groundaaaa");
    private static final RegulationId RULE = new RegulationId("ruleaaaaaa");
    private static final RegulationId LATER = new RegulationId("lateraaaaa");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        Relation basis = new Relation(
                Relation.Type.BASED_ON,
                new Relation.Party(RULE, "云江省渡口广告办法"),
                new Relation.Party(GROUND, "云江省广告管理规定"),
                LocalDate.parse("2012-03-01"),
                "第一条　根据《云江省广告管理规定》，制定本办法。",
                List.of(),
                List.of("云江省广告管理规定"));
        RegulationBuilder ground = text(GROUND, VersionBuilder.titled("云江省广告管理规定"), "2001-01-01")
                .repealed("2020-01-01", LATER, "云江省广告条例", "《云江省广告管理规定》同时废止。");
        RegulationBuilder rule = text(
                        RULE,
                        VersionBuilder.titled("云江省渡口广告办法").by("云江省工商行政管理局").basedOn("云江省广告管理规定"),
                        "2012-03-01")
                .relation(basis);
        try (EngineWriter writer = server.engine().writer()) {
            List.of(ground, rule, text(LATER, VersionBuilder.titled("云江省广告条例"), "2020-01-01"))
                    .forEach(one -> writer.replace(one.build(), one.texts(), "1"));
            writer.commit(0);
        }
    }

    private static RegulationBuilder text(RegulationId id, VersionBuilder version, String day) {
        return RegulationBuilder.regulation(
                id.value(), version.promulgated(day).effective(day).article("1", "广告应当真实。"));
    }

    private static String page(String address) {
        return new String(server.get(address).body(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    @Test
    void a_ground_that_has_ended_by_the_day_is_told_with_its_status() {
        JsonNode bases = server.json("/api/v1/regulations/" + RULE).get("endedBases");

        assertThat(bases).singleElement().satisfies(one -> {
            assertThat(one.get("title").asText()).isEqualTo("云江省广告管理规定");
            assertThat(one.at("/status/code").asText()).isEqualTo("REPEALED");
            assertThat(one.get("url").asText()).isEqualTo("/regulations/" + GROUND);
        });
        assertThat(server.json("/api/v1/regulations/" + RULE + "?asOf=2015-01-01")
                        .get("endedBases"))
                .isEmpty();
    }

    @Test
    void the_page_says_so_in_both_languages() {
        assertThat(page("/regulations/" + RULE)).contains("制定依据已失去效力：", "云江省广告管理规定", "2020年1月1日");
        assertThat(page("/en/regulations/" + RULE)).contains("A document that it is based on has ended:");
        assertThat(page("/regulations/" + RULE + "?asOf=2015-01-01")).doesNotContain("制定依据已失去效力");
    }

    @Test
    void the_page_of_a_text_whose_body_bears_another_name_now_says_which() {
        assertThat(page("/regulations/" + RULE)).contains("已撤销或者更名，职责由", "云江省市场监督管理局");
        assertThat(page("/regulations/" + GROUND)).doesNotContain("已撤销或者更名");
    }
}
