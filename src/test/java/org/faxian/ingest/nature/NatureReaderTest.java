package org.faxian.ingest.nature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faxian.ingest.DocumentNature;
import org.faxian.ingest.NonRegulation;
import org.faxian.ingest.RegulationFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NatureReaderTest {
    @ParameterizedTest
    @MethodSource("org.faxian.ingest.nature.MarkedDocument#all")
    void a_document_is_what_a_reader_would_call_it(MarkedDocument document) {
        assertThat(MarkedDocument.kindOf(document.judged())).isEqualTo(document.kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《云江省甲办法》政策解读",
                "《云江省实施〈水法〉办法》解读",
                "关于《云江省甲办法》的解读",
                "政策解读：《云江省甲办法》",
                "一图读懂《云江省甲办法》",
                "【图解】云江省人民政府关于促进甲的意见",
                "《云江省甲办法（试行）》的起草说明",
                "云江海关就原产地声明答问",
                "云江省财政厅关于政府采购新规的政策解读"
            })
    void an_explanation_is_told_by_its_title(String title) {
        assertThat(ExplanationSigns.isTitle(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云江省政策解读工作办法",
                "云江省人民政府办公厅关于加强政策解读工作的通知",
                "最高人民法院关于适用《中华人民共和国民法典》的解释",
                "云江省人民政府关于废止《云江省甲办法》的决定",
                "最高人民法院关于审理名誉权案件若干问题的解答",
                "云江省新闻发布会工作规定",
                "关于促进残疾人就业的第12号建议的答复"
            })
    void a_regulation_about_explanations_and_a_judicial_interpretation_are_none(String title) {
        assertThat(ExplanationSigns.isTitle(title)).isFalse();
    }

    @Test
    void an_explanation_names_what_its_title_quotes() {
        assertThat(explained("《云江省甲办法》《云江省乙办法》政策解读", "一、出台背景")).containsExactly("云江省甲办法", "云江省乙办法");
    }

    @Test
    void an_explanation_without_quotation_names_the_rest_of_its_title() {
        assertThat(explained("云江省残疾人就业保障金征收使用管理办法解读", "一、出台背景")).containsExactly("云江省残疾人就业保障金征收使用管理办法");
    }

    @Test
    void an_explanation_whose_title_names_nothing_names_what_its_opening_says_was_issued() {
        assertThat(explained("澜州海关解读提前申报", "近日，海关发布了《关于提前申报有关事项的公告》，现解读如下。")).containsExactly("关于提前申报有关事项的公告");
    }

    @Test
    void a_name_in_brackets_behind_a_number_is_what_is_explained() {
        assertThat(explained("政策解读 | 澜州海关公告2020年第13号（关于明确渡船监管事项的公告）", "一、背景依据")).containsExactly("关于明确渡船监管事项的公告");
    }

    @Test
    void a_legal_basis_is_not_what_is_explained() {
        assertThat(explained("澜州海关解读提前申报", "根据《中华人民共和国海关法》，提前申报是指运输工具到达之前申报。")).isEmpty();
    }

    @Test
    void a_page_filed_under_explanations_explains_the_regulation_of_its_title() {
        assertThat(MarkedDocument.judge(
                        "1.html", "政策解读", List.of("云江省渡口管理办法", "一、出台背景", "渡口事故多发。", "二、主要内容", "《办法》共二十条。")))
                .isEqualTo(new DocumentNature.Explanation("云江省渡口管理办法", List.of("云江省渡口管理办法")));
    }

    @Test
    void a_regulation_filed_under_explanations_stays_one() {
        assertThat(MarkedDocument.judge(
                        "1.html",
                        "政策解读",
                        List.of(
                                "云交规〔2024〕3号",
                                "云江省交通运输厅关于渡口安全的通知",
                                "各市交通运输局：",
                                "一、渡船应当载明定额。",
                                "云江省交通运输厅",
                                "2024年3月1日")))
                .isEqualTo(new DocumentNature.Regulation());
    }

    @Test
    void a_title_with_a_sentence_beneath_it_is_doubtful_and_lacks_everything() {
        assertThat(MarkedDocument.judge("1.txt", "", List.of("渡口管理办法", "渡口很重要。")))
                .isEqualTo(new DocumentNature.Doubtful(List.of(RegulationFeature.values())));
    }

    @Test
    void a_draft_of_a_decision_that_is_shown_for_objections_is_none_though_it_is_signed_and_dated() {
        assertThat(MarkedDocument.judge(
                        "1.txt",
                        "",
                        List.of("澜州市交通运输局关于拟批准渡口改建工程初步设计的公示", "根据有关规定，现将拟批准的内容予以公布，时间为七日。", "澜州市交通运输局", "2024年3月1日")))
                .isEqualTo(new DocumentNature.Other(NonRegulation.LIST));
    }

    @Test
    void what_is_ruled_about_such_drafts_is_a_regulation() {
        assertThat(MarkedDocument.judge(
                        "1.txt",
                        "",
                        List.of("澜州市交通运输局关于规范公示的通知", "澜交〔2024〕9号", "各科室：", "一、凡审批事项应当予以公示。", "澜州市交通运输局", "2024年3月1日")))
                .isEqualTo(new DocumentNature.Regulation());
    }

    @Test
    void a_text_without_any_feature_of_a_regulation_is_none() {
        assertThat(MarkedDocument.judge("1.txt", "", List.of("渡口", "祖父常说起那个渡口。")))
                .isEqualTo(new DocumentNature.Other(NonRegulation.OTHER));
    }

    @Test
    void an_explanation_that_goes_through_a_numbered_text_article_by_article_is_an_explanation() {
        List<String> lines = List.of(
                "《云江省渡口管理办法》解读",
                "云交规〔2031〕5号",
                "第一条　说明制定目的。",
                "第二条　说明适用范围。",
                "第三条　说明主管部门。",
                "第四条　说明处罚标准。",
                "第五条　说明施行日期。");

        assertThat(MarkedDocument.judge("1.txt", "", lines)).isInstanceOf(DocumentNature.Explanation.class);
        assertThat(MarkedDocument.judge(
                        "渡口办法问答.txt", "", List.of("云江省渡口管理办法", lines.get(1), lines.get(2), lines.get(3), lines.get(4))))
                .isNotInstanceOf(DocumentNature.Other.class);
    }

    private static List<String> explained(String... lines) {
        return MarkedDocument.judge("1.txt", "", List.of(lines)) instanceof DocumentNature.Explanation explanation
                ? explanation.explained()
                : List.of();
    }
}
