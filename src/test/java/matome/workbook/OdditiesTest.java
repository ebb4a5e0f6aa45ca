package matome.workbook;

import static matome.workbook.ReadingRoom.HEADINGS;
import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.codes;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static matome.workbook.ReadingRoom.texts;
import static matome.workbook.ReadingRoom.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class OdditiesTest {

    private static final List<String> ROW = List.of("1", "総計", "項目名", "目標文", "A", "成果文");

    @Test
    void findsTheHeadingsWhereverTheyStand() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("提出用");
        put(sheet, 41, List.of("", "", "成果又は課題", "備考", "目標", "No.", "項目", "評価", "総計・行革・その他"));
        put(sheet, 45, List.of("", "", "成果文", "メモ", "目標文", "7", "項目名", "A", "総計"));

        assertThat(read(workbook).rows())
                .containsExactly(new FilledRow(
                        7,
                        Optional.empty(),
                        Map.of(
                                Column.NO, new FilledCell("F46", "7"),
                                Column.CATEGORY, new FilledCell("I46", "総計"),
                                Column.TITLE, new FilledCell("G46", "項目名"),
                                Column.GOAL, new FilledCell("E46", "目標文"),
                                Column.RATING, new FilledCell("H46", "A"),
                                Column.OUTCOME, new FilledCell("C46", "成果文"))));
    }

    @Test
    void knowsAHeadingHoweverItIsWritten() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet();
        put(sheet, 0, List.of("ＮＯ．", "総計・\n行革・\nその他", "項　目", " 目 標：", "評\n価", "成果　又は課題"));
        put(sheet, 1, ROW);

        FilledForm form = read(workbook);

        assertThat(texts(form.rows().get(0))).isEqualTo(ROW);
        assertThat(form.remarks()).isEmpty();
    }

    @Test
    void readsUnderHeadingsMergedOverRowsAndColumns() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet();
        put(sheet, 0, List.of("No.", "計画", "", "", "結果"));
        put(sheet, 1, List.of("", "総計・行革・その他", "項目", "目標", "評価", "成果又は課題"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("B1:D1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("E1:F1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("F2:G3"));
        put(sheet, 3, List.of("1", "総計", "項目名", "目標文", "A", "", "成果文"));

        FilledForm form = read(workbook);

        assertThat(texts(form.rows().get(0))).isEqualTo(ROW);
        assertThat(form.rows().get(0).cell(Column.OUTCOME)).contains(new FilledCell("G4", "成果文"));
        assertThat(form.remarks()).isEmpty();
    }

    @Test
    void saysThatTwoTextsStandUnderOneHeading() {
        XSSFWorkbook workbook = byHand(s -> put(s, 1, List.of("1", "総計", "項目名", "目標文", "A", "成果", "課題")));
        workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("F1:G1"));

        assertThat(read(workbook).remarks())
                .containsExactly(Finding.of(
                        FindingCode.UNDER_NO_HEADING, Place.cell("Sheet1", "G2").inRow(1), "課題"));
    }

    @Test
    void saysThatATextStandsUnderNoHeading() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("表");
        put(sheet, 0, List.of("No.", "総計・行革・その他", "項目", "目標", "", "評価", "成果又は課題"));
        put(sheet, 1, List.of("1", "総計", "項目名", "目標文", "続き", "A", "成果文"));

        assertThat(read(workbook).remarks())
                .containsExactly(Finding.of(
                        FindingCode.UNDER_NO_HEADING, Place.cell("表", "E2").inRow(1), "続き"));
    }

    @Test
    void saysWhichHeadingIsMissingAndWhichIsThereTwice() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("表");
        put(sheet, 0, List.of("種別", "項目", "目標", "目標", "成果又は課題"));
        put(sheet, 1, List.of("総計", "項目名", "目標文", "もう一つ", "成果文"));

        FilledForm form = read(workbook);

        assertThat(form.remarks())
                .contains(
                        Finding.of(FindingCode.COLUMN_UNCLEAR, Place.cell("表", "D1"), "目標", "2"),
                        Finding.of(FindingCode.COLUMN_MISSING, Place.cell("表", "A1:E1"), "評価"));
        assertThat(form.rows().get(0).cells()).containsOnlyKeys(Column.CATEGORY, Column.TITLE, Column.OUTCOME);
    }

    @Test
    void skipsRowsThatShowNothingAndKeepsRowNumbersAsExcelShowsThem() {
        Clerk clerk = clerk();
        clerk.row(1, List.of("総計", "甲", "目標", "A", "成果")).row(5, List.of("行革", "乙", "目標", "B", "成果"));
        clerk.row(3, List.of("　", " ", "\u200B", "", "\n"));

        assertThat(read(clerk.saves()).rows().stream()
                        .map(r -> r.cell(Column.TITLE).orElseThrow())
                        .toList())
                .containsExactly(new FilledCell("C8", "甲"), new FilledCell("C12", "乙"));
    }

    @Test
    void countsRowsThatBearNoNumber() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, List.of("", "総計", "甲"));
            put(s, 2, List.of("二", "総計", "乙"));
            put(s, 3, List.of("１２", "総計", "丙"));
        });

        assertThat(read(workbook).rows().stream().map(FilledRow::no)).containsExactly(1, 2, 12);
    }

    @Test
    void readsRowsBelowTheFrame() {
        Clerk clerk = clerk();
        put(clerk.sheet(), 40, List.of("21", "総計", "枠の下", "目標", "A", "成果"));

        assertThat(read(clerk.saves()).rows().get(0).cell(Column.TITLE)).contains(new FilledCell("C41", "枠の下"));
    }

    @Test
    void aSecondTableOnTheSameSheetIsUnclear() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, ROW);
            put(s, 3, HEADINGS);
            put(s, 4, ROW);
        });

        assertThat(unreadable(ReadingRoom.bytes(workbook)))
                .isEqualTo(Finding.of(FindingCode.SEVERAL_TABLES, Place.FILE, "Sheet1（A1）、Sheet1（A4）"));
    }

    @Test
    void aBlankSecondFormDoesNoHarm() {
        Clerk clerk = clerk();
        clerk.workbook().cloneSheet(0);
        clerk.row(1, ROW.subList(1, 6));

        assertThat(read(clerk.saves()).sheet()).isEqualTo("目標管理シート");
    }

    @Test
    void aHiddenCopyIsNotRead() {
        Clerk clerk = clerk().row(1, ROW.subList(1, 6));
        clerk.workbook().cloneSheet(0);
        clerk.workbook().setSheetVisibility(clerk.workbook().getNumberOfSheets() - 1, SheetVisibility.HIDDEN);

        assertThat(read(clerk.saves()).rows()).hasSize(1);
    }

    @Test
    void anExampleIsNotTheTable() {
        XSSFWorkbook workbook = byHand(s -> put(s, 1, ROW));
        XSSFSheet example = workbook.createSheet("【記入例】");
        put(example, 0, HEADINGS);
        put(example, 1, List.of("1", "総計", "例", "例", "A", "例"));

        assertThat(read(workbook).sheet()).isEqualTo("Sheet1");
    }

    @Test
    void aWorkbookWithoutTheHeadingsIsNoForm() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        put(workbook.createSheet(), 0, List.of("No.", "項目", "金額"));

        assertThat(unreadable(ReadingRoom.bytes(workbook)))
                .isEqualTo(Finding.of(FindingCode.NO_TABLE, Place.FILE, "No.、総計・行革・その他、項目、目標、評価、成果又は課題"));
    }

    @Test
    void aMergedCellThatReachesIntoTheNextFilledRowIsUnclear() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, ROW);
            put(s, 2, List.of("2", "総計", "乙", "", "A", "成果"));
            s.addMergedRegion(CellRangeAddress.valueOf("D2:D3"));
        });

        FilledForm form = read(workbook);

        assertThat(form.rows().get(1).text(Column.GOAL)).isEmpty();
        assertThat(form.remarks())
                .containsExactly(Finding.of(
                        FindingCode.MERGED_ROWS, Place.cell("Sheet1", "D2:D3").inRow(2), "D2:D3"));
    }

    @Test
    void aMergedCellOverRowsThatAreBlankOtherwiseIsOneRow() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, ROW);
            s.addMergedRegion(CellRangeAddress.valueOf("F2:F5"));
        });

        FilledForm form = read(workbook);

        assertThat(form.rows()).hasSize(1);
        assertThat(codes(form)).isEmpty();
    }
}
