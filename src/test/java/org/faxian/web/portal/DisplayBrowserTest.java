package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.faxian.web.portal.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

/** Tests of the reader's choice of how pages look, with and without scripts. */
@Tag("browser")
@EnabledIf(
        value = "org.faxian.web.portal.Browser#isInstalled",
        disabledReason = "chromium or chromedriver is not installed: run scripts/install-test-needs as root")
@WithServer
class DisplayBrowserTest {
    private static final String BLACK = "rgb(0, 0, 0)";

    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        browser.resize(Screen.DESKTOP);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void scripts_run_again_and_nothing_is_remembered() {
        browser.allowScripts(true);
        open("/about");
        browser.run("localStorage.clear()");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open(String path) {
        browser.open("http://127.0.0.1:" + server.port() + path);
    }

    private static String background() {
        return browser.first("body").getCssValue("background-color").replace("rgba(0, 0, 0, 1)", BLACK);
    }

    @Test
    void what_was_chosen_holds_on_every_page_and_escape_closes_the_choices() {
        open("/");
        browser.first(".display summary").click();
        browser.first("#look-contrast").click();
        browser.first("#large-print").click();
        assertThat(background()).isEqualTo(BLACK);
        browser.press(Keys.ESCAPE);
        assertThat(browser.first(".display").getDomAttribute("open")).isNull();

        open("/statistics");

        assertThat(background()).isEqualTo(BLACK);
        assertThat(browser.run("return parseFloat(getComputedStyle(document.documentElement).fontSize)"))
                .isEqualTo(21L);
        assertThat(browser.first("#look-contrast").isSelected()).isTrue();
    }

    @Test
    void without_any_script_one_finds_filters_reads_seeks_in_the_text_and_chooses_how_it_looks() {
        browser.allowScripts(false);
        open("/");
        browser.first("#q").sendKeys("入户检查", Keys.ENTER);
        browser.awaitPage("/search");
        browser.first("#filters a").click();
        browser.first(".hit h2 a").click();
        browser.awaitPage("/regulations/gasaaaaaaa");
        browser.first("input[name=find]").sendKeys("胶管", Keys.ENTER);
        browser.await("the place in the text", () -> browser.first("#find-1").getText());
        assertThat(browser.first("#find-1").getText()).isEqualTo("胶管");

        browser.first(".display summary").click();
        browser.first("#look-contrast").click();

        assertThat(background()).isEqualTo(BLACK);
        assertThat(browser.first("a.button").getDomAttribute("href")).contains("format=original");
    }
}
