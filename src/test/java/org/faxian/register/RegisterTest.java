package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.register.Registers.AMENDED_TEXT;
import static org.faxian.register.Registers.FIRST_TEXT;
import static org.faxian.register.Registers.NEW_RULE;
import static org.faxian.register.Registers.OLD_RULE;
import static org.faxian.register.Registers.regulation;
import static org.faxian.register.Registers.status;
import static org.faxian.register.Registers.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.junit.jupiter.api.Test;

/** Tests of identity, versions and daily validity of regulations. */
class RegisterTest {
    @Test
    void a_rule_is_repealed_from_the_day_on_which_its_successor_takes_effect() {
        Register register = Register.of(List.of(OLD_RULE, NEW_RULE));

        assertThat(status(register, "云江省路灯管理办法", "2020-02-29")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status(register, "云江省路灯管理办法", "2020-03-01")).isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void a_repeal_quotes_the_clause_and_names_the_regulation_that_says_so() {
        Register register = Register.of(List.of(OLD_RULE, NEW_RULE));
        Validity validity = validity(register, "云江省路灯管理办法", "2026-11-23");

        assertThat(validity.basis()).isEqualTo(Basis.DERIVED);
        assertThat(validity.since()).contains(LocalDate.of(2020, 3, 1));
        assertThat(validity.evidence().getFirst().text()).isEqualTo("《云江省路灯管理办法》同时废止。");
        assertThat(validity.evidence().getFirst().quoted().orElseThrow().title())
                .isEqualTo("云江省照明管理规定");
    }

    @Test
    void both_sides_know_of_the_repeal() {
        Register register = Register.of(List.of(OLD_RULE, NEW_RULE));

        assertThat(regulation(register, "云江省路灯管理办法").relations())
                .extracting(Relation::type)
                .containsExactly(Relation.Type.REPEALS);
        assertThat(regulation(register, "云江省照明管理规定").relations())
                .isEqualTo(regulation(register, "云江省路灯管理办法").relations());
    }

    @Test
    void the_style_of_quotation_marks_and_width_does_not_matter_to_a_repeal() {
        RegisteredSource old =
                Sources.titled("云江省实施〈水法〉办法（试行）").promulgated("2001-01-01").in("a.txt");
        RegisteredSource successor = Sources.titled("云江省水条例")
                .effective("2010-01-01")
                .repeals("云江省实施《水法》办法(试行)")
                .in("b.txt");

        assertThat(status(Register.of(List.of(old, successor)), "云江省实施〈水法〉办法（试行）", "2010-01-01"))
                .isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void authorities_divided_by_a_blank_or_by_a_mark_are_the_same_title() {
        RegisteredSource blank =
                Sources.titled("甲厅 乙厅关于路灯的解释").effective("2010-01-01").in("a.txt");
        RegisteredSource mark =
                Sources.titled("甲厅、乙厅关于路灯的解释").effective("2010-01-01").in("b.txt");

        assertThat(Register.of(List.of(blank, mark)).regulations()).hasSize(1);
    }

    @Test
    void a_repeal_of_an_earlier_text_does_not_repeal_what_was_made_later_under_its_name() {
        RegisteredSource later = Sources.titled("云江省路灯管理办法")
                .promulgated("2022-01-10")
                .effective("2022-03-01")
                .in("更晚.txt");

        Register register = Register.of(List.of(NEW_RULE, later));

        assertThat(status(register, "云江省路灯管理办法", "2026-11-23")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(register.unmatchedRepeals()).hasSize(1);
    }

    @Test
    void a_repeal_that_tells_another_date_means_another_document() {
        RegisteredSource successor = Sources.titled("云江省照明管理规定")
                .effective("2020-03-01")
                .repeals("云江省路灯管理办法", "1999-05-05")
                .in("新.txt");

        Register register = Register.of(List.of(OLD_RULE, successor));

        assertThat(status(register, "云江省路灯管理办法", "2026-11-23")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(register.unmatchedRepeals()).hasSize(1);
    }

    @Test
    void a_text_that_repeals_its_own_former_text_does_not_repeal_itself() {
        RegisteredSource renewed = Sources.titled("云江省路灯管理办法")
                .promulgated("2020-01-01")
                .effective("2020-03-01")
                .repeals("云江省路灯管理办法")
                .in("a.txt");

        Register register = Register.of(List.of(renewed));

        assertThat(status(register, "云江省路灯管理办法", "2026-11-23")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(register.unmatchedRepeals()).isEmpty();
    }

    @Test
    void a_notice_repeals_the_notice_of_its_own_title_that_bears_another_number() {
        RegisteredSource former = Sources.titled("关于发放高温津贴的通知")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云人社发〔2012〕8号")
                .effective("2012-06-01")
                .in("a.txt");
        RegisteredSource renewed = Sources.titled("关于发放高温津贴的通知")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云人社发〔2020〕15号")
                .effective("2020-06-01")
                .repeals("关于发放高温津贴的通知")
                .in("b.txt");
        Register register = Register.of(List.of(former, renewed));

        assertThat(register.regulations())
                .extracting(regulation -> regulation
                        .versions()
                        .getFirst()
                        .timeline()
                        .validityOn(LocalDate.of(2020, 6, 1))
                        .status())
                .containsExactlyInAnyOrder(ValidityStatus.REPEALED, ValidityStatus.IN_FORCE);
    }

    @Test
    void a_repeal_in_a_text_without_any_date_is_a_question_for_a_person() {
        RegisteredSource undated =
                Sources.titled("云江省照明管理规定").repeals("云江省路灯管理办法").in("新.txt");

        Register register = Register.of(List.of(OLD_RULE, undated));

        assertThat(status(register, "云江省路灯管理办法", "2026-11-23")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(register.unmatchedRepeals()).hasSize(1);
    }

    @Test
    void two_regulations_that_repeal_earlier_texts_of_each_others_names_stay_in_force() {
        RegisteredSource one = Sources.titled("甲条例")
                .promulgated("2001-01-01")
                .effective("2001-03-01")
                .repeals("乙办法", "1990-01-01")
                .in("a.txt");
        RegisteredSource other = Sources.titled("乙办法")
                .promulgated("2014-01-01")
                .effective("2014-03-01")
                .repeals("甲条例", "1995-01-01")
                .in("b.txt");
        Register register = Register.of(List.of(one, other));

        assertThat(status(register, "甲条例", "2026-11-23")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status(register, "乙办法", "2026-11-23")).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void a_term_ends_with_its_last_day() {
        Register register = Register.of(List.of(Sources.titled("云江省补贴办法")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .promulgated("2020-06-10")
                .effective("2020-07-01")
                .lapses("2025-06-30")
                .in("a.txt")));

        assertThat(status(register, "云江省补贴办法", "2025-06-30")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status(register, "云江省补贴办法", "2025-07-01")).isEqualTo(ValidityStatus.LAPSED);
    }

    @Test
    void what_has_lapsed_before_it_is_repealed_has_lapsed() {
        RegisteredSource lapsing = Sources.titled("云江省路灯管理办法")
                .effective("2010-03-01")
                .lapses("2015-02-28")
                .in("旧.txt");

        assertThat(status(Register.of(List.of(lapsing, NEW_RULE)), "云江省路灯管理办法", "2026-11-23"))
                .isEqualTo(ValidityStatus.LAPSED);
    }

    @Test
    void between_promulgation_and_effect_a_rule_is_not_yet_in_force() {
        Register register = Register.of(List.of(OLD_RULE));

        assertThat(status(register, "云江省路灯管理办法", "2010-02-28")).isEqualTo(ValidityStatus.NOT_YET_IN_FORCE);
        assertThat(regulation(register, "云江省路灯管理办法").isListedOn(LocalDate.of(2010, 1, 9)))
                .isFalse();
        assertThat(regulation(register, "云江省路灯管理办法").isListedOn(LocalDate.of(2010, 1, 10)))
                .isTrue();
    }

    @Test
    void only_a_date_and_nothing_against_it_is_presumed_in_force() {
        Register register = Register.of(
                List.of(Sources.titled("云江省通知").promulgated("2015-01-01").in("a.txt")));

        assertThat(validity(register, "云江省通知", "2026-11-23"))
                .extracting(Validity::status, Validity::basis)
                .containsExactly(ValidityStatus.IN_FORCE, Basis.PRESUMED);
    }

    @Test
    void without_any_date_the_status_is_unknown() {
        Register register = Register.of(List.of(Sources.titled("云江省通知").in("a.txt")));

        assertThat(status(register, "云江省通知", "2026-11-23")).isEqualTo(ValidityStatus.UNKNOWN);
    }

    @Test
    void an_amended_text_is_a_version_of_the_same_regulation_and_supersedes_the_first() {
        Register register = Register.of(List.of(FIRST_TEXT, AMENDED_TEXT));
        Regulation bridges = regulation(register, "云江省桥梁管理办法");

        assertThat(bridges.versions()).hasSize(2);
        assertThat(bridges.versionOn(LocalDate.of(2018, 8, 31)))
                .isEqualTo(bridges.versions().getFirst());
        assertThat(bridges.versionOn(LocalDate.of(2018, 9, 1)))
                .isEqualTo(bridges.versions().getLast());
        assertThat(bridges.versions()
                        .getFirst()
                        .timeline()
                        .validityOn(LocalDate.of(2026, 1, 1))
                        .status())
                .isEqualTo(ValidityStatus.SUPERSEDED);
    }

    @Test
    void between_the_end_of_its_term_and_the_next_wording_a_text_has_lapsed() {
        RegisteredSource first = Sources.titled("云江省桥梁管理办法")
                .effective("2012-06-01")
                .lapses("2017-05-31")
                .text("桥梁应当每年检查一次，由县级人民政府负责。")
                .in("桥梁2012.txt");
        Register register = Register.of(List.of(first, AMENDED_TEXT));

        assertThat(status(register, "云江省桥梁管理办法", "2017-05-31")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status(register, "云江省桥梁管理办法", "2017-06-01")).isEqualTo(ValidityStatus.LAPSED);
        assertThat(status(register, "云江省桥梁管理办法", "2018-09-01")).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void a_later_wording_is_pending_only_once_it_has_been_made() {
        RegisteredSource amended = Sources.titled("云江省桥梁管理办法")
                .promulgated("2018-06-15")
                .effective("2018-09-01")
                .text("桥梁和隧道应当每半年检查两次，由市级交通主管部门负责组织实施。")
                .in("桥梁2018.txt");
        Regulation bridges = regulation(Register.of(List.of(FIRST_TEXT, amended)), "云江省桥梁管理办法");

        assertThat(bridges.pendingOn(LocalDate.of(2018, 6, 14))).isEmpty();
        assertThat(bridges.pendingOn(LocalDate.of(2018, 6, 15)))
                .contains(bridges.versions().getLast());
        assertThat(bridges.pendingOn(LocalDate.of(2018, 9, 1))).isEmpty();
    }

    @Test
    void while_a_wording_that_is_not_held_was_in_force_the_status_is_unknown() {
        Register register = Register.of(List.of(AMENDED_TEXT));

        assertThat(status(register, "云江省桥梁管理办法", "2015-01-01")).isEqualTo(ValidityStatus.UNKNOWN);
        assertThat(status(register, "云江省桥梁管理办法", "2012-05-15")).isEqualTo(ValidityStatus.NOT_YET_IN_FORCE);
    }

    @Test
    void the_same_text_in_another_format_is_one_version_with_two_files() {
        RegisteredSource word = Sources.titled("云江省路灯管理办法")
                .promulgated("2010-01-10")
                .effective("2010-03-01")
                .mediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .in("旧.docx");
        List<RegulationVersion> versions =
                Register.of(List.of(OLD_RULE, word)).regulations().getFirst().versions();

        assertThat(versions).hasSize(1);
        assertThat(versions.getFirst().sources()).hasSize(2);
        assertThat(versions.getFirst().original().name()).isEqualTo("旧.docx");
    }

    @Test
    void another_text_of_the_same_day_is_kept_as_a_second_version() {
        RegisteredSource other = Sources.titled("云江省桥梁管理办法")
                .promulgated("2012-05-01")
                .effective("2012-06-01")
                .text("此处是完全不同的一份文本，内容没有一句与前者相同。")
                .in("桥梁另一文本.txt");

        assertThat(Register.of(List.of(FIRST_TEXT, other))
                        .regulations()
                        .getFirst()
                        .versions())
                .extracting(version -> version.id().label())
                .containsExactly("2012-06-01", "2012-06-01.2");
    }

    @Test
    void parts_of_one_text_in_several_files_are_one_version() {
        RegisteredSource general = Sources.titled("云江省法典")
                .effective("2021-01-01")
                .text("总则编的条文，讲的是基本规定和民事主体。")
                .articles(1, 20)
                .in("总则.txt");
        RegisteredSource undated = Sources.titled("云江省法典")
                .text("物权编的条文，讲的是所有权和用益物权。")
                .articles(21, 50)
                .in("物权.txt");
        RegisteredSource closing = Sources.titled("云江省法典")
                .effective("2021-01-01")
                .text("附则只有施行日期和废止条款这两样内容。")
                .articles(51, 52)
                .repeals("云江省路灯管理办法")
                .in("附则.txt");
        Register register = Register.of(List.of(closing, undated, general, OLD_RULE));
        List<RegulationVersion> versions = regulation(register, "云江省法典").versions();

        assertThat(versions).hasSize(1);
        assertThat(versions.getFirst().parts())
                .extracting(SourceFile::path)
                .containsExactly("总则.txt", "物权.txt", "附则.txt");
        assertThat(status(register, "云江省路灯管理办法", "2021-01-01")).isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void two_texts_of_one_day_that_share_only_half_are_two_versions() {
        String common = "桥梁应当每年检查一次，由县级人民政府交通运输主管部门组织实施并且公布结果。";
        RegisteredSource one = Sources.titled("云江省桥梁管理办法")
                .effective("2012-06-01")
                .text(common + "检查费用列入本级财政预算，不得向过桥的单位和个人收取。")
                .in("a.txt");
        RegisteredSource other = Sources.titled("云江省桥梁管理办法")
                .effective("2012-06-01")
                .text(common + "隧道、涵洞和渡口的检查办法，另由省级主管机关会商后制定。")
                .in("b.txt");

        assertThat(Register.of(List.of(one, other)).regulations().getFirst().versions())
                .hasSize(2);
    }

    @Test
    void two_whole_texts_are_never_parts_of_one() {
        RegisteredSource first = Sources.titled("云江省桥梁管理办法")
                .effective("2012-06-01")
                .articles(1, 20)
                .in("a.txt");
        RegisteredSource second = Sources.titled("云江省桥梁管理办法")
                .effective("2012-06-01")
                .text("内容没有一句与前者相同的另一份完整文本。")
                .articles(1, 18)
                .in("b.txt");

        assertThat(Register.of(List.of(first, second)).regulations().getFirst().versions())
                .hasSize(2);
    }

    @Test
    void notices_of_one_title_and_different_numbers_are_different_regulations() {
        Sources first = Sources.titled("关于公布清理结果的通知").kind(RegulationKind.NORMATIVE_DOCUMENT);
        Sources second = Sources.titled("关于公布清理结果的通知").kind(RegulationKind.NORMATIVE_DOCUMENT);

        assertThat(Register.of(List.of(
                                first.number("云政发〔2019〕1号").in("a.txt"),
                                second.number("云政发〔2020〕1号").in("b.txt")))
                        .regulations())
                .hasSize(2);
    }

    @Test
    void the_journals_id_stays_when_a_new_version_comes() {
        RegisteredSource known = Sources.titled("云江省桥梁管理办法")
                .effective("2018-09-01")
                .known("abcdefghij")
                .in("桥梁.txt");
        Register register = Register.of(List.of(known, FIRST_TEXT));

        assertThat(register.regulations()).hasSize(1);
        assertThat(register.regulations().getFirst().id()).hasToString("abcdefghij");
        assertThat(register.newIdentities()).hasSize(1);
    }

    @Property(tries = 50)
    void the_order_of_files_never_matters(@ForAll long seed) {
        List<RegisteredSource> sources = new ArrayList<>(List.of(OLD_RULE, NEW_RULE, FIRST_TEXT, AMENDED_TEXT));
        Register expected = Register.of(sources);
        Collections.shuffle(sources, new Random(seed));

        assertThat(Register.of(sources)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void on_every_day_exactly_one_version_represents_a_regulation(@ForAll int day) {
        LocalDate any = LocalDate.ofEpochDay(day % 40_000);

        for (Regulation regulation : Register.of(List.of(OLD_RULE, NEW_RULE, FIRST_TEXT, AMENDED_TEXT))
                .regulations()) {
            assertThat(regulation.versions().stream().filter(version -> version.represents(any)))
                    .hasSize(1);
        }
    }

    @Test
    void a_document_that_repeals_nothing_changes_no_other_status() {
        Register without = Register.of(List.of(OLD_RULE, NEW_RULE));
        Register with = Register.of(List.of(OLD_RULE, NEW_RULE, FIRST_TEXT));

        assertThat(with.regulations()).containsAll(without.regulations());
    }
}
