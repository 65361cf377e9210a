package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.faxian.analysis.TextAnalysis;
import org.faxian.answer.regulation.TextLine;
import org.faxian.search.RegulationSearch;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the pages of a regulation and its articles, without scripts. */
@Tag("process")
@WithServer
class ReadingTest {
    private static final String GAS = "/regulations/gasaaaaaaa";
    private static final String NOTICE = "/regulations/noticeaaaa";
    private static RunningServer server;

    private static Document open(String path) {
        return Jsoup.parse(server.page(path), "http://127.0.0.1:" + server.port());
    }

    private static Document find(String path, String wanted) {
        return open(path + (path.contains("?") ? "&" : "?") + "find=" + RunningServer.encoded(wanted));
    }

    @Test
    void a_string_is_found_wherever_it_stands_in_the_text_and_each_place_can_be_gone_to() {
        Document page = find(GAS, "燃气经营者");

        assertThat(page.select(".found").text()).contains("燃气经营者", "共 1 处");
        assertThat(page.select(".found li").text()).isEqualTo("第三条之一（1）");
        assertThat(page.select(".found li a").attr("href")).isEqualTo("#find-1");
        assertThat(page.select(".text #find-1").text()).isEqualTo("燃气经营者");
    }

    @Test
    void the_articles_that_hold_it_are_listed_with_how_often_they_do() {
        Document page = find(GAS, "燃气");

        assertThat(page.select(".found li").eachText())
                .containsExactly("云江省燃气安全管理条例（1）", "第一条（1）", "第二条（2）", "第二章　燃气使用（1）", "第三条（4）", "第三条之一（1）", "第四条（1）");
        assertThat(page.select(".text mark")).hasSize(11);
        for (Element link : page.select(".found a[href^=#], .steps a")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        }
    }

    @Test
    void from_every_place_one_gets_to_the_one_before_and_the_one_behind() {
        Document page = find(GAS, "燃气");
        Element second = page.select(".steps").get(1);

        assertThat(page.select(".steps").first().text()).isEqualTo("1/11›");
        assertThat(second.previousElementSibling().id()).isEqualTo("find-2");
        assertThat(second.text()).isEqualTo("‹2/11›");
        assertThat(second.select("a").eachAttr("href")).containsExactly("#find-1", "#find-3");
        assertThat(second.select("a").eachAttr("aria-label")).containsExactly("上一处", "下一处");
        assertThat(page.select(".steps").last().text()).isEqualTo("‹11/11");
    }

    @Test
    void width_case_variants_and_spaces_do_not_count() {
        assertThat(find(GAS, "燃 氣 使用").select(".text mark").text()).isEqualTo("燃气使用");
        assertThat(find(GAS, "２０２１年３月").select(".text mark").text()).isEqualTo("2021年3月");
    }

    @Test
    void the_words_are_marked_where_the_text_as_typed_does_not_stand_and_the_page_says_so() {
        Document page = find(GAS, "用户燃气安全");

        assertThat(page.select(".found").text()).contains("本文中没有这句原话，已标出其中的词", "用户燃气安全");
        assertThat(page.select("#article-3 mark").eachText()).contains("燃气用户");

        Document nothing = find(GAS, "渔业捕捞");
        assertThat(nothing.select(".text mark")).isEmpty();
        assertThat(nothing.select(".found").text()).contains("本文中没有 渔业捕捞");
    }

    @Test
    void what_was_copied_with_its_label_is_found_and_no_word_is_made_of_a_label_and_the_text_behind_it() {
        Document page = find(GAS, "（二）将燃气管道");
        assertThat(page.select(".text mark").text()).isEqualTo("（二） 将燃气管道");
        assertThat(page.select(".text mark[id]")).hasSize(1);

        assertThat(find(GAS, "第三条　燃气用户").select(".text mark").eachText()).containsExactly("第三条", "燃气用户");
        assertThat(find(GAS, "条燃气用户").select(".found").text()).contains("本文中没有这句原话");
    }

    @Test
    void places_within_citations_and_across_their_ends_are_marked_and_the_citations_stay_one_link() {
        Document across = find(NOTICE, "管理条例》第三条第一款");
        assertThat(across.select(".text mark").eachText()).containsExactly("管理条例》", "第三条第一款");
        assertThat(across.select(".text mark[id]")).hasSize(1);
        assertThat(across.select(".text .steps")).hasSize(1);
        assertThat(across.select(".text a.citation").eachText())
                .isEqualTo(open(NOTICE).select(".text a.citation").eachText());

        Document within = find(NOTICE, "第");
        Element link = within.select(".text a.citation:has(mark)").first();
        assertThat(link.select("mark").size()).isGreaterThan(1);
        assertThat(link.nextElementSibling().text()).contains("–");
    }

    @Test
    void finding_keeps_the_day_and_the_wording_and_can_be_ended() {
        Document page = find(GAS + "?asOf=2022-01-01", "两年");

        assertThat(page.select(".found").text()).contains("共 1 处");
        assertThat(page.select("form.find input[name=asOf]").val()).isEqualTo("2022-01-01");
        assertThat(page.select("#find").val()).isEqualTo("两年");
        assertThat(page.select(".found a:contains(清除)").attr("href")).isEqualTo(GAS + "?asOf=2022-01-01");
        assertThat(open(GAS + "@2021-03-01").select("form.find").attr("action")).isEqualTo(GAS + "@2021-03-01#found");
        assertThat(open("/en" + GAS).select("form.find").attr("action")).isEqualTo("/en" + GAS + "#found");
    }

    @Test
    void nothing_typed_finds_nothing_and_too_much_is_refused_kindly() {
        assertThat(find(GAS, " ").select(".found, .text mark")).isEmpty();

        Document page = find(GAS, "长".repeat(101));
        assertThat(page.select(".found").text()).contains("最多查找 100 个字");
        assertThat(page.select("#find").val()).isEqualTo("长".repeat(100));
        assertThat(page.select(".text")).isNotEmpty();
        assertThat(find("/en" + GAS, "长".repeat(101)).select(".found").text()).contains("Up to 100 characters");
    }

    @Test
    void markup_that_is_looked_for_is_shown_as_text_and_found_as_text() {
        Document page = find("/regulations/markupaaaa", "<b onclick=\"x()\">");

        assertThat(page.select("#find").val()).isEqualTo("<b onclick=\"x()\">");
        assertThat(page.select(".found q").text()).isEqualTo("<b onclick=\"x()\">");
        assertThat(page.select(".text mark").text()).isEqualTo("<b onclick=\"x()\">");
        assertThat(page.select("main b")).isEmpty();
    }

    @Test
    void a_character_that_stands_everywhere_does_not_make_a_page_without_end() {
        List<TextLine> text = Collections.nCopies(
                600,
                new TextLine(
                        TextLine.Kind.PARAGRAPH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        "",
                        "",
                        "",
                        "气和气"));
        TextMatches places = TextMatches.of(
                Optional.of("气"),
                text,
                new RegulationSearch(TextAnalysis.load())::finder,
                words -> fail("气 stands there"));

        assertThat(places.total()).isEqualTo(1200);
        assertThat(places.marked()).isEqualTo(1000);
        assertThat(places.holders()).hasSize(500);
        assertThat(places.inText(499, text.get(499)))
                .extracting(TextSegment.Mark::number)
                .containsExactly(999, 1000);
        assertThat(places.inText(500, text.get(500))).isEmpty();
    }

    @Test
    void an_article_says_how_it_is_cited_and_where_this_wording_of_it_stays() {
        Document page = open(GAS + "/articles/3-1");

        assertThat(page.select(".cited").text()).isEqualTo("《云江省燃气安全管理条例》（云江省人民代表大会常务委员会公告第12号，2023年7月1日起施行的文本）第三条之一");
        assertThat(page.select(".permanent").text())
                .isEqualTo("http://127.0.0.1:" + server.port() + GAS + "@2023-07-01/articles/3-1");
        assertThat(open(GAS + "@2023-07-01/articles/3-1").select(".text").text())
                .isEqualTo(page.select(".text").text());
        assertThat(open("/regulations/gasbbbbbbb/articles/2").select(".cited").text())
                .isEqualTo("《云江省燃气管理办法》（云江省人民政府令第58号，2018年5月1日施行）第二条");
    }

    @Test
    void annexes_and_sections_are_cited_with_what_they_stand_in() {
        Document page = open(NOTICE);
        assertThat(page.select(".text").attr("data-document"))
                .isEqualTo("《云江省住房和城乡建设厅 云江省应急管理厅关于印发〈餐饮场所瓶装液化石油气管理规定〉的通知》（云建发〔2022〕65号，2022年3月1日施行）");
        assertThat(page.select("[data-cite]").eachAttr("data-cite"))
                .containsExactly("一", "一、（一）", "一、（二）", "二", "附件1", "附件1第一条", "附件1第二条");
        assertThat(open("/regulations/markupaaaa/articles/1").select(".cited").text())
                .isEqualTo("《关于<script>alert(1)</script>标签的规定》第一条");
    }

    @Test
    void a_cited_provision_says_where_its_words_are_read_without_the_page() {
        String preview =
                open(NOTICE).select(".text a.citation:containsOwn(第三条)").attr("data-preview");

        assertThat(preview).isEqualTo("/api/v1" + GAS + "/articles/3?asOf=2022-03-01");
        assertThat(server.json(preview).path("text").asText()).contains("将燃气管道作为负重支架");
        assertThat(server.json("/api/v1" + NOTICE).toString())
                .contains("citations")
                .doesNotContain("preview");
    }

    @Test
    void the_text_says_that_the_original_prevails_and_a_print_bears_address_and_day() {
        assertThat(open(GAS).select(".caution").text()).isEqualTo("文本仅供参考，以原件为准。");
        assertThat(open("/en" + GAS).select(".caution").text())
                .isEqualTo("The text is for reference only; the original prevails.");
        assertThat(open(GAS + "/articles/3").select(".caution")).hasSize(1);
        assertThat(open(GAS + "?asOf=2022-01-01").select(".printed").text())
                .contains("2022年1月1日", "http://127.0.0.1:" + server.port() + GAS + "?asOf=2022-01-01");
        assertThat(open(GAS).select("button.print").hasAttr("hidden")).isTrue();
    }
}
