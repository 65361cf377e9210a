package org.faxian.web.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The installed Chromium, headless, with its own profile that the driver discards.
 *
 * <p>It records the requests of its pages and the messages on the console.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String[] ARGUMENTS = {
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=zh-CN",
        // Blocks other hosts, so that no test can depend on them.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
    };

    /** A screen on which a page must be readable without horizontal scrolling. */
    public enum Screen {
        DESKTOP(1280, 900, false),
        /** A screen as narrow as WCAG 2.2 (1.4.10) requires. */
        PHONE(320, 640, true);

        private final int width;
        private final int height;
        private final boolean mobile;

        Screen(int width, int height, boolean mobile) {
            this.width = width;
            this.height = height;
            this.mobile = mobile;
        }

        private Map<String, Object> metrics() {
            return Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile);
        }
    }

    private final ObjectMapper json = new ObjectMapper();
    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Returns whether a browser and its driver are installed. */
    public static boolean isInstalled() {
        return onPath("chromium").isPresent() && onPath("chromedriver").isPresent();
    }

    private static Optional<File> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    public static Browser start() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium").orElseThrow());
        options.addArguments(ARGUMENTS);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.setPageLoadTimeout(PATIENCE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver").orElseThrow())
                .usingAnyFreePort()
                .build();
        return new Browser(
                new ChromeDriver(service, options, ClientConfig.defaultConfig().readTimeout(PATIENCE.multipliedBy(2))));
    }

    public void resize(Screen screen) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", screen.metrics());
    }

    public void open(String address) {
        driver.get(address);
    }

    public URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    /** Waits for the page of the path, after a link or a key. */
    public void awaitPage(String path) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "waiting for " + path + " at " + address())
                .until(d -> address().getPath().equals(path));
    }

    /** Saves downloads to the folder without asking. */
    public void saveTo(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Waits until a file has been saved completely; until then it has another extension. */
    public Path awaitFile(Path folder) {
        return new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "waiting for a file in " + folder)
                .until(d -> files(folder).stream()
                        .filter(file -> !file.toString().endsWith(".crdownload"))
                        .findFirst()
                        .orElse(null));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public WebElement first(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Types into the focused element. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    public void pressWithShift(CharSequence... keys) {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(keys).keyUp(Keys.SHIFT).perform();
    }

    /** Moves the mouse to the element. */
    public void point(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    /** Taps the element with a finger. */
    public void tap(WebElement element) {
        new Actions(driver)
                .setActivePointer(PointerInput.Kind.TOUCH, "finger")
                .click(element)
                .perform();
    }

    /** Presses a finger on the element and keeps it there. */
    public void hold(WebElement element) {
        new Actions(driver)
                .setActivePointer(PointerInput.Kind.TOUCH, "finger")
                .clickAndHold(element)
                .perform();
    }

    public void liftFinger() {
        new Actions(driver)
                .setActivePointer(PointerInput.Kind.TOUCH, "finger")
                .release()
                .perform();
    }

    /** Sets whether pages may run scripts, from the next page on. */
    public void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Returns the focused element. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Waits until the value is present, and neither an empty text nor false. */
    public <T> T await(String wanted, Supplier<T> found) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                .withMessage(() -> "waiting for " + wanted + " at " + address())
                .until(d -> {
                    T is = found.get();
                    return "".equals(is) ? null : is;
                });
    }

    /** Runs a script in the page and returns its result. */
    @Nullable
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs the body of an asynchronous function in the page and waits for its end. */
    public void settle(String script) {
        Object failed = driver.executeAsyncScript("const done = arguments[0]; (async () => { " + script
                + " })().then(() => done(''), e => done(String(e)))");
        if (!"".equals(failed)) {
            throw new IllegalStateException("the script failed: " + failed);
        }
    }

    /** Sets the text that an input method displays before it is committed. */
    public void compose(String text) {
        driver.executeCdpCommand(
                "Input.imeSetComposition",
                Map.of("text", text, "selectionStart", text.length(), "selectionEnd", text.length()));
    }

    /** Presses a key that an input method consumes, as Chromium reports it on a Mac; elsewhere its name is Process. */
    public void pressInComposition(String code) {
        driver.executeCdpCommand(
                "Input.dispatchKeyEvent",
                Map.of("type", "rawKeyDown", "windowsVirtualKeyCode", 229, "key", code, "code", code));
    }

    /** Commits the text of an input method, which ends the composition. */
    public void decide(String text) {
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    /** Throttles the network to Lighthouse's phone profile (1.6 Mbit/s, 150 ms round trip) and disables the cache. */
    public void slowLine() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        150,
                        "downloadThroughput",
                        1_600_000 / 8,
                        "uploadThroughput",
                        750_000 / 8));
    }

    /** Returns a screenshot as WebP. */
    public byte[] picture() {
        Map<String, Object> taken = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "webp", "quality", 75, "optimizeForSpeed", false));
        return Base64.getDecoder().decode(String.valueOf(taken.get("data")));
    }

    /** Returns by how many pixels the page is wider than the screen. */
    public long overhang() {
        return (Long) driver.executeScript(
                "const page = document.documentElement; return Math.max(0, page.scrollWidth - page.clientWidth)");
    }

    /** Returns whether any part of the element is visible at the current scroll position. */
    public boolean onScreen(WebElement element) {
        return (Boolean) driver.executeScript(
                "const box = arguments[0].getBoundingClientRect();"
                        + " return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth",
                element);
    }

    /** Returns the requests to any host since the last call. */
    public List<URI> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> parse(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
                .map(message -> URI.create(message.at("/params/request/url").asText()))
                .filter(address -> address.getHost() != null)
                .toList();
    }

    /** Returns the console messages since the last call: errors, warnings, refusals by the security policy. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private JsonNode parse(String message) {
        try {
            return json.readTree(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the browser's log holds no JSON: " + message, e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
