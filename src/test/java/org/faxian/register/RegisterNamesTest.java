package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.register.Registers.FIRST_TEXT;
import static org.faxian.register.Registers.OLD_RULE;
import static org.faxian.register.Registers.articles;
import static org.faxian.register.Registers.regulation;
import static org.faxian.register.Registers.repealing;
import static org.faxian.register.Registers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.Relation;
import org.faxian.regulation.ValidityStatus;
import org.junit.jupiter.api.Test;

/** Tests of resolving the regulation that a clause names by title, number or date. */
class RegisterNamesTest {
    @Test
    void a_number_finds_what_is_named_by_the_title_of_what_it_issues() {
        RegisteredSource notice = Sources.titled("云江省客运站收费规定")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云政办发〔2008〕41号")
                .effective("2008-07-01")
                .in("a.txt");

        assertThat(status(
                        Register.of(List.of(notice, repealing("云江省人民政府办公厅关于印发《云江省客运站收费规定》的通知", "云政办发[2008]41号"))),
                        "云江省客运站收费规定",
                        "2026-11-23"))
                .isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void a_number_does_not_find_what_bears_quite_another_title() {
        RegisteredSource other = Sources.titled("云江省人民政府关于加强方志馆建设的通知")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云政发〔2011〕8号")
                .effective("2011-07-01")
                .in("a.txt");
        Register register = Register.of(List.of(other, repealing("云江省渔港管理意见", "云政发〔2011〕8号")));

        assertThat(status(register, "云江省人民政府关于加强方志馆建设的通知", "2026-11-23")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(register.unmatchedRepeals()).hasSize(1);
        // Either the title or the number is wrong: a person has to decide which.
        assertThat(register.regulations())
                .filteredOn(one -> one.versions().getFirst().metadata().title().contains("方志馆"))
                .singleElement()
                .satisfies(one -> assertThat(one.versions()
                                .getFirst()
                                .timeline()
                                .validityOn(LocalDate.parse("2026-11-23"))
                                .evidence())
                        .contains(Evidence.Reason.MENTIONED.with()));
    }

    @Test
    void an_authority_cites_its_own_notices_without_its_name() {
        RegisteredSource notice = Sources.titled("云江省财政厅关于发放高温津贴的通知")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .by("云江省财政厅")
                .effective("2008-07-01")
                .in("a.txt");
        RegisteredSource own = Sources.titled("云江省财政厅关于调整津贴的通知")
                .by("云江省财政厅")
                .effective("2020-01-01")
                .repeals("关于发放高温津贴的通知")
                .in("b.txt");
        RegisteredSource another = Sources.titled("云江省水利厅关于调整津贴的通知")
                .by("云江省水利厅")
                .effective("2020-01-01")
                .repeals("关于发放高温津贴的通知")
                .in("c.txt");

        assertThat(status(Register.of(List.of(notice, own)), "云江省财政厅关于发放高温津贴的通知", "2020-01-01"))
                .isEqualTo(ValidityStatus.REPEALED);
        assertThat(status(Register.of(List.of(notice, another)), "云江省财政厅关于发放高温津贴的通知", "2020-01-01"))
                .isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void of_two_notices_of_one_title_the_one_of_the_same_authority_is_meant_and_without_it_none() {
        RegisteredSource ofFinance = Sources.titled("关于发放高温津贴的通知")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云财发〔2008〕1号")
                .by("云江省财政厅")
                .effective("2008-07-01")
                .in("a.txt");
        RegisteredSource ofWater = Sources.titled("关于发放高温津贴的通知")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云水发〔2009〕1号")
                .by("云江省水利厅")
                .effective("2009-07-01")
                .in("b.txt");
        RegisteredSource finance = Sources.titled("调整津贴的通知")
                .by("云江省财政厅")
                .effective("2020-01-01")
                .repeals("关于发放高温津贴的通知")
                .in("c.txt");
        RegisteredSource nobody = Sources.titled("调整津贴的通知")
                .effective("2020-01-01")
                .repeals("关于发放高温津贴的通知")
                .in("d.txt");

        Register stated = Register.of(List.of(ofFinance, ofWater, finance));
        assertThat(stated.unmatchedRepeals()).isEmpty();
        assertThat(stated.regulations().stream()
                        .filter(r -> !r.relations().isEmpty())
                        .map(r -> r.versions().getFirst().metadata().caption().authorities())
                        .distinct())
                .containsExactly(List.of("云江省财政厅"));
        assertThat(Register.of(List.of(ofFinance, ofWater, nobody)).unmatchedRepeals())
                .hasSize(1);
    }

    @Test
    void a_date_that_lies_beside_those_that_are_known_means_the_same_document() {
        RegisteredSource successor = Sources.titled("云江省照明管理规定")
                .effective("2020-03-01")
                .repeals("云江省路灯管理办法", "2009-12-20")
                .in("新.txt");

        assertThat(status(Register.of(List.of(OLD_RULE, successor)), "云江省路灯管理办法", "2020-03-01"))
                .isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void what_cannot_be_matched_is_listed_with_the_nearest_titles() {
        RegisteredSource successor = Sources.titled("云江省照明管理规定")
                .effective("2020-03-01")
                .repeals("云江省城市路灯管理办法")
                .in("新.txt");
        UnmatchedRepeal unmatched = Register.of(List.of(OLD_RULE, FIRST_TEXT, successor))
                .unmatchedRepeals()
                .getFirst();

        assertThat(unmatched.actor().title()).isEqualTo("云江省照明管理规定");
        assertThat(unmatched.candidates().getFirst().title()).isEqualTo("云江省路灯管理办法");
        assertThat(unmatched.candidates().getFirst().score()).isBetween(0.7, 0.99);
    }

    @Test
    void a_repeal_that_an_amendment_has_brought_works_from_the_amendment_on() {
        RegisteredSource amended = Sources.titled("云江省桥梁管理办法")
                .promulgated("2012-05-01")
                .firstEffective("2012-06-01")
                .effective("2018-09-01")
                .text("桥梁和隧道应当每半年检查两次，由市级交通主管部门负责组织实施。")
                .repeals("云江省路灯管理办法")
                .in("桥梁2018.txt");
        Register register = Register.of(List.of(OLD_RULE, FIRST_TEXT, amended));

        assertThat(status(register, "云江省路灯管理办法", "2018-08-31")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status(register, "云江省路灯管理办法", "2018-09-01")).isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void regulations_that_repeal_each_other_come_to_an_end_of_it() {
        RegisteredSource one =
                Sources.titled("甲条例").effective("2001-03-01").repeals("乙办法").in("a.txt");
        RegisteredSource other =
                Sources.titled("乙办法").effective("2014-03-01").repeals("甲条例").in("b.txt");
        Register register = Register.of(List.of(one, other));

        assertThat(status(register, "甲条例", "2026-11-23")).isEqualTo(ValidityStatus.REPEALED);
        assertThat(status(register, "乙办法", "2026-11-23")).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void grounds_and_citations_are_linked_from_both_sides_and_change_no_status() {
        RegisteredSource rule = Sources.titled("云江省路灯收费规定")
                .effective("2015-01-01")
                .does(Relation.Type.BASED_ON, "云江省路灯管理办法", Optional.empty(), articles(5))
                .does(Relation.Type.CITES, "某部未收录的规定", Optional.empty(), articles(1))
                .in("a.txt");
        Register register = Register.of(List.of(OLD_RULE, rule));

        assertThat(regulation(register, "云江省路灯管理办法").relations())
                .extracting(Relation::type)
                .containsExactly(Relation.Type.BASED_ON);
        assertThat(regulation(register, "云江省路灯管理办法").versions())
                .isEqualTo(
                        regulation(Register.of(List.of(OLD_RULE)), "云江省路灯管理办法").versions());
        assertThat(register.unmatchedRepeals()).isEmpty();
    }
}
