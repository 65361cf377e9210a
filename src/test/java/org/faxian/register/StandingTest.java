package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.ActKind;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.junit.jupiter.api.Test;

/** Tests of the evidence that a regulation is still in force, not only that it once took effect. */
class StandingTest {
    private static final String TITLE = "云江省渡船检查办法";
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private static Sources rule() {
        return Sources.titled(TITLE)
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云交规〔2020〕3号")
                .promulgated("2020-01-10")
                .effective("2020-03-01");
    }

    private static Sources notice(String title, String day) {
        return Sources.titled(title)
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云交规〔2024〕9号")
                .promulgated(day)
                .effective(day);
    }

    private static OperativeClause clause(Relation.Type type) {
        return new OperativeClause(
                type,
                "《" + TITLE + "》（云交规〔2020〕3号）" + type.label() + "。",
                Optional.of(TITLE),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Validity on(LocalDate day, List<Decision> decisions, RegisteredSource... sources) {
        return regulation(decisions, sources).versionOn(day).timeline().validityOn(day);
    }

    private static Regulation regulation(List<Decision> decisions, RegisteredSource... sources) {
        return Register.of(List.of(sources), decisions).regulations().stream()
                .filter(one -> one.versions().getFirst().metadata().title().equals(TITLE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_clause_on_its_beginning_does_not_show_that_it_is_in_force_still() {
        Validity validity = on(DAY, List.of(), rule().in("a.txt"));

        assertThat(validity.status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(validity.basis()).isEqualTo(Basis.PRESUMED);
        assertThat(validity.evidence()).extracting(Evidence::text).contains("未见废止、失效记载");
    }

    @Test
    void a_term_that_has_not_run_out_shows_it() {
        Validity validity = on(DAY, List.of(), rule().lapses("2027-02-28").in("a.txt"));

        assertThat(validity.status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(validity.basis()).isEqualTo(Basis.DERIVED);
    }

    @Test
    void a_document_that_says_it_continues_shows_it_from_then_on_and_is_quoted() {
        RegisteredSource list = notice("关于公布清理结果的通知", "2024-05-01")
                .clause(clause(Relation.Type.CONTINUES))
                .in("b.txt");

        assertThat(on(LocalDate.parse("2024-04-30"), List.of(), rule().in("a.txt"), list)
                        .basis())
                .isEqualTo(Basis.PRESUMED);
        Validity validity = on(DAY, List.of(), rule().in("a.txt"), list);
        assertThat(validity.basis()).isEqualTo(Basis.DERIVED);
        assertThat(validity.evidence().getFirst().quoted().orElseThrow().title())
                .isEqualTo("关于公布清理结果的通知");
        assertThat(regulation(List.of(), rule().in("a.txt"), list).relations()).isEmpty();
    }

    @Test
    void an_extension_moves_the_end_of_the_term_and_is_a_relation() {
        RegisteredSource extension = notice("关于延长有效期的通知", "2024-05-01")
                .clause(clause(Relation.Type.EXTENDS).until(LocalDate.parse("2028-12-31")))
                .in("b.txt");
        RegisteredSource rule = rule().lapses("2025-02-28").in("a.txt");

        assertThat(on(DAY, List.of(), rule).status()).isEqualTo(ValidityStatus.LAPSED);
        assertThat(on(DAY, List.of(), rule, extension).status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(on(DAY, List.of(), rule, extension).basis()).isEqualTo(Basis.DERIVED);
        assertThat(on(LocalDate.parse("2029-01-01"), List.of(), rule, extension).status())
                .isEqualTo(ValidityStatus.LAPSED);
        Regulation extended = regulation(List.of(), rule, extension);
        assertThat(extended.relations()).extracting(Relation::type).containsExactly(Relation.Type.EXTENDS);
        assertThat(extended.versions().getFirst().metadata().term().lapsesOn()).contains(LocalDate.parse("2028-12-31"));
        assertThat(on(DAY, List.of(), rule, extension).evidence())
                .extracting(Evidence::text)
                .containsOnlyOnce("《" + TITLE + "》（云交规〔2020〕3号）延长有效期。");
    }

    @Test
    void a_shorter_term_than_its_own_extends_nothing() {
        RegisteredSource extension = notice("关于延长有效期的通知", "2024-05-01")
                .clause(clause(Relation.Type.EXTENDS).until(LocalDate.parse("2024-12-31")))
                .in("b.txt");

        assertThat(on(
                                LocalDate.parse("2025-02-28"),
                                List.of(),
                                rule().lapses("2025-02-28").in("a.txt"),
                                extension)
                        .status())
                .isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void a_person_who_has_checked_it_outranks_what_is_presumed_and_repeals_nothing_that_ended_it() {
        RegisteredSource rule = rule().in("a.txt");
        Decision confirmed = new Decision.Act(
                ActKind.CONFIRMED,
                Instant.parse("2026-05-02T02:00:00Z"),
                "张三",
                Register.of(List.of(rule)).regulations().getFirst().id(),
                LocalDate.parse("2026-05-01"),
                Optional.empty(),
                "年度清理",
                Optional.empty());

        Validity validity = on(DAY, List.of(confirmed), rule);
        assertThat(validity.basis()).isEqualTo(Basis.OFFICIAL);
        assertThat(validity.since()).hasValue(LocalDate.parse("2020-03-01"));
        assertThat(validity.evidence().getFirst().text()).contains("经核对，2026-05-01现行有效", "年度清理", "张三");
        assertThat(on(DAY, List.of(confirmed), rule().lapses("2025-02-28").in("a.txt"))
                        .status())
                .isEqualTo(ValidityStatus.LAPSED);
    }

    @Test
    void a_term_that_is_that_of_another_text_ends_with_it() {
        RegisteredSource other =
                notice("云江省渡口办法", "2020-01-10").lapses("2025-12-31").in("b.txt");
        RegisteredSource rule = rule().lapseClause("本办法有效期与《云江省渡口办法》一致。").in("a.txt");

        assertThat(on(DAY, List.of(), rule, other).status()).isEqualTo(ValidityStatus.LAPSED);
        assertThat(on(DAY, List.of(), rule).status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(on(DAY, List.of(), rule).basis()).isEqualTo(Basis.PRESUMED);
    }

    @Test
    void what_comes_next_is_known_before_it_comes_and_no_longer_once_it_has() {
        RegisteredSource repeal = notice("关于废止文件的通知", "2026-12-15")
                .clause(clause(Relation.Type.REPEALS))
                .in("b.txt");

        assertThat(on(DAY, List.of(), rule().in("a.txt"), repeal).until())
                .hasValue(new Validity.Next(LocalDate.parse("2026-12-15"), ValidityStatus.REPEALED));
        assertThat(on(LocalDate.parse("2026-12-15"), List.of(), rule().in("a.txt"), repeal)
                        .until())
                .isEmpty();
        assertThat(on(DAY, List.of(), rule().lapses("2027-02-28").in("a.txt")).until())
                .hasValue(new Validity.Next(LocalDate.parse("2027-03-01"), ValidityStatus.LAPSED));
        assertThat(on(DAY, List.of(), rule().in("a.txt")).until()).isEmpty();
    }
}
