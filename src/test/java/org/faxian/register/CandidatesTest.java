package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.junit.jupiter.api.Test;

/** Tests of the candidates for a clause whose object was not found. */
class CandidatesTest {
    private static final String PROVINCE = "云江省人民政府";

    private static final Sources NEW = Sources.titled("云江省路灯规定")
            .by(PROVINCE)
            .promulgated("2015-03-01")
            .effective("2015-05-01")
            .repeals("云江省路灯养护办法");

    /** Returns the proposed titles among these, all of which are similar to the title in the clause. */
    private static List<String> proposed(Sources... others) {
        Register register = Register.of(Stream.concat(Stream.of(NEW), Stream.of(others))
                .map(source -> source.in(source.hashCode() + ".txt"))
                .toList());
        return register.unmatchedRepeals().stream()
                .flatMap(open -> open.candidates().stream().map(Candidate::title))
                .toList();
    }

    private static Sources lamps(String title, String authority, String day) {
        return Sources.titled(title)
                .by(authority)
                .promulgated(day)
                .effective(day)
                .text(title);
    }

    @Test
    void a_like_title_of_an_older_text_of_the_same_place_is_proposed() {
        assertThat(proposed(lamps("云江省路灯养护管理办法", PROVINCE, "2008-03-01"))).containsExactly("云江省路灯养护管理办法");
    }

    @Test
    void what_was_made_after_the_clause_cannot_be_meant() {
        assertThat(proposed(lamps("云江省路灯养护管理办法", PROVINCE, "2016-03-01"))).isEmpty();
    }

    @Test
    void what_another_place_has_issued_cannot_be_meant() {
        assertThat(proposed(lamps("云河省路灯养护办法", "云河省人民政府", "2008-03-01"))).isEmpty();
        assertThat(proposed(lamps("路灯养护办法", "国务院", "2008-03-01"))).isEmpty();
        assertThat(proposed(lamps("云江省路灯养护管理办法", "云江省财政厅", "2008-03-01"))).hasSize(1);
        assertThat(proposed(lamps("云江省路灯养护管理办法", "国家市场监督管理总局", "2008-03-01"))).isEmpty();
    }

    @Test
    void a_law_that_repeals_the_former_text_of_its_own_short_name_asks_nothing() {
        Register register = Register.of(List.of(Sources.titled("中华人民共和国路灯法")
                .by("全国人民代表大会")
                .promulgated("2015-03-01")
                .effective("2015-05-01")
                .repeals("路灯法")
                .in("法.txt")));

        assertThat(register.unmatchedRepeals()).isEmpty();
    }
}
