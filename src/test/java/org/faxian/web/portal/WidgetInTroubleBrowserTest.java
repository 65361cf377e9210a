package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faxian.web.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

/** Tests of the widget under difficulties: input methods, slow answers, a server that is down. */
@Tag("browser")
@EnabledIf(
        value = "org.faxian.web.portal.Browser#isInstalled",
        disabledReason = "chromium or chromedriver is not installed: run scripts/install-test-needs as root")
class WidgetInTroubleBrowserTest extends WidgetSetting {
    @BeforeEach
    void a_page_with_a_widget() {
        open(server.port());
    }

    private static void open(int port) {
        site.page("/", "", """
                <!DOCTYPE html><html lang="zh-CN"><title>某厅</title><link rel="icon" href="data:,">
                <script type="module" src="http://127.0.0.1:%d/widget.js"></script>
                <faxian-search server="http://127.0.0.1:%d"></faxian-search>
                """.formatted(server.port(), port));
        browser.open(site.address("/"));
        browser.run(
                "window.searched = []; document.addEventListener('faxian-search', e => searched.push(e.detail.query))");
        widgetIsThere();
    }

    private static void widgetIsThere() {
        ShownWidget.in(browser).focus();
    }

    @AfterEach
    void nothing_that_the_browser_complains_of() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void an_enter_that_decides_a_composition_searches_for_nothing() {
        browser.compose("ran'qi");
        browser.pressInComposition("Enter");
        browser.decide("燃气");
        widget.options();
        assertThat(browser.run("return searched")).isEqualTo(List.of());

        browser.press(Keys.ENTER);
        widget.total("2 件");
        assertThat(browser.run("return searched")).isEqualTo(List.of("燃气"));
    }

    @Test
    void keys_in_a_composition_neither_choose_nor_close_nor_empty() {
        browser.press("燃气");
        widget.options();
        browser.press(Keys.DOWN, Keys.DOWN);
        String active = widget.input().getDomAttribute("aria-activedescendant");
        browser.run("const input = document.querySelector('faxian-search').shadowRoot.querySelector('input');"
                + "input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))");
        for (String code : List.of("ArrowDown", "Escape", "Home", "Enter")) {
            browser.pressInComposition(code);
        }

        assertThat(widget.isOpen()).isTrue();
        assertThat(widget.input().getDomAttribute("aria-activedescendant")).isEqualTo(active);
        assertThat(browser.run("return searched")).isEqualTo(List.of());
        assertThat(browser.address()).hasToString(site.address("/"));
    }

    /** As in Safari: the key that ended the composition arrives after the end of the composition. */
    @Test
    void an_enter_that_is_told_of_behind_its_composition_searches_for_nothing_either() {
        widget.type("燃气");
        widget.options();
        browser.press(Keys.DOWN);
        Object prevented = browser.run("""
                const input = document.querySelector('faxian-search').shadowRoot.querySelector('input');
                const options = { bubbles: true, composed: true, cancelable: true };
                input.dispatchEvent(new CompositionEvent('compositionstart', options));
                input.dispatchEvent(new CompositionEvent('compositionend', options));
                return !input.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'Enter', code: 'Enter', keyCode: 13 }));
                """);

        assertThat(prevented).isEqualTo(true);
        assertThat(browser.run("return searched")).isEqualTo(List.of());
        browser.press(Keys.ENTER);
        widget.total("2 件");
    }

    @Test
    void an_answer_that_comes_late_never_takes_the_place_of_a_newer_one() {
        holdFirst("/search?");
        widget.search("燃气");
        browser.await("the question", () -> browser.run("return !!window.held"));
        widget.search("“入户检查”").total("1 件");

        browser.settle("await held()");

        assertThat(widget.total()).isEqualTo("共找到 1 件");
        assertThat(widget.titles()).containsExactly("云江省燃气安全管理条例");
    }

    @Test
    void suggestions_that_come_late_are_not_shown() {
        holdFirst("/suggest?");
        widget.type("标签");
        browser.await("the question", () -> browser.run("return !!window.held"));
        widget.type("燃气");
        widget.options();

        browser.settle("await held()");
        assertThat(widget.texts("[role=option] .text")).hasSize(3);

        holdFirst("/suggest?");
        browser.run("window.held = undefined");
        widget.type("燃气管");
        browser.await("the question", () -> browser.run("return !!window.held"));
        browser.press(Keys.ENTER);
        widget.total();
        browser.settle("await held()");
        assertThat(widget.isOpen()).isFalse();
    }

    /** Delays the first answer of an address until {@code held()}, even if the page has abandoned the request. */
    private static void holdFirst(String address) {
        browser.run("""
                const real = window.fetch;
                window.fetch = (asked, options) => {
                  if (!asked.includes(arguments[0]) || window.held) {
                    return real(asked, options);
                  }
                  return new Promise(answer => {
                    window.held = async () => {
                      const late = await real(asked);
                      const copy = late.clone();
                      answer(late);
                      await copy.json();
                      await new Promise(done => setTimeout(done));
                    };
                  });
                };
                """, address);
    }

    @Test
    void a_server_that_is_away_is_told_of_and_found_again() {
        RunningServer own = RunningServer.start();
        int port = own.port();
        open(port);
        widget.search("燃气").total("2 件");
        own.close();

        widget.search("燃气");
        assertThat(widget.total("无法连接")).contains("请稍后再试");
        assertThat(widget.all(".hit")).isEmpty();
        assertThat(widget.first(".actions a").getDomProperty("href"))
                .isEqualTo("http://127.0.0.1:" + port + "/search?q=" + RunningServer.encoded("燃气"));
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("ERR_CONNECTION_REFUSED"));

        try (RunningServer again = RunningServer.againAt(port)) {
            assertThat(again.port()).isEqualTo(port);
            widget.first("[data-again]").click();
            widget.total("2 件");
            assertThat(widget.all("[data-again]")).isEmpty();
            assertThat(browser.run("return document.activeElement.shadowRoot.activeElement.localName"))
                    .isEqualTo("input");
        }
    }
}
