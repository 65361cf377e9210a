package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.faxian.ingest.ExtractedText;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RegulationText;
import org.junit.jupiter.api.Test;

/** Tests that a text with pictures is recognised like the text without them, and shows their positions. */
class PicturesInTextTest {
    private static final List<String> NOTICE = List.of(
            "云江省人民政府办公厅关于印发《云江省燃气计量收费管理办法》的通知",
            "云政办发〔2024〕7号",
            "各市、县人民政府：",
            "现将《云江省燃气计量收费管理办法》印发给你们，请遵照执行。《云江省燃气收费暂行规定》（云政发〔2009〕3号）同时废止。",
            "云江省人民政府办公厅",
            "2024年2月1日",
            "云江省燃气计量收费管理办法",
            "第一章　总　则",
            "第一条　【目的】　为了规范燃气计量，根据《中华人民共和国计量法》第三条，制定本办法。第二条　燃气费按照下列公式计算：",
            "（一）居民按照表底数；",
            "（二）其他用户按照附件1。",
            "前款所称表底数，以抄表日为准。",
            "第二章　附　则",
            "第三条　本办法自2024年3月1日起施行，有效期五年。",
            "附件1",
            "办理流程图",
            "一、申请",
            "抄送：省委办公厅。",
            "云江省人民政府办公厅　　　　2024年2月2日印发");

    private static RecognisedDocument read(List<String> lines) {
        return new Recogniser()
                .recognise(new ExtractedText("text/plain", lines, Map.of(), Map.of(), List.of()), "通知.docx");
    }

    @Property(tries = 500)
    void pictures_anywhere_change_nothing_that_is_understood(@ForAll Random random) {
        List<String> drawn = new ArrayList<>();
        for (String line : NOTICE) {
            int place = random.nextInt(line.length() + 1);
            drawn.add(random.nextInt(3) == 0 ? line.substring(0, place) + "￼" + line.substring(place) : line);
            if (random.nextInt(4) == 0) {
                drawn.add("￼￼");
            }
        }

        RecognisedDocument with = read(drawn);
        RecognisedDocument without = read(NOTICE);

        assertThat(with.metadata()).isEqualTo(without.metadata());
        assertThat(with.sketch()).isEqualTo(without.sketch());
        assertThat(with.attachments()).isEqualTo(without.attachments());
        assertThat(with.warnings()).isEqualTo(without.warnings());
        assertThat(words(with.text())).isEqualTo(words(without.text()));
        assertThat(articles(with.text())).isEqualTo(articles(without.text()));
        assertThat(with.text().lines()).noneMatch(String::isBlank);
    }

    private static List<String> words(RegulationText text) {
        return text.lines().stream()
                .map(Placeholder::without)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String articles(RegulationText text) {
        return Placeholder.without(text.articles().toString());
    }

    @Test
    void a_picture_on_a_line_of_its_own_belongs_to_the_paragraph_above_and_is_none_itself() {
        RecognisedDocument read = Reading.of("云江省燃气收费办法", "第一条　费用按照下列公式计算：", "￼", "式中￼为用气量。", "第二条　本办法自2024年3月1日起施行。");

        assertThat(read.text().articles().getFirst().children())
                .extracting(Provision.Paragraph::text)
                .containsExactly("费用按照下列公式计算：￼", "式中￼为用气量。");
    }

    @Test
    void emblems_and_seals_beside_title_and_signature_are_left_out_and_a_rare_character_is_not() {
        RegulationText text = Reading.of(
                        "￼",
                        "云江省￼江渡口管理办法￼",
                        "云政发〔2024〕8号",
                        "￼",
                        "第一条　渡口应当安全。",
                        "第二条　渡船应当检验。",
                        "￼",
                        "云江省人民政府￼",
                        "2024年2月1日￼")
                .text();

        assertThat(text.titleBlock()).containsExactly("云江省￼江渡口管理办法", "云政发〔2024〕8号");
        assertThat(text.preamble()).containsExactly("￼");
        assertThat(text.signature()).containsExactly("云江省人民政府", "2024年2月1日");
        assertThat(text.articles().getLast().text()).isEqualTo("渡船应当检验。￼");
    }

    @Test
    void a_picture_beneath_a_heading_is_a_paragraph_and_no_part_of_the_heading() {
        RegulationText text = Reading.of("云江省渡口管理办法", "第一章　总　则", "￼", "第一条　渡口应当安全。", "第二条　渡船应当检验。", "附件1", "办理流程图", "￼")
                .text();

        assertThat(text.provisions().getFirst().line()).isEqualTo("第一章　总则");
        assertThat(Provision.lines(text.provisions())).startsWith("第一章　总则", "￼");
        assertThat(text.annexes().getFirst().heading()).isEqualTo("办理流程图");
        assertThat(Provision.lines(text.annexes().getFirst().children())).containsExactly("￼");
    }
}
