package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.UsualTerm;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.junit.jupiter.api.Test;

/** Tests of terms set by a rule of the site, and of periods for which no text is held. */
class TermsAndGapsTest {
    private static final Conventions TWO_YEARS = Conventions.of(
            List.of(),
            List.of(new UsualTerm(
                    Set.of(RegulationKind.NORMATIVE_DOCUMENT),
                    List.of("暂行", "试行"),
                    Optional.of(LocalDate.of(2019, 5, 1)),
                    2,
                    "《云江省行政规范性文件管理办法》第二十五条")));

    private static Sources notice(String title) {
        return Sources.titled(title).kind(RegulationKind.NORMATIVE_DOCUMENT);
    }

    @Test
    void a_provisional_notice_lapses_by_the_rule_of_the_site_and_only_by_that() {
        RegisteredSource provisional = notice("云江省冰雪运动场所管理暂行办法")
                .promulgated("2020-01-10")
                .effective("2020-03-01")
                .in("a.txt");

        assertThat(at("2030-01-01", provisional, Conventions.NONE).status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(at("2022-02-28", provisional, TWO_YEARS).status()).isEqualTo(ValidityStatus.IN_FORCE);
        Validity lapsed = at("2022-03-01", provisional, TWO_YEARS);
        assertThat(lapsed.status()).isEqualTo(ValidityStatus.LAPSED);
        assertThat(lapsed.basis()).isEqualTo(Basis.DERIVED);
        assertThat(lapsed.evidence())
                .extracting(Evidence::text)
                .singleElement()
                .asString()
                .contains("文本未载明有效期", "《云江省行政规范性文件管理办法》第二十五条", "2022-02-28");
    }

    @Test
    void the_rule_leaves_alone_what_tells_its_own_term_is_of_another_kind_or_older() {
        RegisteredSource ownTerm = notice("云江省冰雪运动场所管理暂行办法")
                .promulgated("2020-01-10")
                .effective("2020-03-01")
                .lapses("2025-02-28")
                .in("a.txt");
        RegisteredSource rule = Sources.titled("云江省冰雪运动场所管理暂行规定")
                .promulgated("2020-01-10")
                .effective("2020-03-01")
                .in("b.txt");
        RegisteredSource older = notice("云江省水上运动场所管理暂行办法")
                .promulgated("2018-01-10")
                .effective("2018-03-01")
                .in("c.txt");
        RegisteredSource lasting = notice("云江省体育场馆开放办法")
                .promulgated("2020-01-10")
                .effective("2020-03-01")
                .in("d.txt");

        for (RegisteredSource source : List.of(ownTerm, rule, older, lasting)) {
            assertThat(at("2024-01-01", source, TWO_YEARS).status()).isEqualTo(ValidityStatus.IN_FORCE);
        }
        assertThat(at("2025-03-01", ownTerm, TWO_YEARS).status()).isEqualTo(ValidityStatus.LAPSED);
    }

    @Test
    void before_the_first_wording_that_is_held_the_status_of_an_amended_text_is_unknown_and_not_future() {
        RegisteredSource amended = Sources.titled("云江省公路管理条例")
                .promulgated("1995-09-06")
                .amended("2010-07-30")
                .in("条例.txt");
        Validity before = at("2000-01-01", amended, Conventions.NONE);

        assertThat(before.status()).isEqualTo(ValidityStatus.UNKNOWN);
        assertThat(before.evidence().getFirst().text()).contains("1995-09-06", "当时的文本未收录");
        assertThat(at("2010-07-30", amended, Conventions.NONE).status()).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void between_promulgation_and_first_effect_the_day_of_the_first_effect_is_the_ground() {
        RegisteredSource amended = Sources.titled("云江省公路管理条例")
                .promulgated("1995-09-06")
                .firstEffective("1996-01-01")
                .amended("2010-07-30")
                .in("条例.txt");
        Validity before = at("1995-10-01", amended, Conventions.NONE);

        assertThat(before.status()).isEqualTo(ValidityStatus.NOT_YET_IN_FORCE);
        assertThat(before.basis()).isEqualTo(Basis.DERIVED);
        assertThat(before.evidence().getFirst().text()).contains("1996-01-01");
        assertThat(at("1996-01-01", amended, Conventions.NONE).status()).isEqualTo(ValidityStatus.UNKNOWN);
    }

    @Test
    void a_text_that_was_revised_as_a_whole_was_not_in_the_future_before_its_revision() {
        RegisteredSource revised = Sources.titled("云江省道路运输条例")
                .promulgated("1994-12-27")
                .amended("2007-12-03")
                .effective("2008-05-01")
                .in("条例.txt");

        assertThat(at("2000-01-01", revised, Conventions.NONE).status()).isEqualTo(ValidityStatus.UNKNOWN);
        assertThat(at("2008-04-30", revised, Conventions.NONE).status()).isEqualTo(ValidityStatus.UNKNOWN);
        assertThat(at("2008-05-01", revised, Conventions.NONE).status()).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void an_amendment_that_only_the_next_wordings_history_tells_is_noted_while_its_text_is_missing() {
        RegisteredSource first = Sources.titled("云江省船员条例")
                .promulgated("2007-04-14")
                .effective("2007-09-01")
                .text("船员应当持证上岗。")
                .in("2007.txt");
        RegisteredSource third = Sources.titled("云江省船员条例")
                .promulgated("2007-04-14")
                .firstEffective("2007-09-01")
                .amended("2013-07-18")
                .amended("2019-03-02")
                .text("船员培训机构应当具备规定的条件，并按照大纲培训。")
                .in("2019.txt");
        RegulationVersion version = Register.of(List.of(first, third))
                .regulations()
                .getFirst()
                .versions()
                .getFirst();

        Validity unnoted = version.timeline().validityOn(LocalDate.of(2013, 7, 17));
        Validity noted = version.timeline().validityOn(LocalDate.of(2013, 7, 18));
        assertThat(unnoted.evidence()).extracting(Evidence::text).noneMatch(text -> text.contains("2013"));
        assertThat(noted.status()).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(noted.since()).contains(LocalDate.of(2007, 9, 1));
        assertThat(noted.evidence()).extracting(Evidence::text).anyMatch(text -> text.contains("自2013-07-18起被修改"));
    }

    private static Validity at(String day, RegisteredSource source, Conventions conventions) {
        LocalDate on = LocalDate.parse(day);
        return Register.of(List.of(source), List.of(), conventions, List.of())
                .regulations()
                .getFirst()
                .versionOn(on)
                .timeline()
                .validityOn(on);
    }
}
