package org.faxian.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faxian.regulation.Provision.Chapter;
import org.faxian.regulation.Provision.Part;
import org.faxian.regulation.RegulationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedDivisionTest {
    private static final RegulationText CODE = new RegulationText(
            List.of("云江省法典"),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    new Part(
                            "第一编",
                            "渔业",
                            List.of(new Chapter("第一章", "捕捞", List.of()), new Chapter("第二章", "养殖", List.of()))),
                    new Part(
                            "第二编",
                            "航运",
                            List.of(
                                    new Part("第一分编", "客运", List.of(new Chapter("第一章", "渡口", List.of()))),
                                    new Part("第二分编", "货运", List.of(new Chapter("第二章", "码头", List.of())))))),
            List.of(),
            List.of());

    private static List<String> labels(String typed) {
        return CitedDivision.in(typed).getFirst().labels();
    }

    @ParameterizedTest
    @CsvSource({
        "第一编, division-1",
        "第1编第2章, division-3",
        "第二编第一章, division-6",
        "第二编第二分编第二章, division-8",
    })
    void a_division_is_found_by_its_labels_also_where_those_between_are_left_out(String typed, String anchor) {
        assertThat(CitedDivision.anchor(labels(typed), CODE)).hasValue(anchor);
    }

    @Test
    void a_label_that_several_divisions_bear_leads_to_none() {
        assertThat(CitedDivision.anchor(labels("第二章"), CODE)).isEmpty();
        assertThat(CitedDivision.anchor(labels("第三编"), CODE)).isEmpty();
    }

    @Test
    void a_part_may_be_named_by_its_heading() {
        CitedDivision below = CitedDivision.in("航运编第一章").getFirst().below("航运编").orElseThrow();

        assertThat(CitedDivision.anchor(below.labels(), CODE)).hasValue("division-6");
    }
}
