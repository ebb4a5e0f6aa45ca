package matome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium, without a window and without the network, looking at one page. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target/screenshots");

    /** Speaks of tools for other browsers at every start. */
    private static final Logger TALKATIVE = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    /**
     * Opens one.
     *
     * @param profile an empty folder
     */
    Browser(Path profile) {
        assertThat(List.of(CHROMIUM, DRIVER))
                .as("these tests need a browser: apt-get install chromium chromium-driver")
                .allMatch(Files::isExecutable);
        TALKATIVE.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=ja",
                "--window-size=1400,1000",
                "--user-data-dir=" + profile.toAbsolutePath());
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER.toString()))
                        .build(),
                options);
    }

    ChromeDriver driver() {
        return driver;
    }

    Browser opens(Path page) {
        return opens(page, "");
    }

    /** A page at one of its places. */
    Browser opens(Path page, String place) {
        driver.get("about:blank");
        requests();
        driver.get(page.toUri() + place);
        return this;
    }

    void withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    void wide(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** As the reader's settings have it: screen or print, light or dark. */
    void shows(String media, String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** What the accessibility checker has to say. */
    List<?> objections() throws IOException {
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(
                    new String(Objects.requireNonNull(axe, "axe.min.js").readAllBytes(), UTF_8));
        }
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ["violations"] }).then(
                  said => done(said.violations.map(v => v.id + ": " + v.help + " " + v.nodes.slice(0, 3).map(n => n.html + n.failureSummary))),
                  failed => done([String(failed)]));
                """));
    }

    /** The addresses that were asked for since the last question. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** What the page complained about: a style or script that the policy forbids, for example. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    List<?> texts(String script) {
        return (List<?>) Objects.requireNonNull(driver.executeScript("return " + script));
    }

    /** A picture of the whole page for the guides. */
    void picture(String name, int width) throws IOException {
        wide(width, 800);
        long height = (Long)
                Objects.requireNonNull(driver.executeScript("return Math.ceil(document.documentElement.scrollHeight)"));
        wide(width, (int) Math.min(height, 6000));
        keep(name + ".png", driver.getScreenshotAs(OutputType.BYTES));
    }

    /** What a printer would get. */
    void paper(String name) throws IOException {
        Map<String, Object> printed = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        keep(name + ".pdf", Base64.getDecoder().decode(String.valueOf(printed.get("data"))));
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name), bytes);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
