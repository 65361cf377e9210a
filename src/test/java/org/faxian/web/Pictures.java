package org.faxian.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.faxian.web.portal.Browser;
import org.faxian.web.portal.Browser.Screen;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * Takes the screenshots for the documentation: each main page on a wide screen and on a phone; see
 * {@code scripts/pictures}.
 */
public final class Pictures {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String server;
    private final Path folder;

    private Pictures(String server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** A screenshot: its name, the page, and the element clicked first; empty for none. */
    private record Picture(String name, String path, String click) {}

    private static final List<Picture> ALL = List.of(
            new Picture("home", "/", ""),
            new Picture("search", "/search?q=%E6%94%BF%E5%BA%9C%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80", ""),
            new Picture("regulation", "/search?q=%E5%81%9C%E8%BD%A6%E5%9C%BA", ".hit h2 a"),
            new Picture("changes", "/changes", ""),
            new Picture("statistics", "/statistics", ""),
            new Picture("widget", "/widget", ""),
            new Picture("english", "/en/search?q=%E7%87%83%E6%B0%94&status=all", ""));

    /** Takes screenshots of the server in the first argument and writes them to the folder in the second. */
    public static void main(String[] args) throws IOException {
        Pictures pictures = new Pictures(args[0], Path.of(args[1]));
        new FluentWait<>(pictures)
                .withTimeout(PATIENCE)
                .withMessage("no server at " + args[0])
                .until(Pictures::isReady);
        try (Browser browser = Browser.start()) {
            for (Screen screen : Screen.values()) {
                browser.resize(screen);
                for (Picture picture : ALL) {
                    pictures.take(picture, screen, browser);
                }
            }
        }
    }

    private void take(Picture picture, Screen screen, Browser browser) throws IOException {
        browser.open(server + picture.path());
        if (!picture.click().isEmpty()) {
            browser.first(picture.click()).click();
        }
        browser.settle("await document.fonts.ready");
        Path file = folder.resolve(picture.name() + (screen == Screen.PHONE ? "-phone" : "") + ".webp");
        Files.createDirectories(folder);
        Files.write(file, browser.picture());
        System.out.println(file.getFileName() + ": " + Files.size(file) / 1024 + " KB");
    }

    private boolean isReady() {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(server + "/health/ready"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the server starts", e);
        }
    }
}
