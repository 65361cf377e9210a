package org.faxian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.faxian.language.Language;
import org.faxian.regulation.RegulationId;
import org.junit.jupiter.api.Test;

/** Tests of the commands that settle a finding, as a person reads them. */
class SettlementTest {
    private static final RegulationId ID = new RegulationId("k3vexample2");

    @Test
    void whatAPersonFillsInIsNamedInTheLanguageOfThePerson() {
        Settlement repeal = Settlement.repeal(ID, Optional.empty(), Optional.empty());

        assertThat(repeal.in(Language.CHINESE))
                .isEqualTo("faxian repeal k3vexample2 --on 日期 --instrument 依据文件 --reason 理由");
        assertThat(repeal.in(Language.ENGLISH)).isEqualTo(repeal.toString()).contains("--on DATE");
    }

    @Test
    void aValueThatIsKnownStaysAsItIs() {
        Settlement correct = Settlement.of("correct", ID.value())
                .with("--set", "title=关于DATE的通知")
                .with("--set", "signedOn=DATE");
        Settlement lapse = Settlement.lapse(ID, Optional.of(LocalDate.of(2024, 1, 1)));

        assertThat(correct.in(Language.CHINESE)).contains("title=关于DATE的通知", "signedOn=日期");
        assertThat(Settlement.of("correct", ID.value())
                        .with("--set", "title=UPDATE")
                        .in(Language.CHINESE))
                .contains("title=UPDATE");
        assertThat(lapse.in(Language.CHINESE)).contains("--on 2024-01-01");
    }
}
