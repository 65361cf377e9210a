package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.faxian.web.portal.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of every page in every mode with axe-core: WCAG 2.2, levels A and AA, and its best practices. */
@Tag("browser")
@EnabledIf(
        value = "org.faxian.web.portal.Browser#isInstalled",
        disabledReason = "chromium or chromedriver is not installed: run scripts/install-test-needs as root")
@WithServer
class AccessibilityTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/search?q=%E7%87%83%E6%B0%94&status=all",
            "/search?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E5%8F%A5%E8%AF%9D",
            "/regulations/gasaaaaaaa",
            "/regulations/gasbbbbbbb",
            "/regulations/noticeaaaa",
            "/regulations/markupaaaa",
            "/regulations/gasaaaaaaa/articles/3",
            "/regulations/gasaaaaaaa/compare?unchanged=true",
            "/changes?since=2000-01-01",
            "/statistics",
            "/resolve?ref=58%E5%8F%B7%E4%BB%A4",
            "/about",
            "/accessibility",
            "/docs",
            "/widget",
            "/nothing",
            "/en/",
            "/en/search?q=%E7%87%83%E6%B0%94&status=all",
            "/en/regulations/gasaaaaaaa",
            "/en/statistics");

    private static RunningServer server;
    private static Browser browser;
    private static String axe;

    /** A reader's choice of how pages look. */
    enum Mode {
        LIGHT("light", "", Screen.DESKTOP),
        DARK("dark", "", Screen.DESKTOP),
        CONTRAST("contrast", "", Screen.DESKTOP),
        LARGE_PRINT("light", "large", Screen.DESKTOP),
        PHONE("light", "", Screen.PHONE),
        LARGE_PRINT_ON_THE_PHONE("dark", "large", Screen.PHONE);

        private final String look;
        private final String print;
        private final Screen screen;

        Mode(String look, String print, Screen screen) {
            this.look = look;
            this.print = print;
            this.screen = screen;
        }
    }

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(String path) {
        browser.open("http://127.0.0.1:" + server.port() + path);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_shut_out_of_any_page_in_any_mode(Mode mode) {
        browser.resize(mode.screen);
        open("/about");
        browser.run(
                "localStorage.setItem('faxian-look', arguments[0]); localStorage.setItem('faxian-print', arguments[1])",
                mode.look,
                mode.print);
        Map<String, List<?>> faults = new LinkedHashMap<>();
        for (String page : PAGES) {
            open(page);
            assertThat(browser.run("return document.documentElement.dataset.look"))
                    .isEqualTo(mode.look);
            assertThat(browser.overhang())
                    .as(page + " is wider than the screen")
                    .isZero();
            List<?> found = violations();
            if (!found.isEmpty()) {
                faults.put(page, found);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<?> violations() {
        browser.run(axe);
        browser.settle("""
                        const found = await axe.run({
                            resultTypes: ["violations"],
                            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                        });
                        window.found = found.violations.flatMap(rule =>
                            rule.nodes.map(node => rule.id + ": " + node.html + " " + node.failureSummary));
                        """);
        return (List<?>) Objects.requireNonNull(browser.run("return window.found"));
    }
}
