package org.faxian.web.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.faxian.answer.regulation.StatusView;
import org.faxian.json.DomainJson;
import org.faxian.language.Label;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.RegulationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of evidence in both languages. */
class EvidenceViewTest {
    private static final RegulationId ID = new RegulationId("aaaaaaaaaa");

    private static Evidence remark(Evidence.Reason reason) {
        return reason.with(
                IntStream.range(0, 2).mapToObj(i -> "2026-01-0" + (i + 1)).toArray());
    }

    @ParameterizedTest
    @EnumSource(Evidence.Reason.class)
    void what_is_known_is_said_in_the_language_of_the_page(Evidence.Reason reason) {
        StatusView.EvidenceView shown = StatusView.evidence(remark(reason));

        assertThat(shown.in(Language.CHINESE)).isEqualTo(shown.text()).doesNotContain("{");
        assertThat(shown.in(Language.ENGLISH)).doesNotContainPattern("[\\p{IsHan}{]");
        assertThat(shown.in(Language.ENGLISH).contains("2026-01-01"))
                .isEqualTo(shown.text().contains("2026-01-01"));
        assertThat(shown.code(Language.ENGLISH)).isNull();
    }

    @Test
    void what_is_quoted_stays_as_it_is_and_what_is_decided_is_said_in_the_language_of_the_page() {
        StatusView.EvidenceView quoted = StatusView.evidence(Evidence.quote("本办法同时废止。", ID, "云江省渡船办法"));
        StatusView.EvidenceView decided = StatusView.evidence(new Evidence.Ruling(Message.of(
                "decision.act.REPEALED", "2026-01-01", Message.of("decision.grounds", "公报", "王芳", "2026-01-02"))));

        assertThat(quoted.in(Language.ENGLISH)).isEqualTo("本办法同时废止。");
        assertThat(quoted.code(Language.ENGLISH)).isEqualTo("zh-CN");
        assertThat(quoted.title()).contains("云江省渡船办法");
        assertThat(decided.text()).isEqualTo("自2026-01-01起废止。理由：公报。认定人：王芳，2026-01-02");
        assertThat(decided.in(Language.ENGLISH))
                .isEqualTo("Repealed from 2026-01-01. Reason: 公报. Decided by 王芳 on 2026-01-02");
    }

    @Test
    void evidence_is_read_back_as_it_was_written() throws Exception {
        for (Evidence evidence : new Evidence[] {
            remark(Evidence.Reason.TERM_BY_RULE),
            Evidence.quote("废止。", ID, "办法"),
            new Evidence.Ruling(
                    Message.of("decision.matched", Message.of("decision.grounds", "公报", "王芳", "2026-01-02")))
        }) {
            String written = DomainJson.mapper().writerFor(Evidence.class).writeValueAsString(evidence);
            assertThat(DomainJson.mapper().readValue(written, Evidence.class)).isEqualTo(evidence);
            assertThat(DomainJson.mapper().readTree(written).get("text").asText())
                    .isEqualTo(evidence.text());
        }
    }

    @Test
    void evidence_says_how_sure_it_makes() {
        assertThat(Evidence.quote("废止。", ID, "办法").basis()).isEqualTo(Basis.DERIVED);
        assertThat(new Evidence.Ruling(Label.verbatim("核对。")).basis()).isEqualTo(Basis.OFFICIAL);
        assertThat(Evidence.Reason.NOTHING_RECORDED.with().basis()).isEqualTo(Basis.PRESUMED);
    }
}
