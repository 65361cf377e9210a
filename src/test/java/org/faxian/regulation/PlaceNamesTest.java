package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {
    private static final Gazetteer PLACES = Gazetteer.shipped();

    /** Returns the place that a line names if a word may begin anywhere. */
    private static Optional<PlaceNames.Mention> anywhere(String line) {
        return PLACES.mentioned(line, offset -> true);
    }

    private static Optional<String> code(String line) {
        return anywhere(line).map(mention -> mention.region().code());
    }

    private static Optional<String> name(String line) {
        return anywhere(line).map(mention -> line.substring(mention.start(), mention.end()));
    }

    @ParameterizedTest
    @CsvSource({
        "浙江省养老, 浙江省, 330000",
        "浙江养老, 浙江, 330000",
        "杭州市养老, 杭州市, 330100",
        "杭州养老, 杭州, 330100",
        "北京养老, 北京, 110000",
        "义乌养老, 义乌, 330782",
        "喀什养老, 喀什, 653100",
        "阿拉善养老, 阿拉善, 152900",
        "养老 浙江, 浙江, 330000",
        "关于杭州的养老, 杭州, 330100"
    })
    void a_place_is_named_in_full_or_without_its_suffix(String line, String name, String code) {
        assertThat(name(line)).hasValue(name);
        assertThat(code(line)).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({
        "广西壮族自治区养犬, 广西壮族自治区, 450000",
        "广西养犬, 广西, 450000",
        "内蒙古养犬, 内蒙古, 150000",
        "新疆养犬, 新疆, 650000",
        "宁夏养犬, 宁夏, 640000",
        "西藏养犬, 西藏, 540000",
        "香港养犬, 香港, 810000",
        "延边朝鲜族自治州养犬, 延边朝鲜族自治州, 222400",
        "延边养犬, 延边, 222400",
        "延边州养犬, 延边州, 222400",
        "恩施州养犬, 恩施州, 422800",
        "黔东南养犬, 黔东南, 522600",
        "黔东南州养犬, 黔东南州, 522600",
        "临夏州养犬, 临夏州, 622900",
        "西双版纳养犬, 西双版纳, 532800",
        "巴音郭楞养犬, 巴音郭楞, 652800"
    })
    void an_autonomous_place_is_named_without_its_peoples(String line, String name, String code) {
        assertThat(name(line)).hasValue(name);
        assertThat(code(line)).hasValue(code);
    }

    @Test
    void a_county_or_district_is_named_in_full_only() {
        assertThat(code("余杭区养犬")).hasValue("330110");
        assertThat(code("余杭养犬")).isEmpty();
        assertThat(code("淳安县养犬")).hasValue("330127");
        assertThat(code("淳安养犬")).isEmpty();
        assertThat(code("景宁畲族自治县养犬")).hasValue("331127");
    }

    @Test
    void places_that_stand_one_in_the_other_are_the_smallest_of_them_with_all_names() {
        assertThat(name("养犬浙江省杭州市余杭区规定")).hasValue("浙江省杭州市余杭区");
        assertThat(code("养犬浙江省杭州市余杭区规定")).hasValue("330110");
        assertThat(name("浙江杭州养犬")).hasValue("浙江杭州");
        assertThat(code("浙江杭州养犬")).hasValue("330100");
    }

    @Test
    void names_that_stand_apart_or_not_one_in_the_other_are_not_joined() {
        assertThat(name("浙江养犬杭州")).hasValue("杭州");
        assertThat(name("江苏杭州养犬")).hasValue("杭州");
        assertThat(name("杭州宁波养犬")).as("the first of two of a rank").hasValue("杭州");
    }

    @ParameterizedTest
    @ValueSource(strings = {"东方养犬", "白银养犬", "大同养犬", "长治养犬", "安康养犬", "养犬", "", "省", "全国养犬"})
    void what_is_mostly_another_word_is_no_place(String line) {
        assertThat(anywhere(line)).isEmpty();
    }

    @Test
    void a_city_with_the_name_of_another_word_is_named_in_full() {
        assertThat(code("东方市养犬")).hasValue("469007");
        assertThat(code("白银市养犬")).hasValue("620400");
    }

    @Test
    void a_name_of_several_places_is_none_or_that_of_the_larger_one() {
        assertThat(code("鼓楼区养犬")).isEmpty();
        assertThat(code("西湖区养犬")).isEmpty();
        assertThat(code("吉林养犬")).as("the province, not its city").hasValue("220000");
        assertThat(code("吉林市养犬")).hasValue("220200");
        assertThat(code("海南养犬")).as("the province, not the prefecture in 青海").hasValue("460000");
        assertThat(code("海南州养犬")).hasValue("632500");
    }

    @Test
    void a_name_counts_only_in_whole_words() {
        String line = "新海南下";

        assertThat(PLACES.mentioned(line, offset -> true).map(PlaceNames.Mention::start))
                .hasValue(1);
        assertThat(PLACES.mentioned(line, offset -> offset != 1)).isEmpty();
        assertThat(PLACES.mentioned(line, offset -> offset != 3)).isEmpty();
    }

    @Test
    void a_place_that_a_site_adds_is_named_like_the_others() {
        Gazetteer own = PLACES.with(List.of(new Region("990000", "云江省"), new Region("990100", "云州市")));

        assertThat(Stream.of("云江养犬", "云江云州养犬").map(line -> own.mentioned(line, offset -> true)
                        .map(mention -> mention.region().name())))
                .containsExactly(Optional.of("云江省"), Optional.of("云州市"));
    }
}
