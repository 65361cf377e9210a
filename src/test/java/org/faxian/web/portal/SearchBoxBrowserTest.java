package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Tests of the portal's search boxes, and of the page on which editors configure their widget, with scripts. */
@Tag("browser")
@EnabledIf(
        value = "org.faxian.web.portal.Browser#isInstalled",
        disabledReason = "chromium or chromedriver is not installed: run scripts/install-test-needs as root")
@WithServer
class SearchBoxBrowserTest {
    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void on_a_wide_screen() {
        browser.resize(Browser.Screen.DESKTOP);
    }

    @AfterEach
    void no_page_asked_another_host_or_made_the_browser_complain() {
        assertThat(browser.requests()).extracting(URI::getAuthority).containsOnly("127.0.0.1:" + server.port());
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open(String path) {
        browser.open("http://127.0.0.1:" + server.port() + path);
    }

    private static List<String> suggested() {
        return browser.await("suggestions", () -> {
            List<String> texts = browser.all(".searchbox [role=option] .text").stream()
                    .map(WebElement::getText)
                    .toList();
            return texts.isEmpty() ? null : texts;
        });
    }

    @Test
    void a_suggested_document_is_opened_and_a_suggested_term_searched_for_with_the_filters() {
        open("/search?status=all&kind=LOCAL_REGULATION&q=a");
        browser.first("#q").clear();
        browser.first("#q").click();
        browser.press("燃气");
        assertThat(suggested()).containsExactly("燃气", "云江省燃气安全管理条例", "云江省燃气管理办法");
        browser.press(Keys.DOWN, Keys.ENTER);
        browser.await("the search", () -> browser.address().getQuery().contains("燃气"));
        assertThat(browser.address().getQuery()).isEqualTo("q=燃气&status=all&kind=LOCAL_REGULATION");

        open("/about");
        browser.first("#q").click();
        browser.press("燃气");
        suggested();
        browser.press(Keys.UP, Keys.ENTER);
        browser.awaitPage("/regulations/gasbbbbbbb");
    }

    @Test
    void a_mouse_or_a_finger_chooses_as_well() {
        browser.resize(Browser.Screen.PHONE);
        open("/");
        browser.first("#q").click();
        browser.press("燃气");
        suggested();
        assertThat(browser.overhang()).isZero();
        browser.first(".searchbox [role=option]:nth-child(2)").click();
        browser.awaitPage("/regulations/gasaaaaaaa");
    }

    @Test
    void an_enter_that_decides_a_composition_sends_nothing() {
        open("/");
        browser.first("#q").click();
        browser.compose("ran'qi");
        browser.pressInComposition("Enter");
        browser.decide("燃气");
        suggested();
        assertThat(browser.address().getPath()).isEqualTo("/");

        // Safari reports the key after the end of the composition.
        Object prevented = browser.run("""
                const input = document.getElementById('q');
                const options = { bubbles: true, cancelable: true };
                input.dispatchEvent(new CompositionEvent('compositionstart', options));
                input.dispatchEvent(new CompositionEvent('compositionend', options));
                return !input.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'Enter', code: 'Enter', keyCode: 13 }));
                """);
        assertThat(prevented).isEqualTo(true);

        browser.press(Keys.ENTER);
        browser.awaitPage("/search");
    }

    @Test
    void nothing_covers_the_choices_of_an_editor() {
        open("/widget");

        assertThat(browser.run("""
                const covered = [...document.querySelectorAll('#choices select, #preview, #snippet')].filter(part => {
                    part.scrollIntoView({ block: 'center' });
                    const { left, top, width, height } = part.getBoundingClientRect();
                    return !part.contains(document.elementFromPoint(left + width / 2, top + height / 2));
                });
                return covered.length;
                """)).isEqualTo(0L);
    }

    @Test
    void an_editor_sees_the_widget_and_its_code_change_with_each_choice() {
        open("/widget");
        ShownWidget preview = new ShownWidget(browser, "#preview");
        preview.search("燃气").total("2 件");

        browser.first("#status").sendKeys(Keys.END);
        preview.total("3 件");
        browser.run("const accent = document.getElementById('accent'); accent.value = '#0b4f8a';"
                + "accent.dispatchEvent(new Event('input', { bubbles: true }))");
        browser.await("the colour", () -> browser.first("#snippet").getText().contains("--faxian-accent: #0b4f8a"));

        assertThat(browser.first("#snippet").getText())
                .contains("status=\"all\" style=\"--faxian-accent: #0b4f8a\"></faxian-search>");
        assertThat(browser.first("#plain").getText()).contains("name=\"status\" value=\"all\"");
        browser.await("the colour of the button", () -> preview.first("form > button")
                .getCssValue("background-color")
                .equals("rgba(11, 79, 138, 1)"));
        browser.first("#snippet + .copy").click();
        browser.await(
                "the copy", () -> browser.first("#snippet + .copy").getText().equals("已复制"));
    }

    @Test
    void the_page_for_editors_needs_no_sideways_scrolling_and_nothing_lies_upon_the_code() {
        for (Browser.Screen screen : Browser.Screen.values()) {
            browser.resize(screen);
            open("/widget");
            assertThat(browser.overhang()).as(screen.name()).isZero();
            assertThat(browser.first("#snippet").getRect().getY())
                    .as("the code stands beneath the widget that is shown")
                    .isGreaterThan(browser.first("#preview").getRect().getY()
                            + browser.first("#preview").getRect().getHeight());
        }
    }
}
