package org.faxian.web.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faxian.analysis.TextAnalysis;
import org.faxian.answer.regulation.Replacement;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.ScanEngine;
import org.junit.jupiter.api.Test;

class ReplacementTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final RegulationId FIRST = new RegulationId("firstaaaaa");
    private static final RegulationId SECOND = new RegulationId("secondaaaa");
    private static final RegulationId THIRD = new RegulationId("thirdaaaaa");

    private static RegulationBuilder rule(RegulationId id, String title, String effective) {
        return RegulationBuilder.regulation(
                id.value(),
                VersionBuilder.titled(title)
                        .promulgated(effective)
                        .effective(effective)
                        .article("1", "船舶应当靠泊渡口。"));
    }

    private static RegulationBuilder first() {
        return rule(FIRST, "云江省渡口办法", "2001-01-01");
    }

    private static RegulationBuilder second() {
        return rule(SECOND, "云江省渡口管理办法", "2010-01-01");
    }

    private static List<Replacement> chain(RegulationBuilder of, String day, RegulationBuilder... others) {
        ScanEngine engine = new ScanEngine(ANALYSIS);
        Regulation regulation = of.build();
        try (EngineWriter writer = engine.writer()) {
            writer.replace(regulation, of.texts(), "1");
            for (RegulationBuilder other : others) {
                writer.replace(other.build(), other.texts(), "1");
            }
            writer.commit(0);
        }
        try (Snapshot snapshot = engine.snapshot()) {
            return Replacement.chain(regulation, LocalDate.parse(day), snapshot);
        }
    }

    @Test
    void what_took_the_place_and_has_ended_too_leads_on_to_what_stands_now() {
        RegulationBuilder first = first().repealed("2010-01-01", SECOND, "云江省渡口管理办法", "《云江省渡口办法》同时废止。");
        RegulationBuilder second = second().repealed("2020-01-01", THIRD, "云江省渡口管理条例", "《云江省渡口管理办法》同时废止。");
        RegulationBuilder third = rule(THIRD, "云江省渡口管理条例", "2020-01-01");

        assertThat(chain(first, "2024-06-01", second, third))
                .extracting(one -> one.version().id().regulation(), one -> one.validity()
                        .status())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(SECOND, ValidityStatus.REPEALED),
                        org.assertj.core.api.Assertions.tuple(THIRD, ValidityStatus.IN_FORCE));
        assertThat(chain(first, "2015-06-01", second, third))
                .extracting(one -> one.version().id().regulation())
                .containsExactly(SECOND);
        assertThat(chain(first, "2005-06-01", second, third)).isEmpty();
    }

    @Test
    void a_decision_that_only_repeals_takes_no_place() {
        String title = "云江省人民政府关于废止部分规章的决定";
        RegulationBuilder first = first().repealed("2010-01-01", SECOND, title, "废止《云江省渡口办法》。");

        assertThat(chain(first, "2024-06-01", rule(SECOND, title, "2010-01-01")))
                .isEmpty();
    }

    @Test
    void regulations_that_repeal_each_other_come_to_an_end_of_it() {
        RegulationBuilder first = first().repealed("2010-01-01", SECOND, "云江省渡口管理办法", "《云江省渡口办法》同时废止。");
        RegulationBuilder second = second().repealed("2011-01-01", FIRST, "云江省渡口办法", "《云江省渡口管理办法》同时废止。");

        assertThat(chain(first, "2024-06-01", second)).hasSize(2);
    }
}
