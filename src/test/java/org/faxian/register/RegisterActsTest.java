package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.register.Registers.AMENDED_TEXT;
import static org.faxian.register.Registers.FIRST_TEXT;
import static org.faxian.register.Registers.OLD_RULE;
import static org.faxian.register.Registers.articles;
import static org.faxian.register.Registers.listed;
import static org.faxian.register.Registers.regulation;
import static org.faxian.register.Registers.status;
import static org.faxian.register.Registers.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.junit.jupiter.api.Test;

/** Tests of acts of clauses and lists on other regulations: partial repeal, suspension, lapse, amendment. */
class RegisterActsTest {
    @Test
    void a_repeal_of_two_articles_leaves_the_rest_in_force() {
        RegisteredSource poultry = Sources.titled("云江省活禽规定")
                .effective("2022-05-01")
                .does(Relation.Type.REPEALS_PARTLY, "云江省路灯管理办法", Optional.empty(), articles(12, 13))
                .in("新.txt");
        Register register = Register.of(List.of(OLD_RULE, poultry));
        Regulation lamps = regulation(register, "云江省路灯管理办法");
        RegulationVersion version = lamps.versions().getFirst();
        LocalDate day = LocalDate.of(2022, 5, 1);

        assertThat(status(register, "云江省路灯管理办法", "2022-04-30")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(validity(register, "云江省路灯管理办法", "2022-05-01").status()).isEqualTo(ValidityStatus.PARTIALLY_IN_FORCE);
        assertThat(validity(register, "云江省路灯管理办法", "2022-05-01").since()).contains(day);
        assertThat(lamps.repealOf(articles(12).getFirst(), version, day)).isPresent();
        assertThat(lamps.repealOf(articles(12).getFirst(), version, day.minusDays(1)))
                .isEmpty();
        assertThat(lamps.repealOf(articles(14).getFirst(), version, day)).isEmpty();
    }

    @Test
    void a_later_wording_has_taken_account_of_a_partial_repeal() {
        RegisteredSource repealing = Sources.titled("云江省活禽规定")
                .effective("2015-05-01")
                .does(Relation.Type.REPEALS_PARTLY, "云江省桥梁管理办法", Optional.empty(), articles(3))
                .in("新.txt");
        Register register = Register.of(List.of(FIRST_TEXT, AMENDED_TEXT, repealing));
        Regulation bridges = regulation(register, "云江省桥梁管理办法");

        assertThat(status(register, "云江省桥梁管理办法", "2018-08-31")).isEqualTo(ValidityStatus.PARTIALLY_IN_FORCE);
        assertThat(status(register, "云江省桥梁管理办法", "2018-09-01")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(bridges.repealOf(articles(3).getFirst(), bridges.versions().getLast(), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_rule_is_suspended_from_the_day_that_the_decision_names_until_it_is_resumed() {
        RegisteredSource suspends = Sources.titled("关于暂停施行路灯办法的决定")
                .effective("2024-08-01")
                .does(Relation.Type.SUSPENDS, "云江省路灯管理办法", Optional.of(LocalDate.of(2024, 9, 1)), List.of())
                .in("a.txt");
        RegisteredSource resumes = Sources.titled("关于恢复施行路灯办法的决定")
                .effective("2025-03-01")
                .does(Relation.Type.RESUMES, "云江省路灯管理办法")
                .in("b.txt");
        Register register = Register.of(List.of(OLD_RULE, suspends, resumes));

        assertThat(status(register, "云江省路灯管理办法", "2024-08-31")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status(register, "云江省路灯管理办法", "2024-09-01")).isEqualTo(ValidityStatus.SUSPENDED);
        assertThat(status(register, "云江省路灯管理办法", "2025-03-01")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status(Register.of(List.of(OLD_RULE, suspends)), "云江省路灯管理办法", "2026-11-23"))
                .isEqualTo(ValidityStatus.SUSPENDED);
    }

    @Test
    void a_suspension_that_names_no_day_begins_with_the_decision() {
        RegisteredSource suspends = Sources.titled("关于暂停施行路灯办法的决定")
                .effective("2024-08-01")
                .does(Relation.Type.SUSPENDS, "云江省路灯管理办法")
                .in("a.txt");

        assertThat(validity(Register.of(List.of(OLD_RULE, suspends)), "云江省路灯管理办法", "2026-11-23")
                        .since())
                .contains(LocalDate.of(2024, 8, 1));
    }

    @Test
    void what_is_declared_lapsed_has_lapsed_on_the_word_of_the_declaration() {
        RegisteredSource declaration = Sources.titled("关于宣布失效一批文件的决定")
                .effective("2023-10-16")
                .does(Relation.Type.DECLARES_LAPSED, "云江省路灯管理办法")
                .in("a.txt");
        Validity validity = validity(Register.of(List.of(OLD_RULE, declaration)), "云江省路灯管理办法", "2026-11-23");

        assertThat(validity)
                .extracting(Validity::status, Validity::basis, Validity::since)
                .containsExactly(ValidityStatus.LAPSED, Basis.DERIVED, Optional.of(LocalDate.of(2023, 10, 16)));
        assertThat(validity.evidence().getFirst().quoted().orElseThrow().title())
                .isEqualTo("关于宣布失效一批文件的决定");
    }

    @Test
    void the_lists_that_belong_to_a_decision_repeal_what_they_name() {
        RegisteredSource decision = Sources.titled("云江省人民政府关于废止和宣布失效部分文件的决定")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .effective("2023-10-16")
                .in("决定.txt")
                .withLists(List.of(
                        listed("1　云江省路灯管理办法　废止", "云江省路灯管理办法", Optional.of("废止")),
                        listed("2　云江省桥梁管理办法　宣布失效", "云江省桥梁管理办法", Optional.of("宣布失效")),
                        listed("3　云江省隧道管理办法　继续有效", "云江省隧道管理办法", Optional.of("继续有效"))));
        RegisteredSource tunnels =
                Sources.titled("云江省隧道管理办法").effective("2001-01-01").in("隧道.txt");
        Register register = Register.of(List.of(OLD_RULE, FIRST_TEXT, tunnels, decision));

        assertThat(status(register, "云江省路灯管理办法", "2023-10-15")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status(register, "云江省路灯管理办法", "2023-10-16")).isEqualTo(ValidityStatus.REPEALED);
        assertThat(status(register, "云江省桥梁管理办法", "2023-10-16")).isEqualTo(ValidityStatus.LAPSED);
        assertThat(status(register, "云江省隧道管理办法", "2023-10-16")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(validity(register, "云江省路灯管理办法", "2023-10-16")
                        .evidence()
                        .getFirst()
                        .text())
                .isEqualTo("1　云江省路灯管理办法　废止");
    }

    @Test
    void a_list_that_says_nothing_of_what_is_done_does_what_its_decision_says() {
        RegisteredSource decision = Sources.titled("云江省人民政府关于废止部分文件的决定")
                .effective("2023-10-16")
                .in("决定.txt")
                .withLists(List.of(listed("1　云江省路灯管理办法", "云江省路灯管理办法", Optional.empty())));
        RegisteredSource catalogue = Sources.titled("云江省人民政府关于公布现行文件目录的通知")
                .effective("2023-10-16")
                .in("通知.txt")
                .withLists(List.of(listed("1　云江省路灯管理办法", "云江省路灯管理办法", Optional.empty())));

        assertThat(status(Register.of(List.of(OLD_RULE, decision)), "云江省路灯管理办法", "2026-11-23"))
                .isEqualTo(ValidityStatus.REPEALED);
        assertThat(status(Register.of(List.of(OLD_RULE, catalogue)), "云江省路灯管理办法", "2026-11-23"))
                .isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void an_amendment_without_its_text_leaves_the_rule_in_force_and_says_so() {
        RegisteredSource amendment = Sources.titled("关于修改路灯办法的决定")
                .effective("2020-11-02")
                .does(Relation.Type.AMENDS, "云江省路灯管理办法")
                .in("a.txt");
        Register register = Register.of(List.of(OLD_RULE, amendment));

        assertThat(regulation(register, "云江省路灯管理办法").relations())
                .extracting(Relation::type)
                .containsExactly(Relation.Type.AMENDS_UNCONSOLIDATED);
        assertThat(validity(register, "云江省路灯管理办法", "2020-11-01").evidence())
                .extracting(Evidence::text)
                .noneMatch(text -> text.contains("修改"));
        assertThat(validity(register, "云江省路灯管理办法", "2020-11-02"))
                .satisfies(validity -> assertThat(validity.status()).isEqualTo(ValidityStatus.IN_FORCE))
                .satisfies(validity -> assertThat(validity.since()).contains(LocalDate.of(2010, 3, 1)))
                .satisfies(validity -> assertThat(validity.evidence())
                        .extracting(Evidence::text)
                        .anyMatch(text -> text.contains("修改后的文本待收录")));
    }

    @Test
    void an_amendment_whose_text_is_held_is_simply_an_amendment() {
        RegisteredSource amendment = Sources.titled("关于修改桥梁办法的决定")
                .effective("2018-09-01")
                .does(Relation.Type.AMENDS, "云江省桥梁管理办法")
                .in("a.txt");
        Register register = Register.of(List.of(FIRST_TEXT, AMENDED_TEXT, amendment));

        assertThat(regulation(register, "云江省桥梁管理办法").relations())
                .extracting(Relation::type)
                .containsExactly(Relation.Type.AMENDS);
    }
}
