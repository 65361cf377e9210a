package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.faxian.regulation.ActKind;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Decision;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.junit.jupiter.api.Test;

/** Tests that a person's decision overrides the texts. */
class DecisionsTest {
    private static final RegulationId ID = new RegulationId("lampaaaaaa");
    private static final RegisteredSource RULE = rule("a.txt", "2010-03-01", "2010-05-01");
    private static final RegisteredSource AMENDED = rule("b.txt", "2018-03-01", "2018-05-01");
    private static final RegisteredSource REPEALING = Sources.titled("云江省照明管理办法")
            .promulgated("2015-03-01")
            .effective("2015-05-01")
            .repeals("云江省路灯管理办法")
            .in("c.txt");

    private static RegisteredSource rule(String path, String promulgated, String effective) {
        return Sources.titled("云江省路灯管理办法")
                .known(ID.value())
                .promulgated(promulgated)
                .effective(effective)
                .text("路灯" + path + "的文本与其他文本各不相同")
                .in(path);
    }

    private static Instant at(int order) {
        return Instant.parse("2026-11-23T02:00:00Z").plusSeconds(order);
    }

    private static Decision repealed(String on, int order) {
        return new Decision.Act(
                ActKind.REPEALED,
                at(order),
                "张三",
                ID,
                LocalDate.parse(on),
                Optional.of("省政府令第200号"),
                "清理",
                Optional.empty());
    }

    private static Decision lapsed(String on, int order) {
        return new Decision.Act(
                ActKind.LAPSED, at(order), "张三", ID, LocalDate.parse(on), Optional.empty(), "清理", Optional.empty());
    }

    private static Decision suspended(String on, int order) {
        return new Decision.Act(
                ActKind.SUSPENDED,
                at(order),
                "张三",
                ID,
                LocalDate.parse(on),
                Optional.of("省政府令第200号"),
                "清理",
                Optional.empty());
    }

    private static Decision resumed(String on, int order) {
        return new Decision.Act(
                ActKind.RESUMED, at(order), "张三", ID, LocalDate.parse(on), Optional.empty(), "核对", Optional.empty());
    }

    private static Decision amended(String on, int order) {
        return new Decision.Act(
                ActKind.AMENDED,
                at(order),
                "张三",
                ID,
                LocalDate.parse(on),
                Optional.of("省政府令第200号"),
                "修改",
                Optional.empty());
    }

    private static Validity on(String day, List<RegisteredSource> sources, Decision... decisions) {
        LocalDate date = LocalDate.parse(day);
        return Register.of(sources, List.of(decisions))
                .regulation(ID)
                .orElseThrow()
                .versionOn(date)
                .timeline()
                .validityOn(date);
    }

    private static ValidityStatus status(String day, List<RegisteredSource> sources, Decision... decisions) {
        return on(day, sources, decisions).status();
    }

    @Test
    void a_decided_repeal_on_an_earlier_or_a_later_day_outranks_the_clause() {
        List<RegisteredSource> sources = List.of(RULE, REPEALING);

        assertThat(status("2016-01-01", sources)).isEqualTo(ValidityStatus.REPEALED);
        assertThat(status("2016-01-01", sources, repealed("2017-01-01", 1))).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(on("2017-01-01", sources, repealed("2017-01-01", 1)).basis()).isEqualTo(Basis.OFFICIAL);
        assertThat(on("2016-01-01", sources, repealed("2012-01-01", 1)).since())
                .contains(LocalDate.parse("2012-01-01"));
    }

    @Test
    void a_decision_for_the_day_of_the_clause_confirms_it() {
        Validity validity = on("2016-01-01", List.of(RULE, REPEALING), repealed("2015-05-01", 1));

        assertThat(validity.status()).isEqualTo(ValidityStatus.REPEALED);
        assertThat(validity.basis()).isEqualTo(Basis.OFFICIAL);
    }

    @Test
    void a_repeal_that_was_misread_is_taken_back_by_resuming_on_its_day() {
        Validity validity = on("2016-01-01", List.of(RULE, REPEALING), resumed("2015-05-01", 1));

        assertThat(validity.status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(validity.basis()).isEqualTo(Basis.OFFICIAL);
    }

    @Test
    void a_regulation_that_was_repealed_and_resumed_is_out_of_force_in_between() {
        List<RegisteredSource> sources = List.of(RULE, REPEALING);
        Decision[] decisions = {resumed("2016-01-01", 1), repealed("2017-01-01", 2)};

        assertThat(status("2015-06-01", sources, decisions)).isEqualTo(ValidityStatus.REPEALED);
        assertThat(status("2016-06-01", sources, decisions)).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status("2017-06-01", sources, decisions)).isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void a_term_that_was_prolonged_does_not_end_the_regulation() {
        RegisteredSource term = Sources.titled("云江省路灯管理办法")
                .known(ID.value())
                .effective("2010-05-01")
                .lapses("2015-04-30")
                .in("a.txt");

        assertThat(status("2016-01-01", List.of(term))).isEqualTo(ValidityStatus.LAPSED);
        assertThat(status("2016-01-01", List.of(term), resumed("2015-05-01", 1)))
                .isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void of_two_decisions_for_one_day_the_one_recorded_later_holds() {
        assertThat(status("2016-01-01", List.of(RULE), repealed("2015-01-01", 1), lapsed("2015-01-01", 2)))
                .isEqualTo(ValidityStatus.LAPSED);
        assertThat(status("2016-01-01", List.of(RULE), lapsed("2015-01-01", 1), repealed("2015-01-01", 2)))
                .isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void a_repeal_decided_before_a_rule_takes_effect_keeps_it_from_ever_being_in_force() {
        assertThat(status("2010-04-01", List.of(RULE), repealed("2010-04-01", 1)))
                .isEqualTo(ValidityStatus.REPEALED);
        assertThat(status("2016-01-01", List.of(RULE), repealed("2010-04-01", 1)))
                .isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void a_repeal_ends_the_wording_that_it_finds_and_not_a_later_one() {
        List<RegisteredSource> sources = List.of(RULE, AMENDED);

        assertThat(status("2017-01-01", sources, repealed("2016-01-01", 1))).isEqualTo(ValidityStatus.REPEALED);
        assertThat(status("2019-01-01", sources, repealed("2016-01-01", 1))).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status("2018-05-01", sources, repealed("2018-05-01", 1))).isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void a_suspension_goes_on_through_an_amendment() {
        List<RegisteredSource> sources = List.of(RULE, AMENDED);

        assertThat(status("2019-01-01", sources, suspended("2017-01-01", 1))).isEqualTo(ValidityStatus.SUSPENDED);
        assertThat(status("2019-01-01", sources, suspended("2017-01-01", 1), resumed("2018-09-01", 2)))
                .isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void an_amendment_is_noted_only_while_no_text_holds_it() {
        assertThat(on("2019-01-01", List.of(RULE), amended("2018-05-01", 1)).evidence())
                .anySatisfy(evidence -> assertThat(evidence.text()).contains("修改后的文本待收录"));
        assertThat(on("2019-01-01", List.of(RULE, AMENDED), amended("2018-05-01", 1))
                        .evidence())
                .noneSatisfy(evidence -> assertThat(evidence.text()).contains("未收录"));
    }

    @Test
    void a_text_without_any_day_is_in_force_once_a_person_has_said_so() {
        RegisteredSource undated = Sources.titled("云江省路灯管理办法").known(ID.value()).in("a.txt");

        assertThat(status("2016-01-01", List.of(undated))).isEqualTo(ValidityStatus.UNKNOWN);
        assertThat(status("2016-01-01", List.of(undated), resumed("2012-01-01", 1)))
                .isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void what_a_source_states_against_the_register_is_named_and_not_followed() {
        RegisteredSource stated = Sources.titled("云江省路灯管理办法")
                .known(ID.value())
                .effective("2010-05-01")
                .stated("有效")
                .in("a.txt");
        LocalDate day = LocalDate.parse("2016-01-01");

        assertThat(Register.of(List.of(stated)).contradictionsOn(day)).isEmpty();
        assertThat(Register.of(List.of(stated), List.of(repealed("2015-01-01", 1)))
                        .contradictionsOn(day))
                .singleElement()
                .satisfies(found -> assertThat(found.against()).isEqualTo(Contradiction.Against.STATED))
                .satisfies(found -> assertThat(found.validity().status()).isEqualTo(ValidityStatus.REPEALED));
    }

    @Test
    void a_decision_about_a_regulation_that_is_not_there_changes_nothing() {
        assertThat(Register.of(List.of(REPEALING), List.of(repealed("2015-01-01", 1))))
                .isEqualTo(Register.of(List.of(REPEALING)));
    }

    @Provide
    Arbitrary<List<Decision>> decided() {
        Arbitrary<String> days = Arbitraries.of("2012-01-01", "2015-05-01", "2016-01-01", "2018-05-01", "2020-01-01");
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 4);
        Arbitrary<Integer> orders = Arbitraries.integers().between(1, 3);
        return Combinators.combine(days, kinds, orders)
                .as((day, kind, order) -> switch (kind) {
                    case 0 -> repealed(day, order);
                    case 1 -> lapsed(day, order);
                    case 2 -> suspended(day, order);
                    case 3 -> resumed(day, order);
                    default -> amended(day, order);
                })
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void decisions_in_any_order_give_the_same_register(@ForAll("decided") List<Decision> decisions, @ForAll long seed) {
        List<Decision> shuffled = new ArrayList<>(decisions);
        Collections.shuffle(shuffled, new Random(seed));
        List<RegisteredSource> sources = List.of(RULE, AMENDED, REPEALING);

        assertThat(Register.of(sources, shuffled)).isEqualTo(Register.of(sources, decisions));
    }

    @Property(tries = 300)
    void what_is_decided_last_for_the_last_day_holds(@ForAll("decided") List<Decision> decisions) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(repealed("2022-01-01", 9));
        Decision[] ended = more.toArray(Decision[]::new);
        more.add(resumed("2023-01-01", 10));
        Decision[] again = more.toArray(Decision[]::new);
        List<RegisteredSource> sources = List.of(RULE, AMENDED, REPEALING);

        assertThat(status("2022-06-01", sources, ended)).isIn(ValidityStatus.REPEALED, ValidityStatus.LAPSED);
        assertThat(status("2024-01-01", sources, again)).isEqualTo(ValidityStatus.IN_FORCE);
    }
}
