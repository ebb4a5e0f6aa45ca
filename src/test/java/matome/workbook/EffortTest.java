package matome.workbook;

import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.bytes;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.unreadable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a sheet may cost that passes the walls. */
class EffortTest {

    @AfterEach
    void nobodyIsInterruptedAnyMore() {
        Thread.interrupted();
    }

    @Test
    @Timeout(10)
    void headingsOnEveryRowAreSeveralTablesAndNotTheWorkOfAMinute() {
        Grid grid = grid(byHand(s -> {
            for (int row = 1; row < 20_000; row++) {
                put(s, row, List.of("", "", "項目", "目標", "評価"));
            }
        }));

        assertThat(new HeadingSearch(grid, new Words(SampleCity.settings())).tables())
                .hasSize(10);
        assertThat(TableSpan.on(grid, new Words(SampleCity.settings()))).hasSize(10);
    }

    @Test
    void aMergedCellIsFoundHoweverHighItIs() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet();
        List.of("A1:A2", "B1:C60000", "A3:A200").forEach(b -> sheet.addMergedRegion(CellRangeAddress.valueOf(b)));
        Grid grid = grid(workbook);

        assertThat(grid.blockAt(1, 0).formatAsString()).isEqualTo("A1:A2");
        assertThat(grid.blockAt(59_999, 2).formatAsString()).isEqualTo("B1:C60000");
        assertThat(grid.blockAt(199, 0).formatAsString()).isEqualTo("A3:A200");
        assertThat(grid.blockAt(200, 0).formatAsString()).isEqualTo("A201");
    }

    @Test
    void mergedCellsWithoutEndAreRefused() {
        XSSFWorkbook workbook = byHand(s -> {
            for (int row = 1; row <= 20_001; row++) {
                s.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, 1));
            }
        });

        assertThat(unreadable(bytes(workbook))).isEqualTo(Finding.of(FindingCode.TOO_MANY_PARTS, Place.FILE, "20000"));
    }

    @Test
    void aReadingThatWasGivenUpEndsWhileItLooksForHeadings() {
        Grid grid = grid(byHand(s -> put(s, 1, List.of("1", "総計", "項目名"))));
        Words words = new Words(SampleCity.settings());
        List<TableSpan> tables = TableSpan.on(grid, words);

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> TableSpan.on(grid, words)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Table.isFilled(tables.get(0), SampleCity.settings()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> grid.blockAt(0, 0)).isInstanceOf(IllegalStateException.class);
    }

    private static Grid grid(XSSFWorkbook workbook) {
        return Grid.of(
                workbook.getSheetAt(0),
                new CellText(workbook),
                new Budget(SampleCity.settings().limits()));
    }
}
