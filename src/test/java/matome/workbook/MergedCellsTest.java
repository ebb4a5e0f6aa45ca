package matome.workbook;

import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.bytes;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static matome.workbook.ReadingRoom.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Place;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedCellsTest {

    @Test
    void aMergedCategoryCountsForEachOfItsRows() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, List.of("1", "総計", "甲", "目標", "A", "成果"));
            put(s, 2, List.of("2", "", "乙", "目標", "A", "成果"));
            put(s, 3, List.of("3", "", "丙", "目標", "A", "成果"));
            put(s, 4, List.of("4", "行革", "丁", "目標", "A", "成果"));
            s.addMergedRegion(CellRangeAddress.valueOf("B2:B4"));
        });

        FilledForm form = read(workbook);

        assertThat(form.rows().stream().map(r -> r.cell(Column.CATEGORY).orElseThrow()))
                .containsExactly(
                        new FilledCell("B2", "総計"),
                        new FilledCell("B2", "総計"),
                        new FilledCell("B2", "総計"),
                        new FilledCell("B5", "行革"));
        assertThat(form.remarks())
                .containsExactly(Finding.of(FindingCode.MERGED_FOR_EACH, Place.cell("Sheet1", "B2:B4"), "B2:B4", "総計"));
    }

    @Test
    void aCategoryMergedFromABlankRowOnIsNoRowByItself() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, List.of("1", "総計"));
            put(s, 2, List.of("2", "", "乙", "目標", "A", "成果"));
            s.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
        });

        assertThat(read(workbook).rows().stream().map(r -> r.text(Column.CATEGORY) + r.text(Column.TITLE)))
                .containsExactly("総計乙");
    }

    @ParameterizedTest
    @CsvSource({"A2:A3, A2:A3", "C2:C3, C2:C3", "E2:E3, E2:E3", "B2:C3, B2:C3"})
    void anythingElseMergedIntoTheNextFilledRowIsUnclear(String merged, String said) {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, List.of("1", "総計", "甲", "目標", "A", "成果"));
            put(s, 2, List.of("2", "総計", "乙", "目標", "A", "成果"));
            s.addMergedRegion(CellRangeAddress.valueOf(merged));
        });

        assertThat(read(workbook).remarks())
                .contains(Finding.of(
                        FindingCode.MERGED_ROWS, Place.cell("Sheet1", said).inRow(2), said));
    }

    @Test
    void aTextMergedOverSeveralHeadingsIsUnclear() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, List.of("1", "総計", "甲", "目標と評価と成果"));
            s.addMergedRegion(CellRangeAddress.valueOf("D2:F2"));
        });

        assertThat(read(workbook).remarks())
                .containsExactly(Finding.of(
                        FindingCode.MERGED_COLUMNS,
                        Place.cell("Sheet1", "D2:F2").inRow(1),
                        "D2:F2"));
    }

    @Test
    void aNumberOnTwoRowsIsUnclear() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, List.of("1", "総計", "甲", "目標", "A", "成果"));
            put(s, 2, List.of("2", "総計", "乙", "目標", "A", "成果"));
            put(s, 3, List.of("No.1", "総計", "丙", "目標", "A", "成果"));
        });

        FilledForm form = read(workbook);

        assertThat(form.rows().stream().map(FilledRow::no)).containsExactly(1, 2, 1);
        assertThat(form.remarks())
                .containsExactly(Finding.of(
                        FindingCode.NUMBER_TWICE, Place.cell("Sheet1", "A2,A4").inRow(1), "1", "A2、A4"));
    }

    @Test
    void aSectionMergedOverAllRowsIsTheHeads() {
        FilledForm form = read(withUnits("課名", Map.of(1, "財政課"), "B2:B4"));

        assertThat(form.head(HeadField.SECTION)).contains(new FilledCell("B2", "財政課"));
        assertThat(form.rows()).hasSize(3);
        assertThat(form.remarks()).isEmpty();
    }

    @Test
    void aDepartmentOnEachRowIsTheHeads() {
        FilledForm form = read(withUnits("部名", Map.of(1, "経営政策部", 2, "経営 政策部", 3, "経営政策部"), ""));

        assertThat(form.head(HeadField.DEPARTMENT)).contains(new FilledCell("B2", "経営政策部"));
        assertThat(form.remarks()).isEmpty();
    }

    @Test
    void severalSectionsInOneTableAreRefused() {
        assertThat(unreadable(bytes(withUnits("担当課", Map.of(1, "財政課", 3, "企画政策課"), "B2:B3"))))
                .isEqualTo(
                        Finding.of(FindingCode.SEVERAL_SECTIONS, Place.cell("Sheet1", "B2,B4"), "財政課（B2）、企画政策課（B4）"));
    }

    @Test
    void aSectionInTheTableThatContradictsTheHeadIsUnclear() {
        XSSFWorkbook workbook = withUnits("課名", Map.of(1, "財政課", 2, "企画政策課"), "");
        XSSFSheet sheet = workbook.getSheetAt(0);
        sheet.shiftRows(0, 3, 2);
        put(sheet, 0, List.of("課名", "財政課"));

        FilledForm form = read(workbook);

        assertThat(form.headText(HeadField.SECTION)).isEqualTo("財政課");
        assertThat(form.remarks())
                .containsExactly(
                        Finding.of(FindingCode.SEVERAL_SECTIONS, Place.cell("Sheet1", "B1,B5"), "財政課（B1）、企画政策課（B5）"));
    }

    /** Three rows with one more column, between No. and 総計・行革・その他. */
    private static XSSFWorkbook withUnits(String heading, Map<Integer, String> units, String merged) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Sheet1");
        put(sheet, 0, List.of("No.", heading, "総計・行革・その他", "項目", "目標", "評価", "成果又は課題"));
        for (int row = 1; row <= 3; row++) {
            put(sheet, row, List.of("" + row, units.getOrDefault(row, ""), "総計", "項目" + row, "目標", "A", "成果"));
        }
        if (!merged.isEmpty()) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(merged));
        }
        return workbook;
    }
}
