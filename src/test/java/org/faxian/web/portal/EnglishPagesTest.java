package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
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
class EnglishPagesTest {
    /** A short link leads on; a machine without a Chinese font writes no pdf and says so. */
    private static final List<Integer> FOUND = List.of(200, 302, 503);

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。：；（）“”、]");
    private static final List<String> SPOKEN = List.of("aria-label", "placeholder", "alt", "data-label");

    private static RunningServer server;

    private static Document open(String path) {
        return Jsoup.parse(server.page(path), "http://localhost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/en/search",
                "/en/search?q=%E7%87%83%E6%B0%94&status=all&kind=LOCAL_REGULATION&promulgatedFrom=2000-01-01",
                "/en/search?q=%E7%87%83%E6%B1%94",
                "/en/search?q=%22%E7%94%B5%E6%A2%AF%22+OR+%E6%96%87%E5%8F%B7:58",
                "/en/about",
                "/en/accessibility",
                "/en/widget",
                "/en/changes",
                "/en/changes?since=2021-01-01&type=REPEALED",
                "/en/statistics",
                "/en/statistics?year=2021",
                "/en/regulations/gasaaaaaaa",
                "/en/regulations/gasaaaaaaa?asOf=2021-05-01",
                "/en/regulations/gasaaaaaaa@2021-03-01",
                "/en/regulations/noticeaaaa",
                "/en/regulations/gasaaaaaaa/articles/3",
                "/en/regulations/gasaaaaaaa/compare",
                "/en/regulations/gasaaaaaaa/compare?exact=true&unchanged=true",
                "/en/resolve?ref=%E7%87%83%E6%B0%94",
                "/en/resolve?ref=nothing",
                "/en/nothing"
            })
    void everything_but_the_regulations_themselves_is_in_english(String path) {
        Document page = open(path);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        page.select("[lang=zh-CN], code, .brand, .hint, .prose li").remove();
        for (Element element : page.body().getAllElements()) {
            // User input is quoted unchanged.
            assertThat(element.textNodes().stream().map(text -> text.text().replaceAll("\".+\"", "")))
                    .as(element.cssSelector())
                    .noneMatch(CHINESE.asPredicate());
            SPOKEN.forEach(name -> assertThat(element.attr(name)).as(name).doesNotContainPattern(CHINESE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/en/search?q=%E7%87%83%E6%B0%94&status=all",
                "/en/regulations/gasaaaaaaa",
                "/en/regulations/gasaaaaaaa/articles/3",
                "/en/regulations/gasaaaaaaa/compare?unchanged=true",
                "/en/about",
                "/en/accessibility",
                "/en/widget",
                "/en/changes?since=2021-01-01",
                "/en/statistics"
            })
    void every_link_but_the_switch_leads_on_in_english(String path) {
        Document page = open(path);

        page.select("[rel=alternate]").remove();
        for (Element link : page.select("a[href^=/], form[action^=/]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.attr("action");
            assertThat(target).matches("/(en/|api/|openapi|r/).*");
            assertThat(server.get(target.replaceFirst("#.*", "")).statusCode())
                    .as(target)
                    .isIn(FOUND);
        }
    }

    @Test
    void the_switch_leads_to_the_same_page_in_the_other_language_and_back() {
        Element english = open("/search?q=%E7%87%83%E6%B0%94&status=all")
                .select("nav a[hreflang=en]")
                .first();
        assertThat(english.attr("href")).isEqualTo("/en/search?q=%E7%87%83%E6%B0%94&status=all");

        Element chinese =
                open(english.attr("href")).select("nav a[hreflang=zh-CN]").first();
        assertThat(chinese.attr("href")).isEqualTo("/search?q=%E7%87%83%E6%B0%94&status=all");
        assertThat(open("/en").select("nav a[hreflang=zh-CN]").attr("href")).isEqualTo("/");
    }

    @Test
    void a_reference_leads_on_in_english() {
        assertThat(server.get("/en/resolve?ref=" + RunningServer.encoded("《云江省燃气安全管理条例》第二条"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("/en/regulations/"));
    }

    @Test
    void what_is_wrong_is_said_in_english() {
        assertThat(open("/en/regulations/nothingaaa").select("main").text()).contains("Not found");
    }
}
