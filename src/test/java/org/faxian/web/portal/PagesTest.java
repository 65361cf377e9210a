package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("process")
@WithServer
class PagesTest {
    /** A short link leads on; a machine without a Chinese font writes no pdf and says so. */
    private static final List<Integer> FOUND = List.of(200, 302, 503);

    private static RunningServer server;

    private static Document open(String path) {
        return Jsoup.parse(server.page(path), "http://localhost");
    }

    private static Document search(String query, String more) {
        return open("/search?q=" + RunningServer.encoded(query) + more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=%E7%87%83%E6%B0%94&status=all",
                "/about",
                "/changes",
                "/changes?since=2024-06-02&until=2024-12-31",
                "/statistics",
                "/statistics?year=2021",
                "/regulations/gasaaaaaaa",
                "/regulations/gasaaaaaaa@2021-03-01",
                "/regulations/noticeaaaa",
                "/regulations/markupaaaa",
                "/regulations/gasaaaaaaa/articles/3",
                "/regulations/noticeaaaa/annexes/1",
                "/regulations/gasaaaaaaa/compare",
                "/regulations/gasaaaaaaa/compare?exact=true&unchanged=true",
                "/widget",
                "/nothing"
            })
    void every_page_works_without_script_and_can_be_used_by_keyboard_and_screen_reader(String path) {
        Document page = open(path);

        assertThat(page.select("script:not([src^=/]), style, iframe, [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("script").eachText()).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("input[type=search]")).isNotEmpty();
        page.select("input[type=search]").forEach(input -> assertThat(page.select("label[for=" + input.id() + "]"))
                .hasSize(1));
        assertThat(page.select("img:not([alt])")).isEmpty();
        assertThat(page.getAllElements().stream().map(Element::id).filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=%E7%87%83%E6%B0%94&status=all",
                "/regulations/gasaaaaaaa",
                "/regulations/gasaaaaaaa/compare?unchanged=true",
                "/about",
                "/changes?since=2021-01-01",
                "/statistics"
            })
    void every_link_of_a_page_leads_somewhere(String path) {
        for (Element link : open(path).select("a[href^=/], link[href^=/], img[src^=/]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            assertThat(server.get(target.replaceFirst("#.*", "")).statusCode())
                    .as(target)
                    .isIn(FOUND);
        }
    }

    @Test
    void every_fragment_that_a_page_links_to_stands_on_it() {
        Document page = open("/regulations/noticeaaaa");
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        }
    }

    @Test
    void the_home_page_counts_by_status_and_shows_what_was_promulgated_last() {
        Document page = open("/");

        assertThat(page.select(".lead").text()).contains("文件 6 件");
        assertThat(page.select(".counts").first().text()).contains("现行有效 2").contains("已废止 1");
        assertThat(page.select(".recent li").first().text())
                .contains("云江省电梯安全条例")
                .contains("尚未施行");
    }

    @Test
    void the_box_keeps_what_was_typed_and_the_filters() {
        Document page = search("燃气\"><script>", "&status=all&kind=LOCAL_REGULATION");

        assertThat(page.select("#q").val()).isEqualTo("燃气\"><script>");
        assertThat(page.select("input[type=hidden][name=status]").val()).isEqualTo("all");
        assertThat(page.select("input[type=hidden][name=kind]").val()).isEqualTo("LOCAL_REGULATION");
    }

    @Test
    void a_hit_shows_its_status_in_words_and_its_best_article_with_what_matched() {
        Document page = search("入户检查", "");
        Element hit = page.select(".hit").first();

        assertThat(page.select(".total").text()).isEqualTo("按相关程度列出 2 件");
        assertThat(hit.select(".badge").text()).isEqualTo("现行有效");
        assertThat(hit.select(".facts").text()).contains("云江省人民代表大会常务委员会公告第12号", "2020年11月27日公布", "2023年7月1日施行");
        assertThat(hit.select(".pending").text()).contains("已有新文本");
        assertThat(hit.select("mark").text()).isEqualTo("入户检查");
        assertThat(hit.select(".where").text()).isEqualTo("第三条之一");
        assertThat(hit.select(".snippets li").text()).containsOnlyOnce("第三条之一");
    }

    @Test
    void a_filter_that_is_chosen_can_be_taken_away_again() {
        Document page = search("燃气", "&status=all&kind=LOCAL_REGULATION");
        Element chosen = page.select(".filters a.chosen").first();

        assertThat(chosen.text()).startsWith("地方性法规");
        assertThat(chosen.attr("href")).doesNotContain("kind").contains("status=all");
        assertThat(page.select(".active a").eachText())
                .anySatisfy(text -> assertThat(text).contains("时效性：不限"));
        assertThat(page.select(".filters").text()).contains("地方政府规章 1");
    }

    @Test
    void finding_nothing_in_force_points_to_what_there_was() {
        Document page = search("实名购买", "");
        Element ended = page.select(".nothing .ended").first();
        Element looser = page.select(".looser li").first();

        assertThat(ended.text()).isEqualTo("云江省燃气管理办法 已废止 自 2021年3月1日起，由 云江省燃气安全管理条例 替代");
        assertThat(looser.text()).isEqualTo("不限时效性：2 件");
        assertThat(open(looser.select("a").attr("href")).select(".hit").text())
                .contains("云江省燃气管理办法")
                .contains("已废止");
        assertThat(search("绝无此词", "&status=all").select(".nothing a")).isEmpty();
    }

    @Test
    void a_repealed_regulation_says_so_first_and_quotes_the_clause() {
        Document page = open("/regulations/gasbbbbbbb");
        Element status = page.select(".status").first();

        assertThat(status.select(".verdict .badge").text()).isEqualTo("已废止");
        assertThat(status.text()).contains("自 2021年3月1日起", "本文件已废止");
        assertThat(status.select("blockquote").text()).contains("同时废止");
        assertThat(status.select("figcaption a").attr("href")).isEqualTo("/regulations/gasaaaaaaa");
        assertThat(page.select(".text").text()).contains("瓶装燃气应当实名购买");
    }

    @Test
    void what_is_not_in_force_leads_to_what_replaced_it() {
        Element replacement =
                open("/regulations/gasbbbbbbb").select(".status .replacement").first();

        assertThat(replacement.text()).isEqualTo("自 2021年3月1日起由 云江省燃气安全管理条例 替代 现行有效");
        assertThat(replacement.select("a").attr("href")).isEqualTo("/regulations/gasaaaaaaa");
        assertThat(open("/regulations/gasaaaaaaa@2021-03-01")
                        .select(".status .replacement")
                        .text())
                .contains("2023年7月1日起施行的文本");
    }

    @Test
    void amendments_that_the_text_does_not_hold_are_listed_above_it() {
        assertThat(open("/regulations/noticeaaaa").select(".unconsolidated").text())
                .contains("云江省燃气安全管理条例", "自 2023年1月1日起修改", "修改为“每月”");
        assertThat(open("/regulations/noticeaaaa/sections/1")
                        .select(".unconsolidated")
                        .text())
                .contains("修改为“每月”");
        assertThat(open("/regulations/gasaaaaaaa").select(".unconsolidated")).isEmpty();
    }

    @Test
    void cited_provisions_are_links_and_the_place_they_lead_to_stands_on_the_page() {
        Element link = open("/regulations/noticeaaaa")
                .select(".text a.citation:containsOwn(第三条)")
                .first();
        String address = link.attr("href");

        assertThat(link.text()).isEqualTo("第三条第一款第二项");
        assertThat(open(address.replaceFirst("#.*", ""))
                        .getElementById(address.substring(address.indexOf('#') + 1))
                        .text())
                .contains("将燃气管道作为负重支架");
        assertThat(open("/regulations/lapsedaaaa").select("#article-3").text()).isEqualTo("第三条　不符合本办法第一条和第八条的，不予受理。");
    }

    @Test
    void a_regulation_shows_text_with_anchors_contents_versions_relations_and_the_file() {
        Document page = open("/regulations/gasaaaaaaa");

        assertThat(page.select("#article-3-1").text()).contains("第三条之一", "每一年");
        assertThat(page.select(".contents a[href=#article-3-1]")).hasSize(1);
        assertThat(page.select(".contents .division").eachText()).contains("第一章　总则");
        assertThat(page.select(".versions li")).hasSize(3);
        assertThat(page.select(".relations").text()).contains("废止 云江省燃气管理办法");
        assertThat(page.select("a.button").text()).contains("下载原件", "txt");
        assertThat(page.select("p.pending").text()).contains("2025年1月1日起施行");
    }

    @Test
    void an_article_page_leads_to_its_neighbours_and_keeps_the_day() {
        Document page = open("/regulations/gasaaaaaaa/articles/3?asOf=2022-01-01");

        assertThat(page.select("h1").text()).isEqualTo("第三条");
        assertThat(page.select("a[rel=next]").attr("href"))
                .isEqualTo("/regulations/gasaaaaaaa/articles/3-1?asOf=2022-01-01");
        assertThat(page.select(".asof").text()).contains("2022年1月1日");
        assertThat(page.select(".text p")).hasSize(4);
    }

    @Test
    void html_in_a_title_and_in_a_text_is_shown_as_it_is_written() {
        Document page = open("/regulations/markupaaaa");

        assertThat(page.select("h1").text()).isEqualTo("关于<script>alert(1)</script>标签的规定");
        assertThat(page.select(".text").text()).contains("<b onclick=\"x()\">粗体</b>", "&amp;符号");
        assertThat(page.select(".text b")).isEmpty();
    }

    @Test
    void results_are_paged() {
        Document page = search("", "&status=all&size=4");

        assertThat(page.select(".paging").text()).contains("第 1 页，共 2 页");
        assertThat(open(page.select("a[rel=next]").attr("href")).select(".hit")).hasSize(2);
    }

    @Test
    void a_repealed_article_bears_its_mark_on_the_page_of_the_regulation_and_on_its_own() {
        Document page = open("/regulations/gasbbbbbbb?asOf=2020-06-01");

        assertThat(page.select("section.text .badge.repealed")).hasSize(1);
        assertThat(page.select("#article-2 .badge").text()).isEqualTo("已废止");
        assertThat(page.select("ul.relations").text()).contains("部分废止 第二条");
        assertThat(open("/regulations/gasbbbbbbb/articles/2?asOf=2020-06-01")
                        .select("section.status .badge")
                        .text())
                .isEqualTo("已废止");
        assertThat(search("瓶装燃气应当实名", "&asOf=2020-06-01")
                        .select("ul.snippets .badge.repealed")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void two_versions_stand_side_by_side_with_what_was_deleted_and_what_was_inserted() {
        Document page = open(open("/regulations/gasaaaaaaa")
                .select(".versions a.compare")
                .first()
                .attr("href"));
        Element change = page.select(".change").first();

        assertThat(page.select(".change")).hasSize(1);
        assertThat(page.select(".summary").text()).contains("1 处变化", "文字修改 1", "未变 8 处");
        assertThat(page.select(".heads").text()).contains("2021年3月1日起施行的文本", "2023年7月1日起施行的文本");
        assertThat(change.select("h2").text()).contains("第三条之一", "文字修改", "第二章　燃气使用");
        assertThat(change.select(".old del").text()).contains("两年");
        assertThat(change.select(".old ins")).isEmpty();
        assertThat(change.select(".new ins").text()).contains("一年");
        assertThat(change.select(".new").text()).endsWith("免费更换超过使用年限的胶管。");
    }

    @Test
    void the_comparison_shows_all_of_the_text_and_the_punctuation_on_demand() {
        Document page = open("/regulations/gasaaaaaaa/compare?from=2023-07-01&to=2025-01-01");
        Document all = open(page.select(".switches a").first().attr("href"));
        Document exact = open(all.select(".switches a").last().attr("href"));

        assertThat(all.select(".change")).hasSize(9);
        assertThat(all.select(".switches").text()).contains("只看变化");
        assertThat(exact.select(".switches").text()).contains("忽略标点");
        assertThat(exact.select("select#from option[selected]").val()).isEqualTo("2023-07-01");
        assertThat(exact.select("select#to option[selected]").val()).isEqualTo("2025-01-01");
        assertThat(exact.select("form input[name=unchanged], form input[name=exact]"))
                .hasSize(2);
    }

    @Test
    void only_a_text_that_has_one_before_it_offers_to_compare_them() {
        assertThat(open("/regulations/gasaaaaaaa").select(".versions a.compare"))
                .hasSize(2);
        assertThat(open("/regulations/noticeaaaa").select(".versions a.compare"))
                .isEmpty();
    }
}
