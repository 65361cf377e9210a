package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.Relation.Party;
import org.junit.jupiter.api.Test;

class RegulationTest {
    private static final RegulationId DECISION = new RegulationId("decisionaa");
    private static final RegulationId MARKETS = new RegulationId("marketsaaa");

    private static VersionBuilder markets(String effective) {
        return VersionBuilder.titled("云江省集市管理办法")
                .promulgated("2010-01-01")
                .effective(effective)
                .article("1", "集市应当每日清扫。");
    }

    private static Relation amendment(String on) {
        return new Relation(
                Relation.Type.AMENDS_UNCONSOLIDATED,
                new Party(DECISION, "云江省人民政府关于修改《云江省集市管理办法》的决定"),
                new Party(MARKETS, "云江省集市管理办法"),
                LocalDate.parse(on),
                "将第一条修改为……",
                List.of(),
                List.of());
    }

    @Test
    void an_amendment_is_missing_from_the_wording_that_stood_when_it_came_and_from_no_other() {
        Relation early = amendment("2015-01-01");
        Relation late = amendment("2022-01-01");
        Regulation regulation = RegulationBuilder.regulation(
                        MARKETS.value(), markets("2010-03-01"), markets("2020-01-01"))
                .relation(late)
                .relation(early)
                .build();

        assertThat(regulation.unconsolidatedIn(regulation.versions().getFirst()))
                .containsExactly(early);
        assertThat(regulation.unconsolidatedIn(regulation.versions().getLast())).containsExactly(late);
    }
}
