package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the guides, taken of what the program makes. {@code -Dmatome.pictures=write} takes them anew; it needs
 * LibreOffice, Poppler and Chromium.
 */
@EnabledIfSystemProperty(named = "matome.pictures", matches = "write")
class GuidePicturesTest {

    private static final Path PICTURES = Path.of("docs/images");

    @TempDir
    Path folder;

    @Test
    void theMorningPage() throws IOException {
        CityHall hall = BusySpring.seen(folder.resolve("home"));

        try (Browser browser = new Browser(Files.createDirectories(folder.resolve("profile")))) {
            browser.opens(hall.output("index.html"));
            // the page knows that its day is long past
            browser.driver().executeScript("document.getElementById('old').hidden = true");
            browser.picture("morning-page", 1200);
        }

        BufferedImage page =
                ImageIO.read(Path.of("target/screenshots/morning-page.png").toFile());
        BufferedImage top = page.getSubimage(0, 0, page.getWidth(), Math.min(page.getHeight(), 1480));
        ImageIO.write(top, "png", PICTURES.resolve("morning-page.png").toFile());
    }

    @Test
    void aFormThatHoldsLastYearsRows() throws IOException, InterruptedException {
        CityHall hall = CityHall.ofTheSampleCity(folder.resolve("home"));
        hall.night();
        assertThat(hall.matome("year", "open", "令和2年度").status()).isZero();
        assertThat(hall.matome("template", "--year", "令和2年度", "--phase", "目標設定", "--section", "企画政策課")
                        .status())
                .isZero();

        picture(hall.output("令和2年度/様式/目標設定/経営政策部/企画政策課.xlsx"), "form-plan");
    }

    @Test
    void anAnswer() throws IOException, InterruptedException {
        CityHall hall = CityHall.ofTheSampleCity(folder.resolve("home"));
        HandedOut form = HandedOut.open(hall.input(CityHall.KEIEI + "企画政策課.xlsx"));
        hall.receives(
                CityHall.KEIEI + "企画政策課.xlsx",
                form.write("E8", "優")
                        .clear("F9")
                        .write("D10", "令和元年4月1日までに定める。")
                        .saved());
        hall.night();

        picture(hall.output("令和元年度/差戻し/経営政策部/企画政策課.xlsx"), "answer");
    }

    /** Of the first page as it prints. */
    private void picture(Path workbook, String name) throws IOException, InterruptedException {
        run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), workbook.toString());
        String pdf = workbook.getFileName().toString().replace(".xlsx", ".pdf");
        Path picture = PICTURES.resolve(name).toAbsolutePath();
        run("pdftoppm", "-r", "80", "-png", "-singlefile", folder.resolve(pdf).toString(), picture.toString());
        assertThat(PICTURES.resolve(name + ".png")).isNotEmptyFile();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(String.join(" ", List.of(command)))
                .isZero();
    }
}
