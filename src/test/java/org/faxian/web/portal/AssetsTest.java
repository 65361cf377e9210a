package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.web.RunningServer.header;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("process")
@WithServer
class AssetsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/faxian/web/assets");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*\"\\./([a-z]+\\.js)\";$");
    private static final int KILOBYTE = 1024;

    /** Features that Chromium 87, Firefox 101 or Safari 16.4 do not support. */
    private static final List<String> TOO_NEW = List.of(
            "\\.at\\(",
            "structuredClone",
            "Object\\.hasOwn\\b",
            "Object\\.groupBy",
            "Promise\\.withResolvers",
            "\\.findLast",
            "\\.to(Sorted|Reversed|Spliced)\\(",
            "AbortSignal\\.(any|timeout)",
            "randomUUID",
            "^\\s*static \\{",
            "#\\w+ in \\w",
            "^(const |let )?\\w+ = await |^await ",
            "with \\{ type:",
            "Intl\\.Segmenter",
            "setHTML",
            "popover",
            "\\binert\\b",
            "checkVisibility",
            "/[dgimsuy]*v[dgimsuy]*[;,)]",
            ":has\\(",
            ":is\\(",
            ":where\\(",
            ":modal",
            "aspect-ratio",
            "accent-color",
            "color-mix",
            "light-dark",
            "@container",
            "@layer",
            "@scope",
            "\\d(dvh|svh|lvh|cqw|cqi)\\b",
            "text-wrap",
            "subgrid",
            "field-sizing",
            "^\\s*&[ :.]");

    private static RunningServer server;

    @Test
    void every_file_that_there_is_has_an_address() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(Stream.concat(files.map(file -> file.getFileName().toString()), Stream.of(ScriptWords.NAME)))
                    .containsExactlyInAnyOrderElementsOf(Assets.NAMES);
        }
    }

    @Test
    void what_a_page_names_may_be_kept_for_good() {
        String page = server.page("/");
        for (String name : List.of("faxian.css", "faxian.svg", "portal.js")) {
            String address = Assets.address(name);
            assertThat(page).contains("\"" + address + "\"");
            HttpResponse<byte[]> answer = server.get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(answer.body()).isEqualTo(content(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/0123456789abcdef/portal.js", "/assets/portal.js"})
    void a_page_that_was_open_across_an_upgrade_gets_the_file_of_today_and_does_not_keep_it(String address) {
        HttpResponse<byte[]> answer = server.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content("portal.js"));
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(answer, "ETag")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/x.js",
                "/assets/0123456789abcdef/x.js",
                "/assets/..%2Fopenapi.json",
                "/assets/Asset.class"
            })
    void a_file_that_there_is_not_is_not_found(String address) {
        assertThat(server.get(address).statusCode()).isIn(400, 404);
    }

    @Test
    void other_sites_load_the_widget_by_an_address_that_stays() {
        HttpResponse<byte[]> widget = server.get("/widget.js");

        assertThat(RunningServer.text(widget)).isEqualTo("import \"." + Assets.address("widget.js") + "\";\n");
        assertThat(header(widget, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(widget, "ETag")).isNotEmpty();
        for (String address : List.of("/widget.js", Assets.address("widget.js"), Assets.address("api.js"))) {
            HttpResponse<byte[]> script = server.get(address);
            assertThat(header(script, "Content-Type"))
                    .startsWith("text/javascript")
                    .containsIgnoringCase("charset=utf-8");
            assertThat(header(script, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(header(script, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        }
    }

    @Test
    void the_widget_is_small_on_its_way() {
        assertThat(onTheirWay(List.of("widget.js"))).isBetween(KILOBYTE, 15 * KILOBYTE);
    }

    @Test
    void the_scripts_of_a_page_are_small_on_their_way() {
        List<String> scripts = Pattern.compile("<script[^>]* src=\"/assets/[0-9a-f]+/([a-z]+\\.js)\"")
                .matcher(server.page("/"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(scripts).contains("portal.js");
        assertThat(onTheirWay(scripts)).isBetween(KILOBYTE, 20 * KILOBYTE);
    }

    /** Returns the transferred bytes of the scripts with all their imports. */
    private static int onTheirWay(List<String> entries) {
        return entries.stream()
                .flatMap(entry -> withImports(entry).stream())
                .distinct()
                .mapToInt(name -> compressed(content(name)))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"widget.js", "portal.js", "display.js", "widgetpage.js"})
    void scripts_need_no_browser_newer_than_chromium_87(String entry) {
        for (String name : withImports(entry)) {
            for (String feature : TOO_NEW) {
                assertThat(Pattern.compile(feature, Pattern.MULTILINE)
                                .matcher(text(name))
                                .results()
                                .map(found -> name + ": " + found.group()))
                        .isEmpty();
            }
        }
    }

    @Test
    void no_script_makes_html_of_texts_or_stores_anything_but_how_the_portal_looks() {
        for (String name : Assets.NAMES) {
            if (name.endsWith(".js")) {
                if (!name.equals("display.js")) {
                    assertThat(text(name)).as(name).doesNotContain("localStorage");
                }
                assertThat(text(name))
                        .as(name)
                        .doesNotContain(
                                "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(")
                        .doesNotContain("sessionStorage", "indexedDB", "document.cookie", "https://");
            }
        }
    }

    @Test
    void scripts_say_no_sentence_that_is_not_in_the_message_bundles() throws IOException {
        Pattern han = Pattern.compile("[\"`][^\"`\n]*\\p{IsHan}[^\"`\n]*[\"`]");
        Pattern said = Pattern.compile("(?:say|pieces)\\(\"([a-z.-]+[a-z])\"");
        for (String name : Assets.NAMES) {
            if (name.endsWith(".js") && !name.equals(ScriptWords.NAME)) {
                assertThat(han.matcher(text(name).replace("〔图〕", "")).results().map(MatchResult::group))
                        .as(name)
                        .isEmpty();
                assertThat(said.matcher(text(name)).results().map(key -> "\"" + key.group(1) + "\" :"))
                        .as(name)
                        .allSatisfy(key -> assertThat(text(ScriptWords.NAME)).contains(key));
            }
        }
    }

    private static Set<String> withImports(String entry) {
        Set<String> loaded = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (loaded.add(name)) {
                IMPORT.matcher(text(name)).results().forEach(found -> open.push(found.group(1)));
            }
        }
        return loaded;
    }

    private static String text(String name) {
        return new String(content(name), StandardCharsets.UTF_8);
    }

    private static byte[] content(String name) {
        if (name.equals(ScriptWords.NAME)) {
            return ScriptWords.module().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int compressed(byte[] content) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sent.size();
    }
}
