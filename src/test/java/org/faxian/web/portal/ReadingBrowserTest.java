package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.faxian.web.portal.Browser.Screen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Tests of the additions that scripts make to the pages of a regulation. */
@Tag("browser")
@EnabledIf(
        value = "org.faxian.web.portal.Browser#isInstalled",
        disabledReason = "chromium or chromedriver is not installed: run scripts/install-test-needs as root")
@WithServer
class ReadingBrowserTest {
    private static final String GAS = "/regulations/gasaaaaaaa";
    private static final String NOTICE = "/regulations/noticeaaaa";
    private static final String CITATION = ".text a.citation[data-preview*=articles]";
    /** The minimum size of a target in WCAG 2.2 (2.5.8). */
    private static final int SMALLEST = 24;

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
    void on_a_wide_screen_unless_said_otherwise() {
        browser.resize(Screen.DESKTOP);
    }

    @AfterEach
    void nothing_made_the_browser_complain() {
        browser.allowScripts(true);
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open(String path) {
        browser.open("http://127.0.0.1:" + server.port() + path);
    }

    private static void catchWhatIsCopied() {
        browser.run("Object.defineProperty(navigator, 'clipboard',"
                + " { value: { writeText: async (words) => { window.caught = words; } } })");
    }

    private static String copied(String done) {
        browser.await("what is said", () -> browser.first("#copied").getText().contains(done));
        return String.valueOf(browser.run("return window.caught"));
    }

    private static void tabTo(WebElement wanted) {
        for (int i = 0; i < 12 && !browser.focused().equals(wanted); i++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.focused()).isEqualTo(wanted);
    }

    private static WebElement preview() {
        return browser.await(
                "a preview", () -> browser.all(".preview").stream().findFirst().orElse(null));
    }

    private static void awaitNoPreview() {
        browser.await("no preview", () -> browser.all(".preview").isEmpty());
    }

    private static long asked(String path) {
        return browser.requests().stream()
                .map(URI::getPath)
                .filter(path::equals)
                .count();
    }

    @Test
    void a_citation_and_the_lasting_address_are_copied_by_keyboard_and_it_is_said() {
        open(GAS);
        catchWhatIsCopied();
        WebElement article = browser.first("#article-3-1");
        browser.run("arguments[0].querySelector('a.label').focus()", article);

        WebElement citation = article.findElement(By.cssSelector("button[data-copies=citation]"));
        tabTo(citation);
        assertThat(citation.getAccessibleName()).isEqualTo("复制引用");
        assertThat(citation.getSize().getHeight()).isGreaterThanOrEqualTo(SMALLEST);
        assertThat(citation.getSize().getWidth()).isGreaterThanOrEqualTo(SMALLEST);
        browser.press(Keys.ENTER);
        assertThat(copied("已复制引用")).isEqualTo("《云江省燃气安全管理条例》（云江省人民代表大会常务委员会公告第12号，2023年7月1日起施行的文本）第三条之一");

        browser.press(Keys.TAB, Keys.ENTER);
        assertThat(copied("已复制链接")).isEqualTo("http://127.0.0.1:" + server.port() + GAS + "@2023-07-01/articles/3-1");
    }

    @Test
    void where_the_clipboard_is_forbidden_the_old_way_copies_and_the_focus_stays() {
        open("/en/regulations/markupaaaa/articles/1");
        browser.run("Object.defineProperty(navigator, 'clipboard', { value: undefined });"
                + " addEventListener('copy', () => { window.caught = document.activeElement.value; })");
        WebElement button = browser.first(".cite button[data-copies=citation]");
        browser.run("arguments[0].focus()", button);
        browser.press(Keys.ENTER);

        assertThat(copied("Citation copied")).isEqualTo("《关于<script>alert(1)</script>标签的规定》第一条");
        assertThat(browser.focused()).isEqualTo(button);
    }

    @Test
    void the_outline_marks_what_is_being_read_and_keeps_it_in_view_without_moving_the_page() {
        open(GAS);
        browser.run("document.querySelector('.contents').style.maxHeight = '5rem';"
                + " document.body.style.paddingBottom = '100vh'");
        browser.run("document.getElementById('article-3-1').scrollIntoView({ behavior: 'instant' })");
        Object scrolled = browser.run("return scrollY");

        browser.await("the mark", () -> current().equals("第三条之一"));
        browser.await(
                "the outline to follow",
                () -> (Boolean) browser.run("const frame = document.querySelector('.contents').getBoundingClientRect();"
                        + " const link = document.querySelector('[aria-current=location]').getBoundingClientRect();"
                        + " return link.top >= frame.top && link.bottom <= frame.bottom"));
        assertThat(browser.run("return scrollY")).isEqualTo(scrolled);

        browser.run("document.getElementById('article-2').scrollIntoView({ behavior: 'instant' })");
        browser.await("the mark to go back", () -> current().equals("第二条"));
        assertThat(browser.all(".contents [aria-current]")).hasSize(1);
    }

    @Test
    void what_a_reader_chose_in_the_outline_is_marked_even_where_the_page_ends() {
        open(GAS);
        for (String article : new String[] {"第四条", "第一条", "第三条之一"}) {
            browser.all(".contents a").stream()
                    .filter(link -> link.getText().equals(article))
                    .findFirst()
                    .orElseThrow()
                    .click();
            browser.await(article, () -> current().equals(article));
        }
    }

    private static String current() {
        return browser.all(".contents [aria-current=location]").stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("-");
    }

    @Test
    void a_cited_provision_is_shown_at_its_link_by_keyboard_until_escape_and_is_asked_for_once() {
        open(NOTICE);
        WebElement link = browser.first(CITATION);
        browser.run("document.getElementById('find').focus()");
        browser.requests();
        tabTo(link);

        assertThat(preview().getText()).contains("云江省燃气安全管理条例　第三条", "现行有效", "截至 2022-03-01", "在卧室安装燃气热水器");
        assertThat(preview().findElement(By.cssSelector(".meant")).getText()).isEqualTo("（二）将燃气管道作为负重支架；");
        assertThat(preview().findElements(By.cssSelector(".badge"))).hasSize(1);
        assertThat(link.getDomAttribute("aria-describedby")).isEqualTo(preview().getDomAttribute("id"));

        browser.press(Keys.ESCAPE);
        awaitNoPreview();
        assertThat(browser.focused()).isEqualTo(link);

        browser.press(Keys.TAB);
        browser.pressWithShift(Keys.TAB);
        preview();
        assertThat(asked("/api/v1" + GAS + "/articles/3")).isOne();
        browser.press(Keys.TAB);
        awaitNoPreview();
    }

    @Test
    void a_preview_stays_while_the_mouse_is_on_it_and_goes_with_it() {
        open("/en" + NOTICE);
        stopTime();
        browser.point(browser.first(CITATION));
        letTimePass();
        WebElement preview = preview();
        assertThat(preview.getText()).contains("In force");

        browser.point(preview.findElement(By.cssSelector(".words")));
        letTimePass();
        assertThat(preview.isDisplayed()).isTrue();

        browser.point(browser.first("h1"));
        letTimePass();
        awaitNoPreview();
    }

    private static void stopTime() {
        browser.run("window.waiting = []; window.setTimeout = (then) => waiting.push(then);"
                + " window.clearTimeout = (at) => { waiting[at - 1] = () => {}; }");
    }

    private static void letTimePass() {
        browser.run("waiting.splice(0, waiting.length, ...waiting.map((then) => (then(), () => {})))");
    }

    @Test
    void of_a_whole_regulation_title_and_status_are_shown() {
        open(NOTICE);
        browser.point(browser.first(".text a.citation[data-preview*=versions]"));

        assertThat(preview().getText()).startsWith("云江省燃气安全管理条例").contains("现行有效");
    }

    @Test
    void a_finger_follows_the_link_and_nothing_is_asked_before() {
        open(NOTICE);
        browser.tap(browser.first(CITATION));
        browser.awaitPage(GAS + "/articles/3");

        open(NOTICE);
        stopTime();
        browser.run("addEventListener('pointerdown', () => { window.touched = true; })");
        browser.requests();
        browser.hold(browser.first(CITATION));
        browser.await("the touch", () -> browser.run("return window.touched"));
        letTimePass();
        browser.settle("await new Promise(requestAnimationFrame)");

        assertThat(browser.all(".preview")).isEmpty();
        assertThat(asked("/api/v1" + GAS + "/articles/3")).isZero();

        browser.liftFinger();
    }

    @Test
    void markup_in_what_is_cited_is_shown_as_text() {
        open(NOTICE);
        answer(
                "{ title: '<img src=x onerror=alert(1)>', label: '<b>', asOf: '2022-03-01', status: { code: 'REPEALED' },"
                        + " lines: [{ label: '<i>', text: '<script>alert(1)</scr' + 'ipt>' }] }");
        browser.point(browser.first(CITATION));

        assertThat(preview().getText())
                .contains("<img src=x onerror=alert(1)>　<b>", "已废止", "<script>alert(1)</script>");
        assertThat(browser.all(".preview :is(img, b, i, script)")).isEmpty();
    }

    @Test
    void where_nothing_is_answered_the_link_is_the_link_that_it_is() {
        open(NOTICE);
        answer("null");
        browser.point(browser.first(CITATION));
        browser.await("the question", () -> browser.run("return window.asked"));
        browser.settle("await new Promise(requestAnimationFrame)");

        assertThat(browser.all(".preview")).isEmpty();
    }

    /** Replaces the API by the given answer; without an answer it is out of order. */
    private static void answer(String answer) {
        browser.run("window.fetch = async () => { window.asked = true; const answer = " + answer
                + "; return new Response(JSON.stringify(answer), { status: answer ? 200 : 503 }); }");
    }

    @Test
    void the_table_of_contents_is_open_on_a_wide_screen_and_closed_on_a_phone_without_script_too() {
        for (boolean scripts : new boolean[] {true, false}) {
            browser.allowScripts(scripts);
            for (Screen screen : Screen.values()) {
                browser.resize(screen);
                open(GAS);
                assertThat(isShown(".contents a"))
                        .as("%s, scripts %s", screen, scripts)
                        .isEqualTo(screen == Screen.DESKTOP);
                assertThat(isShown("button.print")).isEqualTo(scripts);
            }
            browser.first(".contents summary").click();
            assertThat(isShown(".contents a")).isTrue();
        }
    }

    private static @Nullable Boolean isShown(String selector) {
        return (Boolean) browser.run(
                "return document.querySelector('" + selector + "').checkVisibility({ contentVisibilityAuto: true })");
    }

    @Test
    void places_that_were_found_are_gone_through_by_keyboard() {
        open(GAS + "?find=" + RunningServer.encoded("燃气"));
        browser.first(".found p a").click();
        assertThat(browser.first(":target").getDomAttribute("id")).isEqualTo("find-1");
        browser.press(Keys.TAB, Keys.ENTER);
        browser.press(Keys.TAB, Keys.TAB, Keys.ENTER);

        assertThat(browser.first(":target").getDomAttribute("id")).isEqualTo("find-3");
        assertThat(browser.all(".steps").stream().filter(WebElement::isDisplayed))
                .hasSize(1);
    }

    @Test
    void a_page_without_a_text_does_not_load_what_helps_reading() {
        browser.requests();
        open("/about");

        assertThat(browser.requests())
                .isNotEmpty()
                .extracting(URI::getPath)
                .noneMatch(path -> path.endsWith("/reading.js"));
    }
}
