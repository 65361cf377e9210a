package org.faxian.search.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.fixture.FictionalCorpus.COMING;
import static org.faxian.fixture.FictionalCorpus.GAS;
import static org.faxian.fixture.FictionalCorpus.OLD_GAS;
import static org.faxian.fixture.FictionalCorpus.SECRET;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.ActKind;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Change;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Retired;
import org.junit.jupiter.api.Test;

class ChangeLogTest {
    private static final List<Change> LOG = ChangeLog.of(
            FictionalCorpus.regulations().stream().map(RegulationBuilder::build).toList(), List.of());

    private static List<String> stated(List<Change> changes, RegulationId id) {
        return changes.stream()
                .filter(change -> change.id().equals(id))
                .map(change -> change.on() + " " + change.type())
                .toList();
    }

    private static Change change(List<Change> changes, RegulationId id, Change.Type type) {
        return changes.stream()
                .filter(change -> change.id().equals(id) && change.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static List<Change> logOf(Regulation... regulations) {
        return ChangeLog.of(List.of(regulations), List.of());
    }

    private static ChangeRequest asked(LocalDate asOf, String since, String until, Change.Type... types) {
        return new ChangeRequest(asOf, day(since), day(until), Set.of(types));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @Test
    void a_regulation_is_promulgated_takes_effect_and_is_amended_when_its_next_wording_counts() {
        assertThat(stated(LOG, GAS))
                .containsExactly(
                        "2025-01-01 AMENDED", "2023-07-01 AMENDED", "2021-03-01 TOOK_EFFECT", "2020-11-27 PROMULGATED");
        assertThat(change(LOG, GAS, Change.Type.AMENDED).subject().orElseThrow().version())
                .hasToString("Optional[gasaaaaaaa@2025-01-01]");
    }

    @Test
    void a_repeal_in_part_names_the_provisions_and_both_repeals_quote_the_clause() {
        assertThat(stated(LOG, OLD_GAS))
                .containsExactly(
                        "2021-03-01 REPEALED",
                        "2020-06-01 PARTLY_REPEALED",
                        "2018-05-01 TOOK_EFFECT",
                        "2018-03-01 PROMULGATED");
        assertThat(change(LOG, OLD_GAS, Change.Type.PARTLY_REPEALED)
                        .subject()
                        .orElseThrow()
                        .provisions())
                .extracting(ProvisionReference::label)
                .containsExactly("第二条");
        assertThat(change(LOG, OLD_GAS, Change.Type.REPEALED)
                        .grounds()
                        .orElseThrow()
                        .evidence())
                .extracting(Evidence::quoted)
                .containsExactly(Optional.of(new Evidence.Source(GAS, "云江省燃气安全管理条例")));
    }

    @Test
    void what_is_to_come_is_told_only_where_it_is_asked_for() {
        assertThat(asked(TODAY, "", "").in(LOG)).allMatch(change -> !change.on().isAfter(TODAY));
        assertThat(stated(asked(TODAY, "2024-06-02", "2024-12-31").in(LOG), COMING))
                .containsExactly("2024-10-01 TOOK_EFFECT");
    }

    @Test
    void time_alone_brings_a_change_into_the_log() {
        assertThat(stated(asked(LocalDate.of(2024, 9, 30), "", "").in(LOG), COMING))
                .containsExactly("2024-05-20 PROMULGATED");
        assertThat(stated(asked(LocalDate.of(2024, 10, 1), "", "").in(LOG), COMING))
                .containsExactly("2024-10-01 TOOK_EFFECT", "2024-05-20 PROMULGATED");
    }

    @Test
    void what_is_not_promulgated_yet_is_not_told_even_of_days_to_come() {
        assertThat(stated(asked(TODAY, "", "2030-01-01").in(LOG), SECRET)).isEmpty();
        assertThat(stated(asked(LocalDate.of(2024, 9, 1), "", "2030-01-01").in(LOG), SECRET))
                .containsExactly("2024-10-01 TOOK_EFFECT", "2024-09-01 PROMULGATED");
    }

    @Test
    void types_and_days_narrow_the_log() {
        assertThat(asked(TODAY, "2021-01-01", "2021-12-31", Change.Type.REPEALED, Change.Type.LAPSED)
                        .in(LOG))
                .extracting(Change::id)
                .containsExactly(OLD_GAS);
    }

    @Test
    void of_what_is_withdrawn_nothing_is_told_but_the_day_and_of_merged_ids_nothing() {
        Retired withdrawn = new Retired.Withdrawn(GAS, LocalDate.of(2024, 1, 1));

        List<Change> log = ChangeLog.of(List.of(), List.of(withdrawn, new Retired.Merged(OLD_GAS, COMING)));

        assertThat(log).singleElement().satisfies(change -> {
            assertThat(change.type()).isEqualTo(Change.Type.WITHDRAWN);
            assertThat(change.on()).isEqualTo("2024-01-01");
            assertThat(change.subject()).isEmpty();
            assertThat(change.grounds()).isEmpty();
        });
    }

    private static VersionBuilder markets() {
        return VersionBuilder.titled("云江省集市管理办法")
                .promulgated("2015-01-10")
                .effective("2015-03-01")
                .article("1", "为了规范集市管理，制定本办法。");
    }

    @Test
    void an_amendment_without_a_text_of_its_own_is_told_by_the_clause_that_makes_it() {
        RegulationId decision = new RegulationId("decisionaa");
        Regulation markets = RegulationBuilder.regulation("marketsaaa", markets())
                .relation(new Relation(
                        Relation.Type.AMENDS_UNCONSOLIDATED,
                        new Relation.Party(decision, "云江省人民政府关于修改《云江省集市管理办法》的决定"),
                        new Relation.Party(new RegulationId("marketsaaa"), "云江省集市管理办法"),
                        LocalDate.of(2019, 5, 1),
                        "将第三条修改为……",
                        List.of(),
                        List.of()))
                .build();

        Change amended = change(logOf(markets), markets.id(), Change.Type.AMENDED);

        assertThat(amended.on()).isEqualTo("2019-05-01");
        assertThat(amended.subject().orElseThrow().version()).isEmpty();
        assertThat(amended.grounds().orElseThrow().evidence())
                .extracting(Evidence::text)
                .containsExactly("将第三条修改为……");
    }

    @Test
    void an_amendment_that_only_the_history_names_is_told_on_its_day_and_the_last_one_by_its_wording() {
        Regulation markets = RegulationBuilder.regulation(
                        "marketsaaa",
                        markets(),
                        markets().effective("2021-12-01").amended("2018-06-05", "2021-09-13"))
                .build();

        assertThat(stated(logOf(markets), markets.id()))
                .containsExactly(
                        "2021-12-01 AMENDED", "2018-06-05 AMENDED", "2015-03-01 TOOK_EFFECT", "2015-01-10 PROMULGATED");
    }

    @Test
    void an_amendment_is_told_once_where_both_its_instrument_and_its_wording_are_held() {
        RegulationId decision = new RegulationId("decisionaa");
        Regulation instrument = RegulationBuilder.regulation(
                        decision.value(),
                        VersionBuilder.titled("云江省人民政府关于修改《云江省集市管理办法》的决定")
                                .promulgated("2020-12-23")
                                .effective("2021-01-01")
                                .article("1", "将第一条修改为……"))
                .build();
        Regulation markets = RegulationBuilder.regulation(
                        "marketsaaa",
                        markets(),
                        markets().effective("2020-12-23").readopted("2020-12-23"))
                .relation(new Relation(
                        Relation.Type.AMENDS,
                        new Relation.Party(decision, "云江省人民政府关于修改《云江省集市管理办法》的决定"),
                        new Relation.Party(new RegulationId("marketsaaa"), "云江省集市管理办法"),
                        LocalDate.of(2021, 1, 1),
                        "将第一条修改为……",
                        List.of(),
                        List.of()))
                .build();

        List<Change> log = logOf(instrument, markets);

        assertThat(stated(log, markets.id()))
                .containsExactly("2020-12-23 AMENDED", "2015-03-01 TOOK_EFFECT", "2015-01-10 PROMULGATED");
        assertThat(change(log, markets.id(), Change.Type.AMENDED)
                        .grounds()
                        .orElseThrow()
                        .evidence())
                .extracting(Evidence::text)
                .contains("将第一条修改为……");
    }

    @Test
    void an_amendment_that_only_a_person_knows_of_is_told_with_instrument_and_reason() {
        Decision.Act decision = new Decision.Act(
                ActKind.AMENDED,
                Instant.parse("2024-03-04T01:00:00Z"),
                "张三",
                new RegulationId("marketsaaa"),
                LocalDate.of(2020, 7, 1),
                Optional.of("云江省人民政府令第170号"),
                "公报所载，全文未收录",
                Optional.empty());
        Regulation markets = RegulationBuilder.regulation("marketsaaa", markets())
                .decided(decision)
                .build();

        Change amended = change(logOf(markets), markets.id(), Change.Type.AMENDED);

        assertThat(amended.on()).isEqualTo("2020-07-01");
        assertThat(amended.grounds().orElseThrow().basis()).isEqualTo(Basis.OFFICIAL);
        assertThat(amended.grounds().orElseThrow().decision()).contains(decision);
        assertThat(amended.grounds().orElseThrow().evidence().getFirst().text())
                .contains("云江省人民政府令第170号", "公报所载", "张三");
    }

    @Test
    void of_a_text_without_any_date_nothing_is_told() {
        assertThat(stated(LOG, FictionalCorpus.MARKUP)).isEmpty();
    }
}
