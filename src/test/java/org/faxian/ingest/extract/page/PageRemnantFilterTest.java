package org.faxian.ingest.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.faxian.ingest.ExtractedText;
import org.junit.jupiter.api.Test;

class PageRemnantFilterTest {

    @Test
    void the_catalogue_of_a_page_that_was_saved_as_text_is_no_part_of_the_text() {
        ExtractedText read = taken(
                "云江省气象局关于雷电灾害防御的通知",
                "索　引　号：",
                "YJ-2031-0007",
                "文　号：",
                "云气发〔2031〕7号",
                "成文日期：",
                "2031年03月04日",
                "生效日期：",
                "2031年04月01日",
                "各市气象局：",
                "一、加强雷电监测。");

        assertThat(read.catalogue())
                .containsEntry("文号", "云气发〔2031〕7号")
                .containsEntry("成文日期", "2031年03月04日")
                .containsEntry("生效日期", "2031年04月01日");
        assertThat(read.paragraphs()).containsExactly("云江省气象局关于雷电灾害防御的通知", "各市气象局：", "一、加强雷电监测。");
    }

    @Test
    void labels_on_one_line_are_taken_apart() {
        ExtractedText read = taken("【文号】云气发〔2031〕7号", "发文机关：云江省气象局 成文日期：2031-03-04 有效性：有效", "正文。");

        assertThat(read.catalogue())
                .containsEntry("文号", "云气发〔2031〕7号")
                .containsEntry("发文机关", "云江省气象局")
                .containsEntry("有效性", "有效");
        assertThat(read.paragraphs()).containsExactly("正文。");
    }

    @Test
    void a_label_without_a_value_takes_no_line_of_the_text() {
        ExtractedText read = taken("文号：", "云气发〔2031〕7号", "失效日期：", "主题词：", "各市气象局：", "正文。");

        assertThat(read.paragraphs()).containsExactly("各市气象局：", "正文。");
    }

    @Test
    void two_lines_of_a_text_that_look_like_labels_stay_in_it() {
        assertThat(taken("来源：水库", "分类：大型", "正文。").paragraphs()).hasSize(3);
    }

    @Test
    void what_a_site_leaves_around_a_text_is_dropped() {
        assertThat(taken("云江省气象局公告", "打印本页 关闭窗口", "字体：大 中 小", "正文。", "相关附件", "扫一扫在手机上查看当前页面")
                        .paragraphs())
                .containsExactly("云江省气象局公告", "正文。");
    }

    @Test
    void the_links_to_other_pages_with_which_a_page_ends_are_no_part_of_the_text() {
        assertThat(taken("云江省气象局公告", "正文。", "云江省气象局", "2031年3月4日", "相关链接", "一图读懂雷电防御", "气象局召开会议")
                        .paragraphs())
                .containsExactly("云江省气象局公告", "正文。", "云江省气象局", "2031年3月4日");
        assertThat(taken("云江省气象局公告", "相关信息", "这是一句正文。").paragraphs()).contains("这是一句正文。");
    }

    private static ExtractedText taken(String... lines) {
        return PageRemnantFilter.taken(new ExtractedText("text/plain", List.of(lines), Map.of(), Map.of(), List.of()));
    }
}
