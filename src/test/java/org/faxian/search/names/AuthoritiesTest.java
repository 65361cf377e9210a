package org.faxian.search.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.Region;
import org.junit.jupiter.api.Test;

class AuthoritiesTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();

    private static Authorities known(String... names) {
        Map<String, Set<String>> folded = Stream.of(names)
                .collect(Collectors.groupingBy(name -> ANALYSIS.fold(name).toString(), Collectors.toSet()));
        return new Authorities(folded, ANALYSIS, Gazetteer.shipped().with(List.of(new Region("990000", "云江省"))));
    }

    @Test
    void a_full_name_means_itself_in_all_its_spellings_and_no_other() {
        Authorities known = known("云江省外汇局（一分局）", "云江省外汇局(一分局)", "云江省外汇局");

        assertThat(known.meant("云江省外汇局(一分局)")).containsExactlyInAnyOrder("云江省外汇局（一分局）", "云江省外汇局(一分局)");
        assertThat(known.meant("云江省外汇局")).containsExactly("云江省外汇局");
    }

    @Test
    void a_name_without_its_place_means_those_of_all_places_also_where_several_bear_one_name() {
        Authorities known = known("杭州市司法局", "鼓楼区司法局", "云江省司法局", "反司法局");

        assertThat(known.meant("司法局")).containsExactlyInAnyOrder("杭州市司法局", "鼓楼区司法局", "云江省司法局");
        assertThat(known.meant("省司法局")).containsExactly("云江省司法局");
    }

    @Test
    void a_line_names_an_authority_in_full_or_short_if_few_are_meant() {
        Authorities known = known("云江省财政厅", "云江省人力资源和社会保障厅", "甲县教育局", "乙县教育局", "丙县教育局", "丁县教育局");

        assertThat(known.mentionedIn("财政厅 彩票公益金")).hasValue(new Authorities.Mention(Set.of("云江省财政厅"), 0, 3));
        assertThat(known.mentionedIn("工伤认定 省人社厅").orElseThrow().names()).containsExactly("云江省人力资源和社会保障厅");
        assertThat(known.mentionedIn("教育局怎么划片")).isEmpty();
        assertThat(known.mentionedIn("彩票公益金")).isEmpty();
    }

    @Test
    void who_is_not_known_stays_as_he_was_called() {
        assertThat(known("云江省财政厅").meant("宁川市财政厅")).containsExactly("宁川市财政厅");
        assertThat(known("云江省财政厅").meant("")).containsExactly("");
        assertThat(known("云江省财政厅").meant("人社厅".repeat(50))).containsExactly("人社厅".repeat(50));
    }
}
