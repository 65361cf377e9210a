package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.ScanEngine;
import org.faxian.web.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that file contents and input are displayed as text; if a page executed them, a dialogue would open and fail the
 * test.
 */
@Tag("browser")
@EnabledIf(
        value = "org.faxian.web.portal.Browser#isInstalled",
        disabledReason = "chromium or chromedriver is not installed: run scripts/install-test-needs as root")
class MarkupBrowserTest {
    private static final String HOSTILE = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>&lt;";
    private static final RegulationId ID = new RegulationId("hostileaaa");
    private static final RegulationId OTHER = new RegulationId("hostilebbb");

    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        ScanEngine engine = new ScanEngine(TextAnalysis.load());
        RegulationBuilder hostile = RegulationBuilder.regulation(
                        ID.value(), version("2021-03-01", "一"), version("2022-03-01", "二"))
                .repealed("2023-01-01", OTHER, "取代" + HOSTILE, "《" + HOSTILE + "》同时废止。");
        RegulationBuilder other = RegulationBuilder.regulation(
                OTHER.value(),
                VersionBuilder.titled("取代" + HOSTILE)
                        .effective("2023-01-01")
                        .article("1", "依照《规定" + HOSTILE + "》第一条处理。"));
        EngineWriter writer = engine.writer();
        for (RegulationBuilder one : List.of(hostile, other)) {
            writer.replace(one.build(), one.texts(), "1");
        }
        writer.commit(0);
        server = RunningServer.over(engine);
        browser = Browser.start();
    }

    private static VersionBuilder version(String day, String word) {
        return VersionBuilder.titled("规定" + HOSTILE)
                .attached("所附" + HOSTILE)
                .number("云政发〔2021〕7号")
                .by("机关" + HOSTILE)
                .promulgated(LocalDate.parse(day).minusDays(30).toString())
                .effective(day)
                .chapter("第一章　" + HOSTILE)
                .article("1", word + HOSTILE, "（一）" + HOSTILE)
                .article("2", "另一条。");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?status=all&q=HOSTILE",
                "/search?status=all&q=%E8%A7%84%E5%AE%9A",
                "/search?status=all&q=%E5%8F%96%E4%BB%A3+OR+%E4%B8%80",
                "/search?status=all&authority=HOSTILE&year=HOSTILE",
                "/regulations/hostileaaa",
                "/regulations/hostileaaa?find=HOSTILE",
                "/regulations/hostilebbb",
                "/regulations/hostileaaa/articles/1",
                "/regulations/hostileaaa/compare",
                "/regulations/HOSTILE",
                "/changes?since=2000-01-01",
                "/statistics",
                "/resolve?ref=HOSTILE",
                "/widget?authority=HOSTILE",
                "/en/search?status=all&q=HOSTILE",
                "/en/regulations/hostileaaa"
            })
    void what_looks_like_markup_is_text_and_never_runs(String path) {
        browser.open("http://127.0.0.1:" + server.port()
                + path.replace("HOSTILE", RunningServer.encoded(HOSTILE).replace("+", "%20")));

        assertThat(
                        browser.run(
                                "return document.querySelectorAll('img:not(.short-link img)').length + document.querySelectorAll('script:not([src])').length"))
                .as(
                        "but for the sign of the site and QR codes, there are no pictures, and no script stands in the page")
                .isEqualTo(1L);
        assertThat(String.valueOf(browser.run("return document.title + document.body.innerText")))
                .contains("<img src=x onerror=alert(1)>");
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
    }
}
