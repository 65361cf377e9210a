package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneEngine;
import org.faxian.lucene.LuceneWriter;
import org.faxian.web.RunningServer;
import org.faxian.web.portal.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Tests of the portal in Chromium, over the embedded engine, on a wide screen and on a phone. */
@Tag("browser")
@EnabledIf(
        value = "org.faxian.web.portal.Browser#isInstalled",
        disabledReason = "chromium or chromedriver is not installed: run scripts/install-test-needs as root")
class BrowserTest {
    private static final String GAS = "/regulations/gasaaaaaaa";
    private static final int TABS = 30;

    @TempDir
    private static Path folder;

    private static LuceneEngine engine;
    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        TextAnalysis analysis = TextAnalysis.load();
        Generations generations = new Generations(folder);
        engine = new LuceneEngine(generations, analysis);
        server = RunningServer.over(engine);
        Path generation = generations.next();
        try (LuceneWriter writer = LuceneWriter.open(generation, analysis)) {
            FictionalCorpus.write(writer, server.originals());
        }
        generations.switchTo(generation);
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
            engine.close();
        }
    }

    @BeforeEach
    void on_a_wide_screen_unless_said_otherwise() {
        browser.resize(Screen.DESKTOP);
    }

    @AfterEach
    void no_page_asked_another_host_or_made_the_browser_complain() {
        assertThat(browser.requests())
                .isNotEmpty()
                .extracting(URI::getAuthority)
                .containsOnly("127.0.0.1:" + server.port());
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open(String path) {
        browser.open("http://127.0.0.1:" + server.port() + path);
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_asks_on_the_home_page_and_reads_the_first_hit(Screen screen) {
        browser.resize(screen);
        open("/");
        browser.first("#q").click();
        browser.press("入户检查", Keys.ENTER);
        browser.awaitPage("/search");

        assertThat(browser.address().getQuery()).isEqualTo("q=入户检查");
        WebElement hit = browser.first(".hit");
        assertThat(seen(hit, ".badge").getText()).isEqualTo("现行有效");
        assertThat(seen(hit, "mark").getText()).isEqualTo("入户检查");

        seen(hit, "h2 a").click();
        browser.awaitPage(GAS);

        assertThat(browser.first("h1").getText()).isEqualTo("云江省燃气安全管理条例");
        assertThat(browser.first(".status").getText()).contains("现行有效", "自 2023年7月1日起", "依据：");
        openContents(screen);
        assertThat(browser.first(".contents").getText()).contains("第一章　总则", "第三条之一");
        assertThat(browser.first(".text").getText()).contains("免费更换超过使用年限的胶管");
    }

    @Test
    void the_clause_that_repealed_a_regulation_is_seen_and_leads_to_what_says_so() {
        open("/regulations/gasbbbbbbb");

        WebElement status = browser.first(".status");
        assertThat(seen(status, ".badge").getText()).isEqualTo("已废止");
        assertThat(seen(status, "blockquote").getText()).contains("《云江省燃气管理办法》同时废止");

        seen(status, "figcaption a").click();
        browser.awaitPage(GAS);
    }

    @Test
    void an_article_has_an_address_of_its_own() {
        open(GAS + "/articles/3-1");

        assertThat(browser.first("h1").getText()).isEqualTo("第三条之一");
        assertThat(browser.first(".text").getText()).contains("入户检查").doesNotContain("附则");
    }

    @Test
    void the_outline_leads_to_the_article_in_the_text() {
        browser.resize(Screen.PHONE);
        open(GAS);
        assertThat(browser.onScreen(browser.first("#article-4"))).isFalse();

        openContents(Screen.PHONE);
        browser.first(".contents a[href='#article-4']").click();

        assertThat(browser.first(":target").getText()).contains("第四条", "同时废止");
        assertThat(browser.onScreen(browser.first(":target"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void versions_are_compared_in_two_columns_or_as_one_text_on_a_phone(Screen screen) {
        browser.resize(screen);
        open(GAS + "/compare");
        WebElement change = browser.first(".change");

        boolean wide = screen == Screen.DESKTOP;
        assertThat(change.findElement(By.cssSelector(".old")).isDisplayed()).isEqualTo(wide);
        assertThat(change.findElement(By.cssSelector(".new del")).isDisplayed()).isEqualTo(!wide);
        assertThat(seen(change, ".new ins").getText()).contains("一年");
    }

    @Test
    void all_of_it_can_be_done_by_keyboard_and_where_one_stands_is_seen() {
        open("/");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("跳到正文");
        assertThat(browser.onScreen(browser.focused())).isTrue();

        tabTo("#q");
        browser.press("热水器", Keys.ENTER);
        browser.awaitPage("/search");
        tabTo(".hit h2 a");
        browser.press(Keys.ENTER);

        browser.awaitPage(GAS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/changes",
                "/changes?since=2024-06-02&until=2024-12-31",
                "/statistics",
                "/statistics?year=2021",
                "/search?status=all",
                "/search?q=%E7%87%83%E6%B0%94&status=all&kind=LOCAL_REGULATION",
                "/search?q=%E7%BB%9D%E6%97%A0%E6%AD%A4%E8%AF%8D",
                "/regulations/gasaaaaaaa?asOf=2022-01-01",
                "/regulations/gasbbbbbbb",
                "/regulations/noticeaaaa",
                "/regulations/markupaaaa",
                "/regulations/noticeaaaa/annexes/1",
                "/regulations/gasaaaaaaa/articles/3",
                "/regulations/gasaaaaaaa/compare?unchanged=true"
            })
    void no_page_has_to_be_scrolled_sideways(String path) {
        for (Screen screen : Screen.values()) {
            browser.resize(screen);
            open(path);
            assertThat(browser.overhang()).as("%s on %s", path, screen).isZero();
        }
    }

    /** Opens the table of contents, which is collapsed on a phone. */
    private static void openContents(Screen screen) {
        if (screen == Screen.PHONE) {
            browser.first(".contents summary").click();
        }
    }

    private static WebElement seen(WebElement within, String selector) {
        WebElement element = within.findElement(By.cssSelector(selector));
        assertThat(element.isDisplayed()).as(selector).isTrue();
        return element;
    }

    private static void tabTo(String selector) {
        WebElement wanted = browser.first(selector);
        for (int i = 0; i < TABS && !browser.focused().equals(wanted); i++) {
            browser.press(Keys.TAB);
            assertThat(browser.focused().getCssValue("outline-style"))
                    .as("the frame around %s", browser.focused().getText())
                    .isEqualTo("solid");
        }
        assertThat(browser.focused()).as(selector).isEqualTo(wanted);
    }
}
