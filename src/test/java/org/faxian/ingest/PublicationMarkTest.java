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
