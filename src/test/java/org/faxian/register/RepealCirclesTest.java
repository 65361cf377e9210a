package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faxian.language.Language;
import org.junit.jupiter.api.Test;

/** Tests of regulations that repeal each other in a circle, which is left to a person. */
class RepealCirclesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static RegisteredSource repealing(String title, String promulgated, String effective, String repealed) {
        return Sources.titled(title)
                .promulgated(promulgated)
                .effective(effective)
                .repeals(repealed)
                .in(title + ".txt");
    }

    @Test
    void each_of_a_circle_is_named_with_what_it_repeals() {
        Register register = Register.of(List.of(
                repealing("甲条例", "2001-01-10", "2001-06-01", "乙办法"),
                repealing("乙办法", "2001-02-10", "2001-09-01", "丙规定"),
                repealing("丙规定", "2001-03-10", "2001-12-01", "甲条例"),
                repealing("丁细则", "2005-03-10", "2005-06-01", "甲条例")));

        assertThat(register.contradictionsOn(TODAY))
                .extracting(Contradiction::against)
                .containsExactly(
                        Contradiction.Against.CIRCLE, Contradiction.Against.CIRCLE, Contradiction.Against.CIRCLE);
        assertThat(register.contradictionsOn(TODAY))
                .extracting(contradiction -> Language.CHINESE.say(contradiction.sentence()))
                .anyMatch(sentence -> sentence.startsWith("《乙办法》") && sentence.contains("自2001-09-01起废止《丙规定》"))
                .noneMatch(sentence -> sentence.startsWith("《丁细则》"));
    }

    @Test
    void a_chain_of_repeals_is_no_circle() {
        Register register = Register.of(List.of(
                repealing("甲条例", "2001-01-10", "2001-06-01", "更早的规定"),
                repealing("乙办法", "2008-02-10", "2008-09-01", "甲条例"),
                repealing("丙规定", "2015-03-10", "2015-12-01", "乙办法")));

        assertThat(register.contradictionsOn(TODAY)).isEmpty();
    }
}
