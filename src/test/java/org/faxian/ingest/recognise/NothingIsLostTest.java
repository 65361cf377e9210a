package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.faxian.ingest.ExtractedText;
import org.faxian.regulation.RecognisedDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NothingIsLostTest {

    private static RecognisedDocument read(List<String> paragraphs) {
        return new Recogniser()
                .recognise(
                        new ExtractedText("text/plain", paragraphs, Map.of("ArticleTitle", "甲办法"), Map.of(), List.of()),
                        "x.txt");
    }

    @Property(tries = 2000)
    void the_lines_hold_exactly_the_letters_of_the_paragraphs(@ForAll("paragraphs") List<String> paragraphs) {
        RecognisedDocument read = read(paragraphs);

        assertThat(Letters.of(read.text().lines())).isEqualTo(Letters.ofMarkdown(paragraphs));
        assertThat(Reassembly.failure(Letters.withoutMarks(paragraphs), read.text()))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        Arbitrary<String> pieces = Arbitraries.of(
                "第",
                "笫",
                "一",
                "二",
                "十",
                "3",
                "条",
                "章",
                "编",
                "节",
                "款",
                "之一",
                "（",
                "）",
                "(",
                ")",
                "、",
                "。",
                "：",
                " ",
                "　",
                "《",
                "》",
                "〈",
                "〉",
                "附件",
                "附",
                "目录",
                "总则",
                "关于印发",
                "的通知",
                "甲办法",
                "2020年3月1日",
                "公布",
                "通过",
                "修正",
                "施行",
                "废止",
                "同时",
                "自",
                "本办法",
                "有效期5年",
                "【",
                "】",
                "云政发〔2020〕5号",
                "令",
                "第5号",
                "云江省人民政府",
                "印发",
                "抄送：",
                "1.",
                "①",
                "\u200b",
                "𠀀",
                "a");
        Arbitrary<String> line = pieces.list().ofMinSize(1).ofMaxSize(9).map(list -> String.join("", list)
                .strip());
        Arbitrary<String> known = Arbitraries.of(
                "甲办法",
                "云江省人民政府令",
                "第5号",
                "第一章 总则",
                "第一条　为了。",
                "第二条 规定。 第三条 又。",
                "一、总",
                "（一）分",
                "附件1",
                "附件：乙表",
                "关于印发甲办法的通知",
                "2020年3月1日",
                "（2020年3月1日云江省人民政府公布）",
                "各市：",
                "目录");
        return Arbitraries.oneOf(line, known)
                .filter(text -> !text.isBlank())
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    @Test
    @Tag("corpus")
    void a_huge_paragraph_is_read_in_a_time_that_grows_with_its_length_only() {
        for (String unit :
                List.of("茶", "《茶》废止、", "《茶》继续有效、", "有效期至2025年底，", "第一条", "（一）2020年3月", "根据《", "本办法自", "附", "9", "　 ")) {
            String huge = unit.repeat(5_000_000 / unit.length()) + "完";
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> assertThat(read(List.of("云江省茶叶条例", huge))).isNotNull(),
                    unit);
        }
    }

    @Test
    @Tag("corpus")
    void very_many_lines_are_read_in_a_time_that_grows_with_their_number_only() {
        for (String line : List.of("附件1", "第一条　茶。", "一、茶", "第一章 茶", "2020年3月1日通过", "《茶》予以废止：", "目录", "云江省人民政府")) {
            List<String> lines = new ArrayList<>(List.of("云江省茶叶条例"));
            for (int i = 0; i < 200_000; i++) {
                lines.add(line);
            }
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> assertThat(read(lines)).isNotNull(), line);
        }
    }
}
