package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.junit.jupiter.api.Test;

/** Tests of temporary acts by other regulations: postponement, suspension, and corrections. */
class DeferralTest {
    private static final String TITLE = "云江省闸门检修办法";
    private static final String REPEALED = "云江省闸门检修规定";

    private static Sources rule() {
        return Sources.titled(TITLE)
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云水规〔2025〕4号")
                .promulgated("2025-03-10")
                .effective("2025-09-01");
    }

    private static Sources notice() {
        return Sources.titled("云江省水利厅关于有关文件的通知")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云水规〔2025〕9号")
                .promulgated("2025-06-01")
                .effective("2025-06-01");
    }

    private static OperativeClause act(Relation.Type type, String title) {
        return new OperativeClause(
                type,
                "《" + title + "》" + type.label() + "。",
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static OperativeClause act(Relation.Type type, String until, String from) {
        OperativeClause act = act(type, TITLE);
        return new OperativeClause(
                type,
                act.clause(),
                act.title(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
                Optional.empty(),
                Optional.of(LocalDate.parse(until)),
                Optional.empty());
    }

    private static Regulation regulation(String title, RegisteredSource... sources) {
        return Register.of(Arrays.asList(sources)).regulations().stream()
                .filter(one -> one.versions().getFirst().metadata().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Validity on(String day, Regulation regulation) {
        LocalDate date = LocalDate.parse(day);
        return regulation.versionOn(date).timeline().validityOn(date);
    }

    @Test
    void a_postponed_text_waits_until_the_new_day_and_says_who_says_so() {
        Regulation postponed = regulation(
                TITLE,
                rule().in("a.txt"),
                notice().clause(act(Relation.Type.POSTPONES, "2026-02-28", "")).in("b.txt"));

        assertThat(on("2025-10-01", postponed).status()).isEqualTo(ValidityStatus.NOT_YET_IN_FORCE);
        assertThat(on("2026-02-28", postponed).status()).isEqualTo(ValidityStatus.NOT_YET_IN_FORCE);
        assertThat(on("2026-03-01", postponed).status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(on("2026-03-01", postponed).evidence())
                .extracting(Evidence::text)
                .contains("《" + TITLE + "》推迟施行。");
        assertThat(postponed.versions().getFirst().metadata().term().firstEffectiveOn())
                .contains(LocalDate.parse("2026-03-01"));
    }

    @Test
    void what_a_postponed_text_repeals_stays_in_force_until_then() {
        Regulation repealed = regulation(
                REPEALED,
                Sources.titled(REPEALED)
                        .kind(RegulationKind.NORMATIVE_DOCUMENT)
                        .promulgated("2010-01-01")
                        .effective("2010-01-01")
                        .in("old.txt"),
                rule().clause(act(Relation.Type.REPEALS, REPEALED)).in("a.txt"),
                notice().clause(act(Relation.Type.POSTPONES, "2026-02-28", "")).in("b.txt"));

        assertThat(on("2026-02-28", repealed).status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(on("2026-03-01", repealed).status()).isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void what_has_begun_before_is_not_postponed() {
        Regulation begun = regulation(
                TITLE,
                rule().effective("2025-04-01").in("a.txt"),
                notice().clause(act(Relation.Type.POSTPONES, "2026-02-28", "")).in("b.txt"));

        assertThat(on("2025-10-01", begun).status()).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void a_suspension_for_a_time_ends_by_itself() {
        Regulation suspended = regulation(
                TITLE,
                rule().in("a.txt"),
                notice().clause(act(Relation.Type.SUSPENDS, "2025-12-31", "2025-10-01"))
                        .in("b.txt"));

        assertThat(on("2025-09-30", suspended).status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(on("2025-10-01", suspended).status()).isEqualTo(ValidityStatus.SUSPENDED);
        assertThat(on("2025-10-01", suspended).until())
                .contains(new Validity.Next(LocalDate.parse("2026-01-01"), ValidityStatus.IN_FORCE));
        assertThat(on("2026-01-01", suspended).status()).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void a_suspension_for_so_long_ends_after_that() {
        Regulation suspended = regulation(
                TITLE,
                rule().effective("2025-04-01").in("a.txt"),
                notice().clause(act(Relation.Type.SUSPENDS, TITLE).lasting(Period.ofMonths(6)))
                        .in("b.txt"));

        assertThat(on("2025-11-30", suspended).status()).isEqualTo(ValidityStatus.SUSPENDED);
        assertThat(on("2025-12-01", suspended).status()).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void a_correction_leaves_the_status_and_is_shown_with_it() {
        Regulation corrected = regulation(
                TITLE,
                rule().in("a.txt"),
                notice().clause(act(Relation.Type.CORRECTS, TITLE)).in("b.txt"));

        assertThat(on("2025-10-01", corrected).status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(on("2025-10-01", corrected).basis()).isEqualTo(Basis.PRESUMED);
        assertThat(on("2025-10-01", corrected).evidence())
                .extracting(Evidence::text)
                .contains("《" + TITLE + "》更正。");
        assertThat(corrected.relations()).extracting(Relation::type).containsExactly(Relation.Type.CORRECTS);
    }
}
