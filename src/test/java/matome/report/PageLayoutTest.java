package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLayoutTest {

    private static final int SCALE = 2;
    private static final int FITTING_LINES = 32;
    /** The table's vertical rules, in points from the paper's left edge. */
    private static final int[] RULES = {34, 62, 156, 192, 314, 486, 520, 808};
    /** Above the footer. */
    private static final int TABLE_END = 541;

    private final GoalSheetReport report = new GoalSheetReport(Path.of("reports"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keepsARowOnOnePageWhereItFits(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        for (int no = 1; no <= 30; no++) {
            entries.add(Sheets.entry(
                    no, Sheets.FINANCE, "第" + no + "号", "目標", lines(no, 1 + random.nextInt(FITTING_LINES))));
        }

        List<String> pages = Pdf.pages(report.render(Sheets.of(entries)));

        assertThat(entries)
                .allSatisfy(row -> assertThat(pages)
                        .as("row %d", row.no())
                        .filteredOn(page -> Pdf.solid(page)
                                .contains(Pdf.solid(row.no() + "財政課行革第" + row.no() + "号目標A"
                                        + row.initiative().outcome())))
                        .hasSize(1));
    }

    @Test
    void keepsEvenTheFirstRowWhole() {
        Entry row = Sheets.entry(1, Sheets.FINANCE, "項目", "目標", lines(1, FITTING_LINES));

        List<String> pages = Pdf.pages(report.render(Sheets.of(List.of(row))));

        assertThat(pages).hasSize(2);
        assertThat(Pdf.solid(pages.get(1))).contains(Pdf.solid(row.initiative().outcome()));
    }

    @Test
    void saysAgainWhoseRowItIsWhereOneGoesOn() {
        List<String> pages =
                Pdf.pages(report.render(Sheets.of(List.of(Sheets.entry(7, Sheets.FINANCE, "項目", "目標", lines(1, 90))))));

        assertThat(pages.subList(pages.size() - 2, pages.size()))
                .allSatisfy(page -> assertThat(Pdf.solid(page)).contains("成果又は課題7財政課"));
    }

    @Test
    void dropsBlankLinesAtTheEndOfACell() {
        byte[] plain = report.render(Sheets.of(List.of(Sheets.entry(1, Sheets.FINANCE, "項目", "目標", "成果"))));
        byte[] padded = report.render(
                Sheets.of(List.of(Sheets.entry(1, Sheets.FINANCE, "項目\n\n", "目標\r\n \r\n", "成果\n　\n\n"))));

        assertThat(padded).isEqualTo(plain);
    }

    static Stream<ConsolidatedSheet> sheets() {
        return Stream.of(Sheets.seed(), Sheets.of(List.of(Sheets.entry(1, Sheets.FINANCE, "項目", "目標", lines(1, 150)))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noLetterLiesOnAnotherOrOffThePaper(ConsolidatedSheet sheet) {
        assertThat(Glyphs.faults(report.render(sheet))).isEmpty();
    }

    @Test
    void aLetterOnAnotherWouldBeSeen() throws IOException {
        assertThat(Glyphs.faults(Pdf.overprinted("目標", 3))).hasSize(3).allMatch(fault -> fault.contains("lies on"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void closesTheFrameOnEveryPage(ConsolidatedSheet sheet) {
        List<BufferedImage> pages = Pdf.look(report.render(sheet), PageLayoutTest::drawn);

        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> {
            int end = endOfTable(page);
            for (int rule : RULES) {
                assertThat(isDark(page, rule * SCALE, end - 4))
                        .as("rule at %d", rule)
                        .isTrue();
            }
            for (int x = RULES[0] * SCALE + 2; x < RULES[RULES.length - 1] * SCALE - 2; x++) {
                assertThat(isDark(page, x, end)).as("closing rule at %d", x).isTrue();
            }
        });
    }

    private static List<BufferedImage> drawn(PDDocument document) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            pages.add(new PDFRenderer(document).renderImage(page, SCALE));
        }
        return pages;
    }

    private static int endOfTable(BufferedImage page) {
        int y = TABLE_END * SCALE;
        while (!isDark(page, RULES[0] * SCALE, y)) {
            y--;
        }
        return y;
    }

    /** Rules are thinner than a pixel and may fall on either side of it. */
    private static boolean isDark(BufferedImage page, int x, int y) {
        for (int beside = -1; beside <= 1; beside++) {
            for (int above = -1; above <= 1; above++) {
                if ((page.getRGB(x + beside, y + above) & 0xFF) < 0xA0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String lines(int no, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append("●").append(no).append('の').append(i).append("行目。\n");
        }
        return lines.toString();
    }
}
