package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Tests of the widget on another site: results, operation and messages. */
@Tag("browser")
@EnabledIf(
        value = "org.faxian.web.portal.Browser#isInstalled",
        disabledReason = "chromium or chromedriver is not installed: run scripts/install-test-needs as root")
class WidgetBrowserTest extends WidgetSetting {
    @BeforeEach
    void a_page_with_a_widget() {
        site.page("/", "", """
                <!DOCTYPE html><html lang="zh-CN"><title>某厅</title><link rel="icon" href="data:,">
                <script type="module" src="%1$s/widget.js"></script>
                <p><a href="#before" id="before">前</a></p>
                <faxian-search server="%1$s"></faxian-search>
                """.formatted(host()));
        browser.open(site.address("/"));
        browser.run("""
                window.told = [];
                for (const type of ['faxian-search', 'faxian-results', 'faxian-open']) {
                  document.addEventListener(type, event => window.told.push(type + ' ' + JSON.stringify(event.detail)));
                }
                """);
    }

    @AfterEach
    void nothing_that_the_browser_complains_of() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static String host() {
        return "http://127.0.0.1:" + server.port();
    }

    @Test
    void a_hit_says_what_it_is_whether_it_is_in_force_and_leads_to_the_article() {
        widget.search("“入户检查”");

        assertThat(widget.total()).isEqualTo("共找到 1 件");
        WebElement title = widget.first(".hit h3 a");
        assertThat(title.getText()).isEqualTo("云江省燃气安全管理条例");
        assertThat(title.getDomProperty("href")).isEqualTo(host() + "/regulations/gasaaaaaaa");
        assertThat(widget.texts(".hit h3 .badge")).containsExactly("现行有效");
        assertThat(widget.texts(".facts span"))
                .containsExactly("云江省人民代表大会常务委员会公告第12号", "云江省人民代表大会常务委员会", "2020年11月27日公布");
        WebElement article = widget.first(".snippets .where");
        assertThat(article.getText()).isEqualTo("第三条之一");
        assertThat(article.getDomProperty("href")).isEqualTo(host() + "/regulations/gasaaaaaaa/articles/3-1");
        assertThat(widget.texts(".snippets mark")).containsExactly("入户检查");
        assertThat(widget.texts(".snippets li").getFirst()).isEqualTo("第三条之一 燃气经营者应当每一年至少入户检查一次，并且免费更换超过使用年限的胶管。");
    }

    @Test
    void all_of_it_can_be_done_by_keyboard() {
        browser.first("#before").click();
        browser.press(Keys.TAB, "燃气");
        List<WebElement> options = widget.options();
        assertThat(widget.texts("[role=option] .text")).containsExactly("燃气", "云江省燃气安全管理条例", "云江省燃气管理办法");
        assertThat(widget.first(".visually-hidden").getDomProperty("textContent"))
                .contains("3 条检索建议");

        browser.press(Keys.DOWN);
        assertActive(options.get(0));
        browser.press(Keys.END);
        assertActive(options.get(2));
        browser.press(Keys.UP);
        assertActive(options.get(1));
        browser.press(Keys.HOME);
        assertActive(options.get(0));
        browser.press(Keys.ESCAPE);
        assertThat(widget.isOpen()).isFalse();
        assertThat(widget.input().getDomProperty("value")).isEqualTo("燃气");

        browser.press(Keys.ENTER);
        widget.total("2 件");
        browser.press(Keys.TAB, Keys.TAB);
        assertThat(focusedText()).isEqualTo("云江省燃气安全管理条例");
        browser.pressWithShift(Keys.TAB, Keys.TAB);
        browser.press(Keys.ESCAPE);
        assertThat(widget.input().getDomProperty("value")).isEmpty();
        assertThat(widget.all(".hit")).isEmpty();
    }

    private void assertActive(WebElement option) {
        assertThat(widget.input().getDomAttribute("aria-activedescendant")).isEqualTo(option.getDomAttribute("id"));
        assertThat(option.getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(widget.all("[aria-selected=true]")).hasSize(1);
    }

    private String focusedText() {
        return String.valueOf(browser.run("return document.activeElement.shadowRoot.activeElement.textContent"));
    }

    @Test
    void a_suggested_term_is_searched_for_and_a_suggested_document_opened() {
        widget.focus();
        browser.press("燃气");
        widget.options().get(0).click();
        widget.total("2 件");

        widget.type("燃气管理");
        browser.await(
                "its suggestion",
                () -> widget.texts("[role=option] .text").contains("云江省燃气管理办法")
                        ? widget.texts("[role=option] .text")
                        : null);
        browser.press(Keys.UP, Keys.ENTER);
        browser.awaitPage("/regulations/gasbbbbbbb");
    }

    @Test
    void a_page_is_told_what_happens_and_may_open_addresses_itself() {
        browser.run("document.addEventListener('faxian-open', event => event.preventDefault())");
        widget.search("“入户检查”").total("1 件");
        widget.first(".hit h3 a").click();

        assertThat(browser.run("return window.told"))
                .isEqualTo(List.of(
                        "faxian-search {\"query\":\"“入户检查”\"}",
                        "faxian-results {\"query\":\"“入户检查”\",\"total\":1}",
                        "faxian-open {\"url\":\"" + host() + "/regulations/gasaaaaaaa\"}"));
        assertThat(browser.address()).hasToString(site.address("/"));
    }

    @Test
    void attributes_filter_and_may_change_at_any_time() {
        widget.search("燃气").total("2 件");

        set("status", "all");
        widget.total("3 件");
        set("authority", "云江省人民政府|云江省应急管理厅");
        widget.total("2 件");
        set("kind", "LOCAL_GOVERNMENT_RULE,LAW");
        assertThat(widget.total("1 件")).isEqualTo("按相关程度列出 1 件");
        assertThat(widget.texts("h3 .badge")).containsExactly("已废止");
        assertThat(widget.first(".actions a").getDomProperty("href"))
                .startsWith(host() + "/search?q=")
                .contains("&status=all", "&kind=LAW")
                .doesNotContain("size");
        set("lang", "en");
        assertThat(widget.total("most relevant")).isEqualTo("The 1 most relevant");
        assertThat(widget.texts("h3 .badge")).containsExactly("Repealed");
        assertThat(widget.texts(".facts span")).last().isEqualTo("Promulgated 1 March 2018");
        assertThat(widget.first("h3 a").getDomProperty("href")).isEqualTo(host() + "/en/regulations/gasbbbbbbb");
        set("kind", "NOT-A-KIND");
        assertThat(widget.total("refused")).contains("kind");
        browser.complaints();
    }

    private void set(String name, String value) {
        browser.run("document.querySelector('faxian-search').setAttribute(arguments[0], arguments[1])", name, value);
    }

    @Test
    void where_nothing_is_found_it_says_so_and_offers_what_may_have_been_meant() {
        widget.search("然气");
        assertThat(widget.total()).isEqualTo("没有找到符合条件的文件");

        assertThat(widget.first(".meant").getText()).isEqualTo("您是不是要找：燃气");
        widget.first(".meant button").click();
        widget.total("2 件");
        assertThat(widget.input().getDomProperty("value")).isEqualTo("燃气");
    }

    @Test
    void where_nothing_is_in_force_it_says_what_there_was_and_what_a_wider_search_finds() {
        widget.search("电梯");
        assertThat(widget.total()).isEqualTo("没有找到符合条件的文件");

        assertThat(widget.first(".ended").getText()).startsWith("云江省电梯安全条例 尚未施行");
        WebElement looser = widget.first("section .another");
        assertThat(looser.getText()).isEqualTo("不限时效性");
        looser.click();
        widget.total("1 件");
        assertThat(widget.titles()).containsExactly("云江省电梯安全条例");
    }

    @Test
    void markup_in_titles_and_queries_is_text_and_never_runs() {
        browser.run("window.alert = () => { window.ran = true }");
        widget.search("标签").total("1 件");
        assertThat(widget.titles()).containsExactly("关于<script>alert(1)</script>标签的规定");
        widget.search("粗体").total("1 件");
        assertThat(widget.texts(".snippets li")).first().asString().contains("<b onclick=\"x()\">粗体</b>");

        widget.search("“标签 <img src=x onerror=alert(1)>”").total("没有找到");
        assertThat(widget.all("script, img, b")).isEmpty();
        assertThat(browser.run("return window.ran === undefined")).isEqualTo(true);
    }
}
