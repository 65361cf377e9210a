package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Field;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.Region;
import org.faxian.regulation.RegulationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    private static final Region PROVINCE = new Region("990000", "云江省");
    private static final Region CITY = new Region("990100", "云州市");
    private static final Gazetteer PLACES = Gazetteer.shipped().with(List.of(PROVINCE, CITY));
    private static final Conventions SITE = new Conventions(List.of(), List.of(), PLACES, Optional.of(PROVINCE));

    private static Sources document(String title) {
        return Sources.titled(title).kind(RegulationKind.NORMATIVE_DOCUMENT).promulgated("2021-03-02");
    }

    private static List<Region> places(Sources document) {
        Register register = Register.of(List.of(document.in("文件/a.txt")), List.of(), SITE, List.of());
        assertThat(register.regulations()).hasSize(1);
        return register.regulations().getFirst().regions();
    }

    @Test
    void a_document_is_of_the_place_of_the_body_that_issued_it() {
        assertThat(places(document("关于渡口的通知").by("云江省交通运输厅"))).containsExactly(PROVINCE);
        assertThat(places(document("云江省渡口管理办法").by("云州市人民政府"))).containsExactly(CITY);
    }

    @Test
    void a_joint_issue_of_two_places_is_of_both_and_one_of_two_departments_of_one() {
        assertThat(places(document("关于跨省通办的通知").by("云江省人民政府").by("四川省人民政府")))
                .extracting(Region::code)
                .containsExactly("990000", "510000");
        assertThat(places(document("关于渡口的通知").by("云江省交通运输厅").by("云江省公安厅"))).containsExactly(PROVINCE);
    }

    @ParameterizedTest
    @CsvSource({"国务院", "公安部", "工业和信息化部", "国家税务总局", "海关总署", "中国人民银行", "最高人民法院", "全国人民代表大会常务委员会", "财政部办公厅"})
    void what_central_bodies_issue_is_of_the_whole_country(String body) {
        assertThat(places(document("关于渡口的通知").by(body))).containsExactly(Region.COUNTRY);
    }

    @ParameterizedTest
    @CsvSource({"国家税务总局浙江省税务局, 330000", "中共浙江省委宣传部, 330000", "上海市市场监督管理局, 310000"})
    void a_place_behind_the_name_of_a_central_body_counts(String body, String code) {
        assertThat(places(document("关于渡口的通知").by(body)))
                .extracting(Region::code)
                .containsExactly(code);
    }

    @Test
    void a_body_that_is_named_without_its_place_is_one_of_the_site() {
        assertThat(places(document("关于渡口的通知").by("省财政厅"))).containsExactly(PROVINCE);
        assertThat(places(document("关于渡口的通知").by("市财政局")))
                .as("of which city, nothing tells")
                .isEmpty();
        assertThat(places(document("关于渡口的通知").by("市场监督管理局"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"市民政局, 990100", "市政务服务局, 990100", "市政协办公厅, 990100", "自治区党委宣传部, 990000"})
    void bodies_that_are_named_by_their_rank_are_those_around_the_page(String body, String code) {
        assertThat(places(document("关于渡口的通知").by(body).classified(List.of(), Optional.of("990100"))))
                .extracting(Region::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"疫情防控指挥部", "旗委组织部", "新华区人民政府", "市场监督管理局"})
    void what_only_sounds_central_is_of_no_place(String body) {
        assertThat(places(document("关于渡口的通知").by(body))).isEmpty();
    }

    @Test
    void a_city_of_the_rank_of_a_county_has_bodies_of_its_own() {
        assertThat(places(document("关于渡口的通知").by("市财政局").classified(List.of(), Optional.of("330782"))))
                .extracting(Region::name)
                .containsExactly("义乌市");
    }

    @Test
    void the_page_tells_of_which_city_a_body_is() {
        assertThat(places(document("关于渡口的通知").by("市财政局").classified(List.of(), Optional.of("990100"))))
                .containsExactly(CITY);
        assertThat(places(document("关于渡口的通知").by("省财政厅").classified(List.of(), Optional.of("990100"))))
                .containsExactly(PROVINCE);
    }

    @Test
    void a_page_of_a_city_that_shows_a_text_of_the_country_makes_it_none_of_the_city() {
        assertThat(places(document("关于渡口的通知").by("交通运输部").classified(List.of(), Optional.of("990100"))))
                .containsExactly(Region.COUNTRY);
    }

    @Test
    void where_no_body_is_known_the_title_tells_and_then_the_page() {
        assertThat(places(document("云江省渡口管理办法"))).containsExactly(PROVINCE);
        assertThat(places(document("深圳经济特区渡口条例"))).extracting(Region::name).containsExactly("深圳市");
        assertThat(places(document("渡口管理办法").classified(List.of(), Optional.of("990100"))))
                .containsExactly(CITY);
        assertThat(places(document("中华人民共和国渡口管理办法"))).containsExactly(Region.COUNTRY);
        assertThat(places(document("渡口管理办法"))).isEmpty();
    }

    @Test
    void a_place_that_a_person_has_taken_away_does_not_come_back_from_an_earlier_wording() {
        RegisteredSource first = document("云江省渡口管理办法").in("文件/a.txt");
        RegisteredSource second = document("云江省渡口管理办法").in("文件/b.txt");
        RegisteredSource corrected = second.withMetadata(Field.REGION.put(second.metadata(), ""));
        Regions regions = new Regions(PLACES, Optional.of(PROVINCE));

        assertThat(regions.of(List.of(wording(first), wording(second)))).containsExactly(PROVINCE);
        assertThat(regions.of(List.of(wording(first), wording(corrected)))).isEmpty();
    }

    private static VersionFiles wording(RegisteredSource source) {
        return new VersionFiles(List.of(new VersionFiles.Part(List.of(source))));
    }

    @Test
    void a_law_is_of_the_whole_country_whoever_is_named() {
        assertThat(places(document("渡口法").kind(RegulationKind.LAW))).containsExactly(Region.COUNTRY);
    }
}
