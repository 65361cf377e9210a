package org.faxian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {
    @ParameterizedTest
    @ValueSource(strings = {"综合政务/政务公开", "综合政务\\政务公开", "综合政务 > 政务公开", "综合政务＼　政务公开", "综合政务--政务公开", "综合政务→政务公开"})
    void a_class_within_another_is_read_however_it_is_written(String cell) {
        assertThat(Subjects.in(cell)).containsExactly("综合政务/政务公开");
    }

    @Test
    void several_are_told_apart_and_a_comma_is_a_part_of_a_name() {
        assertThat(Subjects.in("城乡建设、环境保护；卫生、体育;卫生、体育")).containsExactly("城乡建设、环境保护", "卫生、体育");
    }

    @Test
    void a_text_is_no_class_and_a_mark_of_absence_neither() {
        assertThat(Subjects.in("为了规范渡口管理".repeat(9))).isEmpty();
        assertThat(Subjects.in("/")).isEmpty();
        assertThat(Subjects.in("  ")).isEmpty();
    }
}
