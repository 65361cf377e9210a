package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
    private static List<String> cited(String line) {
        return Citation.in(line).stream()
                .map(citation -> line.substring(citation.start(), citation.end())
                        + citation.provision().map(place -> " " + place.path()).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    违反《云江省桥梁管理办法》第十二条的         | 《云江省桥梁管理办法》;第十二条 12
                    《办法》第三条第二款第（一）项               | 《办法》;第三条第二款第（一）项 3#p2-1
                    《办法》第五条第一款、第二款和第六条之一规定 | 《办法》;第五条第一款 5#p1;第二款 5#p2;第六条之一 6-1
                    《办法》第五条第二款第一项、第三项           | 《办法》;第五条第二款第一项 5#p2-1;第三项 5#p2-3
                    《办法》第十五条至第十八条                   | 《办法》;第十五条 15;第十八条 18
                    依照本办法第十条、第１１条处罚               | 第十条 10;第１１条 11
                    按照《办法》和本条例第三条                   | 《办法》;第三条 3
                    《办法》第二条中关于本办法第五条的规定       | 《办法》;第二条 2;第五条 5
                    《关于贯彻〈办法〉的通知》第二条             | 《关于贯彻〈办法〉的通知》;第二条 2
                    本办法所称桥梁，第三条另有规定的除外         |
                    """)
    void provisions_are_found_where_a_text_cites_them(String line, String expected) {
        assertThat(cited(line)).isEqualTo(expected == null ? List.of() : List.of(expected.split(";")));
    }

    @Test
    void only_what_a_text_cites_of_itself_names_no_document() {
        assertThat(Citation.in("《办法》第二条和本法第三条"))
                .extracting(citation -> citation.document().orElse("-"))
                .containsExactly("办法", "办法", "-");
    }

    @Property
    void citations_of_any_line_stand_within_it_one_after_the_other(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'《', '》', '第', '条', '款', '项', '本', '法', '、', '和', '至', '一', '（', '）'})
                    @CharRange(from = '一', to = '三')
                    String line) {
        int following = 0;
        for (Citation citation : Citation.in(line)) {
            assertThat(citation.start()).isGreaterThanOrEqualTo(following);
            assertThat(citation.end()).isGreaterThan(citation.start()).isLessThanOrEqualTo(line.length());
            following = citation.end();
        }
    }
}
