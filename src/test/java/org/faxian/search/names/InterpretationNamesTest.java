package org.faxian.search.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.text.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretationNamesTest {
    private static final NameLookup NAMES = new NameLookup(
            new NameIndex(
                    List.of(
                            interpretation("loansaaaaa", "最高人民法院关于审理渔船借贷纠纷案件适用法律若干问题的规定"),
                            interpretation("lakesaaaaa", "最高人民法院关于适用《中华人民共和国湖泊法》若干问题的解释（三）")),
                    KnownNames.ANALYSIS),
            Abbreviations.shipped().names());

    private static Regulation interpretation(String id, String title) {
        return RegulationBuilder.regulation(
                        id,
                        VersionBuilder.titled(title)
                                .kind(RegulationKind.JUDICIAL_INTERPRETATION)
                                .promulgated("2020-12-29")
                                .effective("2021-01-01")
                                .article("1", "为正确审理案件，制定本规定。"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "渔船借贷司法解释, loansaaaaa",
        "渔船借贷规定, loansaaaaa",
        "湖泊法司法解释（三）, lakesaaaaa",
        "湖泊法解释三, lakesaaaaa",
    })
    void an_interpretation_is_known_by_its_subject(String typed, String id) {
        assertThat(NAMES.titled(typed)).containsExactly(new RegulationId(id));
    }

    @Test
    void its_articles_are_cited_by_that_name() {
        assertThat(NAMES.atEndOf("根据渔船借贷司法解释").orElseThrow().regulations())
                .containsExactly(new RegulationId("loansaaaaa"));
    }

    @ParameterizedTest
    @CsvSource({
        "最高人民法院、最高人民检察院关于办理盗采湖砂刑事案件适用法律若干问题的解释（二）, 盗采湖砂解释二",
        "最高人民法院关于审理游船托运案件具体应用法律问题的若干规定, 游船托运规定",
        "最高人民法院关于适用民法典渔业编的解释（一）, 渔业编解释一",
    })
    void court_and_procuratorate_and_parts_of_the_code_are_left_out(String title, String name) {
        assertThat(InterpretationNames.of(Letters.in(title))).contains(name);
    }

    @Test
    void other_documents_have_no_such_name() {
        assertThat(InterpretationNames.of(Letters.in("云江省渔船借贷规定"))).isEmpty();
        assertThat(InterpretationNames.of(Letters.in("最高人民法院关于修改渔船借贷规定的决定"))).isEmpty();
    }
}
