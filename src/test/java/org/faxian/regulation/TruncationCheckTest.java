package org.faxian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.faxian.fixture.VersionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of detecting that the end of a text is missing. */
class TruncationCheckTest {
    private static boolean isMissing(RegulationKind kind, String title, String last) {
        VersionBuilder version = VersionBuilder.titled(title)
                .kind(kind)
                .article("1", "为了规范渡口管理，制定本办法。")
                .article("2", "渡口应当设置标志。")
                .article("3", "违反本办法的，由交通主管部门处罚。")
                .article("4", last);
        return TruncationCheck.isMissing(version.metadata().caption(), version.text());
    }

    private static boolean isMissing(String title, String last) {
        return isMissing(RegulationKind.LOCAL_GOVERNMENT_RULE, title, last);
    }

    @Test
    void a_rule_that_stops_among_its_penalties_has_lost_its_end() {
        assertThat(isMissing("云江省渡口管理办法", "构成犯罪的，依法追究刑事责任。")).isTrue();
        assertThat(isMissing("云江省渡口管理办法（试行）", "渡船应当保持")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本办法自公布之日起施行。", "本办法由省交通运输厅负责解释。", "《云江省渡口规定》同时废止。", "本办法有效期五年。"})
    void a_rule_that_closes_as_rules_do_is_whole(String last) {
        assertThat(isMissing("云江省渡口管理办法", last)).isFalse();
    }

    @Test
    void of_letters_and_interpretations_nothing_is_expected() {
        assertThat(isMissing("云江省交通运输厅关于渡口安全的通知", "请认真落实。")).isFalse();
        assertThat(isMissing(RegulationKind.JUDICIAL_INTERPRETATION, "关于审理渡口案件若干问题的规定", "参照本规定办理。"))
                .isFalse();
    }
}
