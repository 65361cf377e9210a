package org.faxian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationMarkTest {
    private static final String TITLE = "云江省渡口管理办法";
    private static final String ARTICLE = "第一条　为了保障渡运安全，制定本办法。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "秘密★3年",
                "机密",
                "绝 密★长期",
                "秘密★",
                "000012　机密★1年　特急",
                "内部资料　注意保存",
                "（内部文件）",
                "（征求意见稿）",
                "云江省渡口管理办法（征求意见稿）",
                "（公开征求意见稿）",
                "关于《云江省渡口管理办法（征求意见稿）》公开征求意见的公告",
                "# 云江省渡口管理办法（送审稿）"
            })
    void aMarkAtTheTopWithholdsTheDocument(String mark) {
        assertThat(mark(mark, TITLE, ARTICLE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（此件不公开）", "(此件依申请公开)", "（此件不予公开）", "此件不公开", "信息公开属性：依申请公开", "云江省人民政府办公厅（此件依申请公开）"})
    void aMarkBeneathTheTextWithholdsTheDocument(String mark) {
        assertThat(mark(TITLE, ARTICLE, "2024年3月1日", mark)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一条　为了保守国家秘密，根据《中华人民共和国保守国家秘密法》，制定本办法。",
                "第二条　公民依申请公开政府信息的，按照规定办理。",
                "第三条　国家秘密的密级分为绝密、机密、秘密三级。",
                "（一）依申请公开的程序；",
                "第四条　起草机关应当将征求意见稿向社会公布，征求意见。",
                "（二）涉及国家秘密、商业秘密的，不予公开；",
                "第五条　内部资料应当妥善保管。",
                "（此件公开发布）",
                "云江省保守国家秘密实施办法",
                "云江省依申请公开政府信息工作办法",
                "公开属性：主动公开"
            })
    void theWordsInsideATextDoNotWithholdIt(String paragraph) {
        assertThat(mark(TITLE, paragraph, ARTICLE)).isEmpty();
        assertThat(mark(paragraph, TITLE, ARTICLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开属性\t依申请公开",
                "| 公开方式 | 不予公开 | 承办单位 | 办公室 |",
                "密级\t机密★1年\t缓急\t特急",
                "密级 | 秘密",
                "份号：000123 | 内部资料",
                "是否公开\t否",
                "发文机关\t云江省水利厅\t公开类别：\t不公开",
                "| 云江省水利厅 | （此件不公开） |"
            })
    void aMarkInTheCellOfATableWithholdsTheDocument(String row) {
        assertThat(mark(row, TITLE, ARTICLE)).isPresent();
    }

    @Test
    void aLabelMayStandAboveItsValue() {
        assertThat(mark("密级\t缓急", "秘密\t特急", TITLE)).isPresent();
        assertThat(mark("| 文号 | 公开属性 |", "| --- | --- |", "| 云水〔2024〕3号 | 依申请公开 |", TITLE))
                .isPresent();
    }

    @Test
    void aColumnThatListsTheMarksOfOtherDocumentsWithholdsNothing() {
        assertThat(mark("标题\t公开属性", "渡口管理办法\t主动公开", "桥梁管理办法\t依申请公开", "隧道管理办法\t依申请公开"))
                .isEmpty();
        assertThat(mark("事项\t是否公开", "印章\t否", "档案\t否")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "秘密★1年特急云政发〔2024〕1号云江省人民政府文件",
                "云江省水利厅文件机密★长期云水〔2024〕3号",
                "（此件不公开）云江省水利厅办公室2024年3月1日印发",
                "抄送：各市水利局。信息公开选项：不予公开云江省水利厅办公室2024年3月1日印发",
                "云江省水利厅办公室2024年3月1日印发此件依申请公开",
                "云江省人民政府文件（内部资料）云政发〔2024〕1号关于渡口安全的通知"
            })
    void aMarkThatRunsTogetherWithTheFrameWithholdsTheDocument(String line) {
        assertThat(mark(line, TITLE, ARTICLE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第九条　不予公开的公文，应当在附注处标注“（此件不公开）”。",
                "第十条　涉密公文在首页左上角标注“秘密★一年”，满期自行解密。",
                "（三）附注。公文印发传达范围等需要说明的事项，如（此件不公开）；",
                "公文的公开属性分为主动公开、依申请公开、不予公开三种。",
                "一、密级：秘密、机密、绝密三种。",
                "申请材料\t是否公开\t备注",
                "公开方式：主动公开、依申请公开"
            })
    void aTextAboutMarksBearsNone(String line) {
        assertThat(mark(TITLE, ARTICLE, line)).isEmpty();
    }

    @Test
    void theDisclosureTableMaySayThatADocumentIsNotForAll() {
        ExtractedText text =
                new ExtractedText("text/html", List.of(TITLE, ARTICLE), Map.of(), Map.of("公开方式", "依申请公开"), List.of());

        assertThat(PublicationMark.of(text)).contains(new PublicationMark("依申请公开"));
    }

    private static Optional<PublicationMark> mark(String... paragraphs) {
        return PublicationMark.of(new ExtractedText("text/plain", List.of(paragraphs), Map.of(), Map.of(), List.of()));
    }
}
