package org.faxian.ingest.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.faxian.ingest.ExtractedText;
import org.junit.jupiter.api.Test;

class MadeColophonTest {
    private static List<String> left(String... paragraphs) {
        return MadeColophon.removed(
                        new ExtractedText("application/epub+zip", List.of(paragraphs), Map.of(), Map.of(), List.of()))
                .paragraphs();
    }

    @Test
    void the_facts_behind_a_text_are_none_of_it_and_placeholders_are_read() {
        assertThat(left("第一条　〔图，见原件〕", "文本说明（faxian: 1）", "标题：甲办法")).containsExactly("第一条　\uFFFC");
    }

    @Test
    void a_text_that_only_speaks_of_the_mark_stays_whole() {
        assertThat(left("甲办法", "以“faxian: 1”标记的文件由本系统生成。", "〔图，见原件〕"))
                .containsExactly("甲办法", "以“faxian: 1”标记的文件由本系统生成。", "〔图，见原件〕");
    }

    @Test
    void a_file_of_facts_only_stays_as_it_is() {
        assertThat(left("文本说明（faxian: 1）", "标题：甲办法")).hasSize(2);
    }
}
