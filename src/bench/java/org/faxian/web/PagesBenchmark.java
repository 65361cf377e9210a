package org.faxian.web;

import java.util.Map;
import java.util.Objects;
import org.faxian.web.portal.Browser;
import org.faxian.web.portal.Browser.Screen;

/**
 * A benchmark of the main pages of a running server in Chromium on a throttled network with an empty cache; see
 * docs/benchmarks.md.
 */
public final class PagesBenchmark {
    private static final Map<String, String> PAGES = Map.of(
            "home", "/",
            "search", "/search?q=%E5%B7%A5%E8%B5%84",
            "changes", "/changes",
            "statistics", "/statistics",
            "widget", "/widget");
    private static final int ROUNDS = 5;

    private PagesBenchmark() {}

    /** Measures the server in the first argument, {@code http://127.0.0.1:8080}; the browser reaches no other host. */
    public static void main(String[] args) {
        try (Browser browser = Browser.start()) {
            browser.resize(Screen.PHONE);
            browser.slowLine();
            System.out.println(
                    "page: bytes over the wire, of scripts, requests, first paint, largest paint, layout shift");
            PAGES.forEach((name, path) -> measure(name, args[0] + path, browser));
            browser.open(args[0] + PAGES.get("search"));
            measure(
                    "regulation",
                    (String) Objects.requireNonNull(browser.run("return document.querySelector('.hit h2 a').href")),
                    browser);
        }
    }

    private static void measure(String name, String address, Browser browser) {
        for (int round = 0; round < ROUNDS; round++) {
            browser.open(address);
            browser.settle("""
                    const entries = (type) => new Promise((done) => {
                      new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true });
                      setTimeout(() => done([]), 1000);
                    });
                    const largest = await entries("largest-contentful-paint");
                    const shifts = await entries("layout-shift");
                    const loaded = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
                    const bytes = (some) => some.reduce((sum, one) => sum + one.transferSize, 0);
                    window.measured = [
                      bytes(loaded), bytes(loaded.filter((one) => one.name.endsWith(".js"))), loaded.length,
                      Math.round(performance.getEntriesByName("first-contentful-paint")[0].startTime),
                      Math.round(largest.length ? largest[largest.length - 1].startTime : 0),
                      shifts.reduce((sum, one) => sum + one.value, 0).toFixed(3),
                    ];
                    """);
            System.out.println(name + ": " + browser.run("return window.measured"));
        }
    }
}
