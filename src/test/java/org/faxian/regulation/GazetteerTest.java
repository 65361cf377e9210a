package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer PLACES = Gazetteer.shipped();

    @ParameterizedTest
    @CsvSource({
        "浙江省人民政府, 330000",
        "杭州市人民代表大会常务委员会, 330100",
        "浙江省杭州市西湖区人民政府, 330106",
        "杭州市西湖区司法局, 330106",
        "南昌市西湖区司法局, 360103",
        "北京市朝阳区人民政府, 110105",
        "湖北省仙桃市人民政府, 429004",
        "景宁畲族自治县人民代表大会, 331127",
        "延边朝鲜族自治州人民政府, 222400",
        "内蒙古自治区人民政府, 150000",
        "广西区人民政府, 450000",
        "新疆维吾尔自治区喀什地区行政公署, 653100",
        "杭州市下城区人民政府, 330103"
    })
    void a_body_is_of_the_smallest_place_that_its_name_tells(String body, String code) {
        assertThat(PLACES.beginning(body, Optional.empty()).map(Region::code)).hasValue(code);
    }

    @Test
    void a_name_that_several_places_bear_is_none_unless_one_is_near_home() {
        assertThat(PLACES.beginning("鼓楼区人民政府", Optional.empty())).isEmpty();
        assertThat(PLACES.beginning("鼓楼区人民政府", PLACES.coded("320100")).map(Region::code))
                .hasValue("320106");
        assertThat(PLACES.beginning("鼓楼区人民政府", PLACES.coded("350000")).map(Region::code))
                .hasValue("350102");
        assertThat(PLACES.beginning("鼓楼区人民政府", PLACES.coded("320000")))
                .as("two of them lie in 江苏省")
                .isEmpty();
    }

    @Test
    void what_names_no_place_has_none() {
        assertThat(PLACES.beginning("市场监督管理局", Optional.empty())).isEmpty();
        assertThat(PLACES.beginning("", Optional.empty())).isEmpty();
    }

    @Test
    void a_county_is_called_together_with_its_city() {
        assertThat(PLACES.label("330106")).isEqualTo("杭州市西湖区");
        assertThat(PLACES.label("110105")).isEqualTo("北京市朝阳区");
        assertThat(PLACES.label("330100")).isEqualTo("杭州市");
        assertThat(PLACES.label("100000")).isEqualTo("全国");
        assertThat(PLACES.label("987654")).as("of which nothing is known").isEqualTo("987654");
    }

    @Test
    void a_place_is_told_by_its_code_or_its_name() {
        assertThat(PLACES.stated("330106").map(Region::name)).hasValue("西湖区");
        assertThat(PLACES.stated("浙江省杭州市西湖区").map(Region::code)).hasValue("330106");
        assertThat(PLACES.stated("浙江省杭州市某区")).isEmpty();
    }

    @Test
    void a_site_adds_places_of_its_own() {
        Gazetteer own = PLACES.with(List.of(new Region("990000", "云江省"), new Region("990100", "云州市")));

        assertThat(own.beginning("云江省云州市司法局", Optional.empty()).map(Region::code))
                .hasValue("990100");
        assertThat(own.label("330106")).isEqualTo("杭州市西湖区");
    }

    @Test
    void a_code_has_six_digits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region("33", "浙江省"))
                .withMessageContaining("six digits");
    }
}
