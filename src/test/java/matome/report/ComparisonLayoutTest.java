package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.model.ComparedItem;
import matome.model.ComparisonSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Evidence;
import matome.model.ListedItem;
import matome.model.Relation;
import matome.model.TextChange.Degree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonLayoutTest {

    private static final Rectangle2D MARGINS = new Rectangle2D.Double(34, 26, 774, 595 - 51 - 26);
    private static final int FITTING_LINES = 24;

    private final ComparisonReport report = new ComparisonReport(Path.of("reports"));

    static Stream<Arguments> sheets() {
        List<ComparedItem> seed = Comparisons.seed().items();
        return Stream.of(
                Arguments.of("the seed", Comparisons.seed()),
                Arguments.of(
                        "the whole city, another scale",
                        Comparisons.sheet(Optional.empty(), seed, Comparisons.OTHER_SCALE)),
                Arguments.of("long texts", Comparisons.of(random(new Random(7), 12, 120))),
                Arguments.of("a wide scale", Comparisons.wideScale(seed)),
                Arguments.of("nothing", Comparisons.of(List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void keepsEveryLetterApartAndInsideItsFrame(String name, ComparisonSheet sheet) {
        List<Geometry> pages = Geometry.of(report.render(sheet));

        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page).outside(MARGINS))
                    .as("outside, page %d", page + 1)
                    .isEmpty();
            assertThat(pages.get(page).overlapping())
                    .as("overlapping, page %d", page + 1)
                    .isEmpty();
            assertThat(pages.get(page).struck()).as("struck, page %d", page + 1).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void printsEveryTextOfBothYears(String name, ComparisonSheet sheet) {
        String text = withoutRepetition(Pdf.pages(report.render(sheet)));

        sheet.items().stream()
                .flatMap(item -> Stream.concat(item.now().stream(), item.before().stream()))
                .map(ListedItem::initiative)
                .forEach(row -> {
                    assertThat(text).contains(Pdf.solid(row.title()));
                    row.goal().lines().forEach(line -> assertThat(text).contains(Pdf.solid(line)));
                    row.outcome().lines().forEach(line -> assertThat(text).contains(Pdf.solid(line)));
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keepsAnItemOnOnePageWhereItFits(long seed) {
        List<ComparedItem> items = random(new Random(seed), 20, FITTING_LINES);

        List<String> pages = Pdf.pages(report.render(Comparisons.of(items)));

        assertThat(items).allSatisfy(item -> {
            String title = Pdf.solid(item.now().orElseThrow().initiative().title());
            String last = Pdf.solid(
                    item.now().orElseThrow().initiative().outcome().lines().reduce("", (a, b) -> b));
            assertThat(pages)
                    .filteredOn(page -> Pdf.solid(page).contains(title))
                    .hasSize(1)
                    .first()
                    .satisfies(page -> assertThat(Pdf.solid(page)).contains(last));
        });
    }

    @Test
    void saysAgainWhichItemGoesOn() {
        List<String> pages = Pdf.pages(report.render(Comparisons.of(List.of(item(1, 150)))));

        assertThat(pages).hasSizeGreaterThan(4);
        assertThat(pages.subList(2, pages.size()))
                .allSatisfy(page -> assertThat(Pdf.solid(page)).contains("A→A維持継続第1号", "成果又は課題"));
    }

    @Test
    void printsThreeHundredItems() {
        List<Entry> seed = Sheets.seed().entries();
        List<ComparedItem> items = IntStream.range(0, 300)
                .mapToObj(i -> {
                    Entry row = seed.get(i % seed.size());
                    return ComparedRows.continued(new Entry(i + 1, row.section(), row.initiative()));
                })
                .toList();

        String text = Pdf.text(report.render(Comparisons.of(items)));

        assertThat(IntStream.rangeClosed(1, 300))
                .allSatisfy(no -> assertThat(text)
                        .contains("No." + no
                                + items.get(no - 1)
                                        .now()
                                        .orElseThrow()
                                        .section()
                                        .name()));
    }

    private static List<ComparedItem> random(Random random, int count, int lines) {
        List<ComparedItem> items = new ArrayList<>();
        for (int no = 1; no <= count; no++) {
            items.add(item(no, 1 + random.nextInt(lines)));
        }
        return items;
    }

    private static ComparedItem item(int no, int lines) {
        return ComparedRows.pair(
                Relation.CONTINUED,
                ComparedRows.now(Sheets.entry(no, Sheets.FINANCE, "第" + no + "号", "目標" + no, lines("新" + no, lines))),
                ComparedRows.before(
                        no, Sheets.FINANCE, "第" + no + "号", "旧目標" + no, "A", lines("旧" + no, 1 + lines / 2)),
                Evidence.SAME_NAME,
                Degree.CHANGED,
                List.of(),
                List.of());
    }

    private static String lines(String no, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append("●").append(no).append('の').append(i).append("行目。\n");
        }
        return lines.toString();
    }

    private static String withoutRepetition(List<String> pages) {
        return Pdf.solid(String.join("", pages));
    }
}
