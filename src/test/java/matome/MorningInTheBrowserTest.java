package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import matome.publish.Mornings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The morning page in a real browser, opened by a double click. */
@Tag("browser")
class MorningInTheBrowserTest {

    private static final String SHOWN = "Array.from(document.querySelectorAll('#r1-t tbody tr'))"
            + ".filter(r => r.getClientRects().length > 0).map(r => r.cells[0].textContent + r.cells[1].textContent)";

    @TempDir
    private static Path folder;

    private static Path page;
    private static Path sheet;

    @TempDir
    private Path profile;

    private Browser browser;

    @BeforeAll
    static void aBusySpring() throws Exception {
        CityHall hall = BusySpring.seen(folder.resolve("東村山 市"));
        page = hall.output("index.html");
        sheet = hall.output(CityHall.HTML);
    }

    @BeforeEach
    void open() {
        browser = new Browser(profile);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void nothingLeavesThePageAndNothingIsForbiddenByItsPolicy() {
        browser.opens(page);

        assertThat(browser.requests()).containsExactly(page.toUri().toString());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theCheckerHasNothingToSay() throws Exception {
        for (String colours : List.of("light", "dark")) {
            for (int width : List.of(1400, 390)) {
                browser.opens(page);
                browser.wide(width, 900);
                browser.shows("screen", colours);
                openAll();

                assertThat(browser.objections()).as(colours + " " + width).isEmpty();
            }
        }
        browser.wide(1100, 900);
        browser.shows("print", "light");
        assertThat(browser.objections()).as("print").isEmpty();
    }

    @Test
    void theCheckerHasNothingToSayAboutTheSheetEither() throws Exception {
        browser.opens(sheet);

        assertThat(browser.objections()).isEmpty();
    }

    @Test
    void everyCountLeadsToItsListWithoutScripts() {
        browser.withoutScripts();

        browser.opens(page);
        List<?> all = browser.texts(SHOWN);
        browser.driver().findElement(By.cssSelector("#r1-t")).isDisplayed();
        browser.driver().findElement(By.cssSelector("a[href='#r1r']")).click();

        assertThat(all).hasSize(10);
        assertThat(browser.texts(SHOWN)).hasToString("[経営政策部財政課, 市民部市民課]");
        for (WebElement count : browser.driver().findElements(By.cssSelector(".counts a"))) {
            String round = Objects.requireNonNull(count.getDomAttribute("href")).substring(1, 3);
            String number = count.findElement(By.tagName("b")).getText();
            count.click();
            assertThat(browser.texts(SHOWN.replace("#r1-t", "#" + round + "-t")))
                    .as(count.getText())
                    .hasSize(Integer.parseInt(number));
        }
    }

    @Test
    void sortsByTheKeyboard() {
        browser.opens(page);
        WebElement late = browser.driver().findElement(By.cssSelector("#r1-t th:nth-child(4) button"));

        late.sendKeys(Keys.ENTER);
        Object first = browser.texts(SHOWN).get(0);
        late.sendKeys(Keys.SPACE);

        assertThat(first).isEqualTo("経営政策部財政課");
        assertThat(browser.texts(SHOWN).get(0)).isEqualTo("経営政策部企画政策課");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#r1-t th:nth-child(4)"))
                        .getDomAttribute("aria-sort"))
                .isEqualTo("descending");
    }

    @Test
    void narrowsByWhatIsTypedAndSaysHowManyAreLeft() {
        browser.opens(page);
        WebElement tools = browser.driver().findElement(By.cssSelector(".tools"));

        tools.findElement(By.tagName("input")).sendKeys("財政　市民");

        assertThat(browser.texts(SHOWN)).hasToString("[市民部財政課]");
        assertThat(tools.findElement(By.tagName("output")).getText()).isEqualTo("1件を表示");
    }

    @Test
    void saysByItselfThatNoNightCameAfterIt() throws Exception {
        Path current = page.resolveSibling("今朝.html");
        Files.writeString(
                current,
                Files.readString(page)
                        .replaceFirst("data-until=\"[^\"]*\"", "data-until=\"2999-01-01T02:00:00+09:00\""));

        browser.opens(page);
        String old = browser.driver().findElement(By.id("old")).getText();
        browser.opens(current);

        assertThat(old).contains("古くなっています", "6月2日（火）2:00");
        assertThat(browser.driver().findElement(By.id("old")).isDisplayed()).isFalse();
    }

    @Test
    void aReminderIsCopiedByOneButton() {
        browser.opens(page);
        WebElement text = browser.driver().findElement(By.cssSelector("details.text"));
        text.findElement(By.tagName("summary")).click();

        text.findElement(By.tagName("button")).sendKeys(Keys.ENTER);

        assertThat(text.findElement(By.tagName("output")).getText()).isEqualTo("コピーしました");
        assertThat(String.valueOf(browser.driver().executeScript("return String(getSelection())")))
                .startsWith("件名: 【目標管理】令和元年度");
    }

    @Test
    void aLargeCityIsSortedBeforeAnybodyLooksUp() throws Exception {
        Path large = folder.resolve("大きな市.html");
        Files.write(large, Mornings.ofALargeCity());

        browser.opens(large);
        Object milliseconds = browser.driver()
                .executeScript("const from = performance.now();"
                        + "document.querySelector('#r1-t th:nth-child(5) button').click();"
                        + "document.body.getBoundingClientRect(); return Math.round(performance.now() - from);");

        assertThat((Long) Objects.requireNonNull(milliseconds)).isLessThan(3_000);
        assertThat(browser.texts(SHOWN)).hasSize(700);
        browser.wide(1400, 1000);
        browser.picture("morning-large", 1400);
    }

    @Test
    void picturesForTheGuides() throws Exception {
        Path current = page.resolveSibling("今朝.html");
        Files.writeString(
                current,
                Files.readString(page)
                        .replaceFirst("data-until=\"[^\"]*\"", "data-until=\"2999-01-01T02:00:00+09:00\""));

        browser.opens(current);
        browser.picture("morning", 1400);
        browser.paper("morning");
        browser.opens(current, "#r1r");
        openAll();
        browser.picture("morning-returned", 1400);
        browser.opens(current);
        browser.picture("morning-phone", 390);
        browser.shows("screen", "dark");
        browser.picture("morning-dark", 1400);
        browser.opens(page);
        browser.picture("morning-old", 1000);

        assertThat(secondSheet(Path.of("target/screenshots/morning.pdf")).lines())
                .as("the head of a table that goes on")
                .anySatisfy(line -> assertThat(line).contains("部", "課", "提出", "検査", "期限", "有効な版", "指摘"));
    }

    private static String secondSheet(Path pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            text.setStartPage(2);
            text.setEndPage(2);
            return text.getText(paper);
        }
    }

    private void openAll() {
        browser.driver().executeScript("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    }
}
