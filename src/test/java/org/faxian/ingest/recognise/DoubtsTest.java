package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.junit.jupiter.api.Test;

/** Tests of the doubts reported for review. */
class DoubtsTest {

    private static List<String> codes(RecognisedDocument read) {
        return read.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void days_that_cannot_follow_each_other_are_said() {
        assertThat(codes(Reading.of(
                        "甲市石窟条例",
                        "1999年4月14日 甲市第十一届人民代表大会常务委员会第三次会议通过",
                        "1995年5月30日 云江省第九届人民代表大会常务委员会第九次会议批准",
                        "第一条　为了石窟。")))
                .containsExactly("days-out-of-order");
        assertThat(codes(Reading.of("云江省石窟办法", "（2020年5月1日云江省人民政府令第3号公布）", "第一条　本办法自2019年6月1日起施行。")))
                .containsExactly("days-out-of-order");
    }

    @Test
    void a_header_and_a_clause_that_name_two_days_are_said_and_the_header_is_taken() {
        RecognisedDocument read =
                Reading.of("云江省石窟办法", "（2020年5月1日云江省人民政府令第3号公布　自2020年7月1日起施行）", "第一条　本办法自2020年6月1日起施行。");

        assertThat(codes(read)).containsExactly("sources-disagree");
        assertThat(read.warnings().getFirst().message().toString())
                .contains("2020-07-01")
                .contains("2020-06-01");
        assertThat(read.metadata().term().firstEffectiveOn()).hasToString("Optional[2020-07-01]");
    }

    @Test
    void a_text_that_takes_effect_with_another_says_with_which() {
        for (String clause : List.of("本办法与《云江省石窟条例》同时施行。", "本办法自《云江省石窟条例》施行之日起施行。")) {
            RecognisedDocument read = Reading.of("云江省石窟办法", "（2020年5月1日云江省人民政府令第3号公布）", "第一条　" + clause);

            assertThat(codes(read)).containsExactly("in-force-with-another");
            assertThat(read.warnings().getFirst().message().toString()).contains(clause);
            assertThat(read.metadata().term().firstEffectiveOn()).isEmpty();
        }
    }

    @Test
    void a_page_called_by_what_its_notice_issues_contradicts_nothing() {
        assertThat(codes(Reading.onPage(
                        Map.of("ArticleTitle", "云江省石窟办法"),
                        Map.of(),
                        "云江省文物局关于印发《云江省石窟办法》的通知",
                        "云文物〔2020〕3号",
                        "各市：",
                        "现将《云江省石窟办法》印发给你们。",
                        "云江省文物局",
                        "2020年5月1日",
                        "云江省石窟办法",
                        "第一条　为了石窟。")))
                .isEmpty();
    }

    @Test
    void every_break_in_the_numbers_of_articles_is_said_with_the_numbers() {
        RecognisedDocument read = Reading.of(
                "云江省石窟办法",
                "（2020年5月1日云江省人民政府令第3号公布）",
                "第一条　甲。",
                "第三条　乙。",
                "第三条之二　丙。",
                "第三条　丁。",
                "第六条　戊。",
                "第五条　本办法由省文物局解释。");

        assertThat(read.warnings())
                .extracting(w -> w.code() + " " + w.message().toString().replaceFirst("[;；].*", ""))
                .containsExactly(
                        "article-gap 第三条 follows 第一条, expected 第二条",
                        "article-gap 第三条之二 follows 第三条, expected 第三条之一",
                        "article-repeated 第三条 stands 2 times in the text, expected once",
                        "article-gap 第六条 follows 第三条, expected 第四条",
                        "article-order 第五条 follows 第六条, expected 第七条");
    }

    @Test
    void breaks_in_the_numbers_of_sections_are_said_too() {
        RecognisedDocument read = Reading.of(
                "云江省人民政府关于石窟的意见", "云政发〔2020〕3号", "各市：", "一、甲", "三、乙", "（一）丙。", "（一）丁。", "云江省人民政府", "2020年5月1日");

        assertThat(codes(read)).containsExactly("section-gap", "section-repeated");
    }

    @Test
    void sections_may_be_counted_through_the_whole_text() {
        assertThat(codes(Reading.of(
                        "云江省人民政府关于石窟的意见",
                        "云政发〔2020〕3号",
                        "各市：",
                        "一、甲",
                        "（一）乙。",
                        "（二）丙。",
                        "二、丁",
                        "（三）戊。",
                        "云江省人民政府",
                        "2020年5月1日")))
                .isEmpty();
    }

    @Test
    void where_doubts_are_too_many_to_read_their_number_is_said() {
        List<String> lines = new ArrayList<>(List.of("云江省石窟办法", "（2020年5月1日云江省人民政府令第3号公布）"));
        for (int i = 1; i <= 80; i++) {
            lines.add("第" + 2 * i + "条　" + (i < 80 ? "甲。" : "本办法由省文物局解释。"));
        }
        RecognisedDocument read = Reading.of(lines.toArray(String[]::new));

        assertThat(read.warnings()).hasSize(51);
        assertThat(read.warnings().getLast().message().toString()).startsWith("30 more");
    }

    @Test
    void a_day_of_a_scan_that_stands_at_one_place_only_is_in_doubt() {
        String[] notice = {
            "云江省文物局关于加强石窟巡查的通知", "云文物〔2020〕3号", "各市文物局：", "请于每月检查石窟。本通知自2020年6月1日起施行。", "云江省文物局", "2020年5月7日"
        };

        assertThat(Reading.scanned("1.pdf", notice).warnings())
                .filteredOn(warning -> warning.code().equals("ocr-day"))
                .extracting(Warning::message)
                .satisfiesExactly(
                        day -> assertThat(day.toString()).contains("2020-05-07 (Promulgated, Signed)"),
                        day -> assertThat(day.toString()).contains("2020-06-01 (Effective)"));
        assertThat(codes(Reading.scanned("1.pdf", notice))).contains("ocr");
        assertThat(codes(Reading.of(notice))).doesNotContain("ocr-day");
    }

    @Test
    void a_day_of_a_scan_that_stands_elsewhere_too_is_borne_out() {
        RecognisedDocument read = Reading.scanned(
                "石窟巡查（2020年5月7日）.pdf", "云江省文物局关于加强石窟巡查的通知", "各市文物局：", "请于每月检查石窟。", "云江省文物局", "2020年5月7日");

        assertThat(codes(read)).doesNotContain("ocr-day");
    }

    @Test
    void a_page_that_names_another_body_than_the_text_is_said() {
        String[] notice = {"云江省文物局关于加强石窟巡查的通知", "云文物〔2020〕3号", "各市文物局：", "请于每月检查石窟。", "云江省文物局", "2020年5月7日"};

        assertThat(Reading.onPage(Map.of(), Map.of("发布机关", "云江省水利厅"), notice).warnings())
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.code()).isEqualTo("sources-disagree");
                    assertThat(doubt.message().toString()).contains("云江省文物局").contains("云江省水利厅");
                });
        assertThat(codes(Reading.onPage(Map.of(), Map.of("发布机关", "省文物局"), notice)))
                .isEmpty();
    }
}
