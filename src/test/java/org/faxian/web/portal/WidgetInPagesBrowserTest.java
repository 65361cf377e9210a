package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

/** Tests of the widget in pages not made for it, which it must not alter. */
@Tag("browser")
@EnabledIf(
        value = "org.faxian.web.portal.Browser#isInstalled",
        disabledReason = "chromium or chromedriver is not installed: run scripts/install-test-needs as root")
class WidgetInPagesBrowserTest extends WidgetSetting {
    @AfterEach
    void nothing_that_the_browser_complains_of() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static String host() {
        return "http://127.0.0.1:" + server.port();
    }

    private static void open(String policy, String body) {
        String head = "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>某厅</title>"
                + "<script type=\"module\" src=\"" + host() + "/widget.js\"></script>";
        site.page("/", policy, head + body.replace("HOST", host()));
        browser.open(site.address("/"));
    }

    @Test
    void a_strict_security_policy_needs_nothing_but_the_server() {
        open(
                "default-src 'none'; script-src 'self' " + host() + "; connect-src " + host() + "; style-src 'self'",
                "<faxian-search server=\"HOST\"></faxian-search>");
        widget.search("燃气").total("2 件");

        assertThat(widget.first("form > button").getCssValue("background-color"))
                .isEqualTo("rgba(155, 28, 28, 1)");
        assertThat(browser.requests())
                .extracting(address -> address.getAuthority())
                .containsOnly(host().substring(7), site.address("").substring(7));
    }

    @Test
    void styles_of_the_page_do_not_reach_into_it() {
        site.style("/hostile.css", """
                html { font-size: 5px }
                * { font-size: 40px !important; color: lime !important; letter-spacing: 9px; text-transform: uppercase;
                    line-height: 4 !important; text-indent: 99px !important; writing-mode: vertical-rl !important; direction: rtl }
                input, button, h3, ul, li, a, p, mark, .hit { display: none !important; opacity: 0 !important }
                .options { display: block !important } body { visibility: hidden; white-space: pre; cursor: wait }
                """);
        open("", "<link rel=\"stylesheet\" href=\"/hostile.css\"><faxian-search server=\"HOST\"></faxian-search>");
        browser.run("document.querySelector('faxian-search').focus()");
        browser.await("the script", () -> browser.run("return !!document.querySelector('faxian-search').shadowRoot"));
        widget.search("燃气").total("2 件");

        assertThat(widget.first(".hit h3").isDisplayed()).isTrue();
        assertThat(widget.first(".hit h3").getCssValue("font-size")).isEqualTo("17px");
        assertThat(widget.first(".facts").getCssValue("font-size")).isEqualTo("15px");
        assertThat(widget.first(".hit h3 a").getCssValue("color")).isEqualTo("rgba(11, 79, 138, 1)");
        for (String property :
                new String[] {"letter-spacing", "text-transform", "text-indent", "writing-mode", "direction"}) {
            assertThat(widget.first(".hit h3").getCssValue(property))
                    .isIn("normal", "none", "0px", "horizontal-tb", "ltr");
        }
        assertThat(widget.first(".options").isDisplayed()).isFalse();
        assertThat(widget.input().getRect().getHeight()).isGreaterThanOrEqualTo(44);
        assertThat(widget.first("form > button").getRect().getHeight()).isGreaterThanOrEqualTo(44);
    }

    @Test
    void custom_properties_of_the_page_do() {
        site.style(
                "/theme.css",
                "faxian-search { --faxian-accent: #0b4f8a; --faxian-font-size: 20px; --faxian-radius: 0 }");
        open("", "<link rel=\"stylesheet\" href=\"/theme.css\"><faxian-search server=\"HOST\"></faxian-search>");
        widget.focus();

        assertThat(widget.first("form > button").getCssValue("background-color"))
                .isEqualTo("rgba(11, 79, 138, 1)");
        assertThat(widget.input().getCssValue("font-size")).isEqualTo("20px");
        assertThat(widget.input().getCssValue("border-top-left-radius")).isEqualTo("0px");
    }

    @Test
    void in_a_form_it_neither_sends_nor_empties_what_is_not_its_own() {
        open("", """
                <form id="outer" action="/sent"><input name="mine" value="1">
                <faxian-search server="HOST"></faxian-search><button id="send">送出</button></form>
                """);
        browser.run(
                "document.getElementById('outer').addEventListener('submit', e => { window.sent = true; e.preventDefault() });"
                        + "document.getElementById('outer').addEventListener('reset', () => { window.emptied = true })");
        widget.search("燃气").total("2 件");
        widget.first("form > button").click();
        widget.total("2 件");

        assertThat(browser.run("return window.sent || window.emptied || false")).isEqualTo(false);
        assertThat(browser.run("return String(new URLSearchParams(new FormData(document.getElementById('outer'))))"))
                .isEqualTo("mine=1");
        browser.run("document.getElementById('outer').reset()");
        assertThat(widget.input().getDomProperty("value")).isEqualTo("燃气");
        browser.first("#send").click();
        assertThat(browser.run("return window.sent")).isEqualTo(true);
    }

    @Test
    void two_on_one_page_know_nothing_of_each_other() {
        open("", """
                <faxian-search id="one" server="HOST"></faxian-search>
                <faxian-search id="two" server="HOST" status="all" lang="en"></faxian-search>
                """);
        ShownWidget one = new ShownWidget(browser, "#one");
        ShownWidget two = new ShownWidget(browser, "#two");
        one.search("燃气").total("2 件");
        two.search("燃气");

        assertThat(two.total("most relevant")).isEqualTo("The 3 most relevant");
        assertThat(one.total()).isEqualTo("按相关程度列出 2 件");
        assertThat(one.first(".options").getDomAttribute("id"))
                .isNotEqualTo(two.first(".options").getDomAttribute("id"));
    }

    @Test
    void a_page_may_take_it_away_and_put_it_elsewhere() {
        open("", "<div id=\"a\"><faxian-search server=\"HOST\"></faxian-search></div><div id=\"b\"></div>");
        widget.search("燃气").total("2 件");
        browser.run("window.kept = document.querySelector('faxian-search'); kept.remove();"
                + "document.getElementById('b').append(kept)");
        assertThat(widget.titles()).hasSize(2);
        widget.search("“入户检查”").total("1 件");

        // Removed during a request, it sends the request again.
        browser.run("kept.shadowRoot.querySelector('input').value = '燃气';"
                + "kept.shadowRoot.querySelector('form > button').click(); kept.remove()");
        browser.run("document.getElementById('a').append(kept)");
        widget.total("2 件");
        assertThat(browser.run(
                        "const made = document.createElement('faxian-search'); made.setAttribute('server', arguments[0]);"
                                + "document.getElementById('b').append(made); return made.shadowRoot.querySelectorAll('input').length",
                        host()))
                .isEqualTo(1L);
    }

    @Test
    void keys_typed_into_it_are_no_shortcuts_of_the_page() {
        open("", "<faxian-search server=\"HOST\"></faxian-search>");
        browser.run("window.keys = []; for (const type of ['keydown', 'keypress', 'keyup', 'input'])"
                + " document.addEventListener(type, event => window.keys.push(event.key || type))");
        widget.focus();
        browser.press("s", "/", Keys.ENTER, Keys.ESCAPE, Keys.ESCAPE);

        assertThat((List<?>) browser.run("return window.keys")).allMatch("Escape"::equals);
    }

    @Test
    void the_page_around_it_stays_as_it_was() {
        open("", """
                <meta name="SiteName" content="某厅"><script type="application/ld+json">{"@type":"GovernmentOrganization"}</script>
                <p>正文</p><faxian-search server="HOST"></faxian-search>
                """);
        String around = "return [document.head.outerHTML, document.title, location.href, history.length,"
                + " document.cookie, localStorage.length, sessionStorage.length, document.querySelector('p').outerHTML,"
                + " document.body.children.length].join('|')";
        widget.focus();
        Object before = browser.run(around);
        widget.search("燃气").total("2 件");

        assertThat(browser.run(around)).isEqualTo(before);
    }
}
