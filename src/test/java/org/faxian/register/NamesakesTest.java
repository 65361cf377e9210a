package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Basis;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.PublicBody;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Retired;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of which files with one title are one regulation, and which are not. */
class NamesakesTest {
    private static final String TITLE = "云江省测绘成果管理办法";
    private static final RegisteredSource OF_2005 = Sources.titled(TITLE)
            .by("云江省人民政府")
            .promulgated("2005-03-10")
            .effective("2005-05-01")
            .text("测绘成果由县级以上人民政府保管，任何单位不得复制。")
            .in("2005.txt");
    private static final RegisteredSource ANEW = Sources.titled(TITLE)
            .by("云江省人民政府")
            .promulgated("2019-08-20")
            .effective("2019-10-01")
            .text("地理信息数据的汇交、共享和利用适用本办法的规定。")
            .repeals(TITLE, "2005-03-10")
            .in("2019.txt");

    @Test
    void what_was_made_anew_under_its_name_is_another_regulation_and_repeals_the_earlier_one() {
        Register register = Register.of(List.of(OF_2005, ANEW));

        assertThat(register.regulations()).hasSize(2);
        assertThat(status(register, "2005.txt", "2019-09-30")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status(register, "2005.txt", "2019-10-01")).isEqualTo(ValidityStatus.REPEALED);
        assertThat(status(register, "2019.txt", "2019-10-01")).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void a_later_wording_of_what_was_made_anew_belongs_to_that_and_not_to_the_repealed_one() {
        RegisteredSource amended = Sources.titled(TITLE)
                .by("云江省人民政府")
                .promulgated("2019-08-20")
                .firstEffective("2019-10-01")
                .amended("2023-02-01")
                .text("地理信息数据的汇交、共享、利用和安全适用本办法的规定，另有规定的除外。")
                .repeals(TITLE, "2005-03-10")
                .in("2023.txt");
        Register register = Register.of(List.of(amended, OF_2005, ANEW));

        assertThat(register.regulations()).hasSize(2);
        assertThat(of(register, "2023.txt")).isEqualTo(of(register, "2019.txt"));
        assertThat(status(register, "2005.txt", "2024-01-01")).isEqualTo(ValidityStatus.REPEALED);
    }

    @Test
    void what_was_made_anew_after_another_text_had_repealed_it_is_another_regulation() {
        RegisteredSource repealing = Sources.titled("云江省地理信息条例")
                .promulgated("2015-01-10")
                .effective("2015-03-01")
                .repeals(TITLE)
                .in("条例.txt");
        RegisteredSource again = Sources.titled(TITLE)
                .by("云江省人民政府")
                .promulgated("2019-08-20")
                .effective("2019-10-01")
                .text("地理信息数据的汇交、共享和利用适用本办法的规定。")
                .in("再次.txt");
        Register register = Register.of(List.of(OF_2005, repealing, again));

        assertThat(register.regulations()).hasSize(3);
        assertThat(status(register, "2005.txt", "2015-02-28")).isEqualTo(ValidityStatus.IN_FORCE);
        assertThat(status(register, "2005.txt", "2020-01-01")).isEqualTo(ValidityStatus.REPEALED);
        assertThat(status(register, "再次.txt", "2020-01-01")).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void a_revised_text_that_tells_nothing_of_a_repeal_is_a_version_even_under_a_new_order() {
        RegisteredSource revised = Sources.titled(TITLE)
                .by("云江省人民政府")
                .promulgated("2019-08-20")
                .effective("2019-10-01")
                .text("地理信息数据的汇交、共享和利用适用本办法的规定。")
                .in("修订.txt");
        Register register = Register.of(List.of(OF_2005, revised));

        assertThat(register.regulations()).hasSize(1);
        assertThat(register.regulations().getFirst().versions()).hasSize(2);
        Validity earlier = register.regulations()
                .getFirst()
                .versions()
                .getFirst()
                .timeline()
                .validityOn(LocalDate.parse("2020-01-01"));
        assertThat(earlier.status()).isEqualTo(ValidityStatus.SUPERSEDED);
        assertThat(earlier.basis()).isEqualTo(Basis.PRESUMED);
        assertThat(earlier.evidence())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("同名文件").contains("2019-10-01"));
    }

    @ParameterizedTest
    @CsvSource({"2012-04-01, 2012-06-01", "2018-04-02, 2018-06-01"})
    void rules_of_one_title_by_two_authorities_are_two_regulations(String promulgated, String effective) {
        RegisteredSource elsewhere = Sources.titled("城市照明管理办法")
                .by("云岭市人民政府")
                .promulgated(promulgated)
                .effective(effective)
                .text("路灯由市级部门维护。")
                .in("云岭.txt");
        RegisteredSource here = Sources.titled("城市照明管理办法")
                .by("河阳市人民政府")
                .promulgated("2018-04-01")
                .effective("2018-06-01")
                .text("景观照明由区级部门维护，费用由财政负担。")
                .in("河阳.txt");

        assertThat(Register.of(List.of(elsewhere, here)).regulations()).hasSize(2);
    }

    @Test
    void a_wording_by_the_body_that_took_over_is_a_version_where_the_site_names_the_body() {
        RegisteredSource before = Sources.titled("云江省计量检定管理办法")
                .by("云江省质量技术监督局")
                .promulgated("2008-04-01")
                .effective("2008-06-01")
                .text("计量器具应当检定合格。")
                .in("前.txt");
        RegisteredSource after = Sources.titled("云江省计量检定管理办法")
                .by("云江省市场监督管理局")
                .promulgated("2020-04-01")
                .effective("2020-06-01")
                .text("强制检定的计量器具由法定机构检定，检定周期由目录规定。")
                .in("后.txt");
        Conventions known =
                Conventions.of(List.of(new PublicBody("云江省质量技术监督局", List.of(), List.of("云江省市场监督管理局"))), List.of());

        assertThat(Register.of(List.of(before, after)).regulations()).hasSize(2);
        assertThat(Register.of(List.of(before, after), List.of(), known, List.of())
                        .regulations())
                .hasSize(1);
    }

    @Test
    void a_successor_that_repeals_a_notice_means_the_one_of_its_predecessor() {
        RegisteredSource mine = Sources.titled("云江省工商行政管理局关于规范广告的通知")
                .by("云江省工商行政管理局")
                .promulgated("2010-01-10")
                .in("工商.txt");
        RegisteredSource other = Sources.titled("云江省交通运输厅关于规范广告的通知")
                .by("云江省交通运输厅")
                .promulgated("2011-01-10")
                .in("交通.txt");
        RegisteredSource repealing = Sources.titled("云江省市场监督管理局关于废止部分文件的决定")
                .by("云江省市场监督管理局")
                .promulgated("2022-01-10")
                .effective("2022-02-01")
                .repeals("关于规范广告的通知")
                .in("决定.txt");
        Conventions known =
                Conventions.of(List.of(new PublicBody("云江省市场监督管理局", List.of("云江省工商行政管理局"), List.of())), List.of());
        List<RegisteredSource> all = List.of(mine, other, repealing);

        assertThat(Register.of(all).unmatchedRepeals()).hasSize(1);
        Register register = Register.of(all, List.of(), known, List.of());
        assertThat(status(register, "工商.txt", "2022-02-01")).isEqualTo(ValidityStatus.REPEALED);
        assertThat(status(register, "交通.txt", "2022-02-01")).isEqualTo(ValidityStatus.IN_FORCE);
    }

    @Test
    void where_two_ids_of_the_journal_prove_to_be_one_regulation_the_older_stays_and_the_other_leads_to_it() {
        RegisteredSource younger = known("aaaaaaaaaa", 7, "2012-06-01", "甲.txt");
        RegisteredSource older = known("zzzzzzzzzz", 3, "2018-06-01", "乙.txt");
        Register register = Register.of(List.of(younger, older));

        assertThat(register.regulations()).extracting(Regulation::id).containsExactly(new RegulationId("zzzzzzzzzz"));
        assertThat(register.retired())
                .containsExactly(new Retired.Merged(new RegulationId("aaaaaaaaaa"), new RegulationId("zzzzzzzzzz")));
        assertThat(register.newIdentities()).isEmpty();
    }

    private static RegisteredSource known(String id, int place, String day, String path) {
        return Sources.titled("云江省桥梁管理办法")
                .effective(day)
                .text(path)
                .known(id, place)
                .in(path);
    }

    @Test
    void a_text_of_the_former_title_is_a_version_where_the_history_tells_the_former_title() {
        RegisteredSource former = Sources.titled("云江省殡葬管理暂行条例")
                .promulgated("1996-07-18")
                .effective("1996-09-01")
                .text("实行火葬，改革土葬。")
                .in("暂行.txt");
        RegisteredSource renamed = Sources.titled("云江省殡葬管理条例")
                .formerly("云江省殡葬管理暂行条例")
                .promulgated("1996-07-18")
                .firstEffective("1996-09-01")
                .amended("2001-08-03")
                .text("殡葬设施的建设应当符合规划，节约土地，保护环境。")
                .in("条例.txt");
        Register register = Register.of(List.of(renamed, former));

        assertThat(register.regulations()).hasSize(1);
        assertThat(register.regulations().getFirst().versions()).hasSize(2);
    }

    @Test
    void a_decision_that_renames_a_text_amends_what_bears_the_new_name() {
        RegisteredSource renamed = Sources.titled("云江省物业服务规定")
                .adopted("2009-04-20")
                .firstEffective("2009-10-01")
                .amended("2020-12-23")
                .in("规定.txt");
        RegisteredSource decision = Sources.titled("关于修改《云江省物业管理规定》的决定")
                .adopted("2020-12-23")
                .effective("2021-01-01")
                .clause(amending("云江省物业管理规定").renaming("云江省物业服务规定"))
                .in("决定.txt");
        Register register = Register.of(List.of(renamed, decision));

        assertThat(register.unmatchedRepeals()).isEmpty();
        assertThat(of(register, "规定.txt").relations())
                .extracting(Relation::type)
                .containsExactly(Relation.Type.AMENDS);
    }

    @Test
    void a_title_of_last_resort_joins_no_two_texts_but_a_text_and_its_copy() {
        RegisteredSource one =
                Sources.titled("扫描件").guessed().text("渡口由交通部门管理。").in("a.txt");
        RegisteredSource other =
                Sources.titled("扫描件").guessed().text("码头的收费标准每年调整一次。").in("b.txt");
        RegisteredSource copy =
                Sources.titled("扫描件").guessed().text("渡口由交通部门管理。").in("c.txt");

        assertThat(Register.of(List.of(one, other)).regulations()).hasSize(2);
        assertThat(Register.of(List.of(one, copy)).regulations()).hasSize(1);
    }

    @Test
    void a_text_of_a_province_is_no_wording_of_a_national_law_whatever_renames_it() {
        RegisteredSource national = Sources.titled("中华人民共和国节水促进法")
                .promulgated("2012-02-29")
                .effective("2012-07-01")
                .text("国家鼓励节水。")
                .in("法.txt");
        RegisteredSource local = Sources.titled("云江省节水促进条例")
                .formerly("中华人民共和国节水促进法")
                .promulgated("2012-02-29")
                .effective("2012-10-01")
                .text("省人民政府统一领导节水工作。")
                .in("条例.txt");

        assertThat(Register.of(List.of(national, local)).regulations()).hasSize(2);
    }

    @Test
    void an_amended_text_counts_from_the_day_that_the_amending_decision_names() {
        RegisteredSource amended = Sources.titled("云江省物业服务规定")
                .adopted("2009-04-20")
                .firstEffective("2009-10-01")
                .amended("2020-12-23")
                .in("规定.txt");
        RegisteredSource decision = Sources.titled("关于修改《云江省物业服务规定》的决定")
                .adopted("2020-12-23")
                .effective("2021-01-01")
                .clause(amending("云江省物业服务规定"))
                .in("决定.txt");
        Register register = Register.of(List.of(amended, decision));
        Validity validity = validity(register, "规定.txt", "2021-01-01");

        assertThat(status(register, "规定.txt", "2020-12-31")).isEqualTo(ValidityStatus.UNKNOWN);
        assertThat(validity.since()).contains(LocalDate.of(2021, 1, 1));
        assertThat(validity.evidence().getFirst().quoted().orElseThrow().title())
                .isEqualTo("关于修改《云江省物业服务规定》的决定");
    }

    private static OperativeClause amending(String title) {
        return new OperativeClause(
                Relation.Type.AMENDS,
                "对《" + title + "》作如下修改",
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Regulation of(Register register, String path) {
        return register.regulations().stream()
                .filter(regulation -> regulation.versions().stream()
                        .anyMatch(version -> version.original().path().equals(path)))
                .findFirst()
                .orElseThrow();
    }

    private static Validity validity(Register register, String path, String day) {
        LocalDate on = LocalDate.parse(day);
        return of(register, path).versionOn(on).timeline().validityOn(on);
    }

    private static ValidityStatus status(Register register, String path, String day) {
        return validity(register, path, day).status();
    }

    @Test
    void a_regulation_is_found_by_its_title_and_its_former_title_alone() {
        Register register = Register.of(List.of(Sources.titled("云江省公共停车场管理办法")
                .formerly("云江省停车场管理办法")
                .promulgated("2020-01-02")
                .in("a.txt")));

        assertThat(register.named("《云江省公共停车场管理办法》")).hasSize(1);
        assertThat(register.named("云江省停车场管理办法")).hasSize(1);
        assertThat(register.named("停车场")).isEmpty();
        assertThat(register.named("")).isEmpty();
    }
}
