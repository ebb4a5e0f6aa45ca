package matome.workbook;

import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.bytes;
import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.codes;
import static matome.workbook.ReadingRoom.goalOf;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static matome.workbook.ReadingRoom.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Place;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Heads, rows and hidden sheets of shapes that turn up seldom, and what a person would make of them. */
class OddShapesTest {

    private static final List<String> ROW = List.of("1", "総計", "項目名", "目標文", "A", "成果文");

    private static FilledForm below(Consumer<XSSFSheet> more) {
        XSSFWorkbook workbook = byHand(s -> put(s, 1, ROW));
        more.accept(workbook.getSheetAt(0));
        return read(workbook);
    }

    private static FilledForm under(String first, String second) {
        XSSFWorkbook workbook = byHand(s -> s.shiftRows(0, 0, 5));
        put(workbook.getSheetAt(0), 0, List.of("課名", first));
        put(workbook.getSheetAt(0), 1, List.of("課名", second));
        return read(workbook);
    }

    @Test
    void aLabelThatStandsThereTwiceWithOneValueIsClear() {
        assertThat(under("財政課", "財政課").remarks()).isEmpty();
        assertThat(under("財政課", "").head(HeadField.SECTION)).contains(new FilledCell("B1", "財政課"));
        assertThat(under("", "財政課").head(HeadField.SECTION)).contains(new FilledCell("B2", "財政課"));
        assertThat(under("", "財政課").remarks()).isEmpty();
    }

    @Test
    void aSentenceAcrossATableWithoutNumbersIsNoRow() {
        FilledForm form = read(withoutNumbers(true));

        assertThat(form.rows()).hasSize(1);
        assertThat(form.remarks()).extracting(Finding::code).contains(FindingCode.ROW_SKIPPED);
    }

    @Test
    void aTextInTheFirstColumnOfATableWithoutNumbersIsARow() {
        assertThat(read(withoutNumbers(false)).rows()).hasSize(2);
    }

    private static XSSFWorkbook withoutNumbers(boolean across) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet();
        put(sheet, 0, ReadingRoom.HEADINGS.subList(1, 6));
        put(sheet, 1, ROW.subList(1, 6));
        put(sheet, 2, List.of("上のとおり報告します"));
        if (across) {
            sheet.addMergedRegion(CellRangeAddress.valueOf("A3:E3"));
        }
        return workbook;
    }

    @Test
    void anErrorValueBesideTheTableIsAnErrorAndFarAwayNone() {
        assertThat(codes(below(s -> s.getRow(1).createCell(6).setCellErrorValue(FormulaError.NA.getCode()))))
                .containsExactly(FindingCode.CELL_ERROR);
        assertThat(codes(below(s -> s.getRow(1).createCell(9).setCellErrorValue(FormulaError.NA.getCode()))))
                .containsExactly(FindingCode.OUTSIDE_TABLE);
        assertThat(codes(below(s -> s.getRow(1).getCell(0).setCellErrorValue(FormulaError.NA.getCode()))))
                .containsExactly(FindingCode.CELL_ERROR);
    }

    @Test
    void aTableFarDownIsFoundOnlyBelowAnother() {
        XSSFWorkbook alone = new XSSFWorkbook();
        put(alone.createSheet(), 300, ReadingRoom.HEADINGS);
        put(alone.getSheetAt(0), 301, ROW);

        assertThat(unreadable(bytes(alone)).code()).isEqualTo(FindingCode.NO_TABLE);
        assertThat(unreadable(bytes(byHand(s -> {
                            put(s, 1, ROW);
                            put(s, 300, ReadingRoom.HEADINGS);
                            put(s, 301, List.of("1", "総計", "ほかの項目", "目標文", "A", "成果文"));
                        })))
                        .code())
                .isEqualTo(FindingCode.SEVERAL_TABLES);
    }

    @Test
    void aSectionsNameFarBesideTheTableIsNoColumnOfIt() {
        XSSFWorkbook workbook = byHand(s -> put(s, 1, ROW));
        put(workbook.getSheetAt(0), 0, List.of("", "", "", "", "", "", "", "", "", "課名"));
        put(workbook.getSheetAt(0), 1, List.of("", "", "", "", "", "", "", "", "", "財政課"));

        assertThat(read(workbook).head(HeadField.SECTION)).isEmpty();
    }

    @Test
    void aNumberThatIsStruckThroughIsNotGuessedAt() {
        XSSFWorkbook workbook = byHand(s -> put(s, 1, ROW));
        var goal = workbook.getSheetAt(0).getRow(1).getCell(3);
        goal.setCellValue(12);
        goal.setCellStyle(struck(workbook));

        assertThat(read(workbook).remarks())
                .containsExactly(Finding.of(
                        FindingCode.STRUCK_THROUGH, Place.cell("Sheet1", "D2").inRow(1), "12"));
    }

    @Test
    void anOldFormThatIsStruckThroughAndMisreckonedIsNotGuessedAt() {
        HSSFWorkbook workbook = OldForm.withOneRow();
        workbook.getSheetAt(0).getRow(1).getCell(3).setCellStyle(struck(workbook));
        workbook.getSheetAt(0).getRow(1).getCell(5).setCellErrorValue(FormulaError.NA);

        assertThat(read(workbook).remarks())
                .containsExactlyInAnyOrder(
                        Finding.of(
                                FindingCode.STRUCK_THROUGH,
                                Place.cell("Sheet1", "D2").inRow(1),
                                "目標文"),
                        Finding.of(
                                FindingCode.CELL_ERROR,
                                Place.cell("Sheet1", "F2").inRow(1),
                                "#N/A"));
    }

    private static CellStyle struck(Workbook workbook) {
        Font font = workbook.createFont();
        font.setStrikeout(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    @Test
    void aTruthIsReadAsExcelWritesIt() {
        assertThat(goalOf(cell -> cell.setCellValue(false))).isEqualTo("FALSE");
    }

    @Test
    void aHiddenSheetThatWasTamperedWithCountsForNothing() {
        for (int row : new int[] {2, 3, 4}) {
            Clerk clerk = clerk().row(1, ROW.subList(1, 6));
            hidden(clerk).getRow(row).getCell(HiddenSheet.STAMP_COLUMN).setCellValue("");

            assertThat(read(clerk.saves()).stamp()).as("row " + row).isEmpty();
        }
    }

    @Test
    void anIdentityThatPointsNowhereIsNone() {
        Clerk clerk =
                clerk().row(1, List.of("総計", "一")).row(2, List.of("総計", "二")).row(3, List.of("総計", "三"));
        hidden(clerk).getRow(0).getCell(HiddenSheet.REFERENCE_COLUMN).setCellFormula("C8");
        hidden(clerk).getRow(1).getCell(HiddenSheet.REFERENCE_COLUMN).setBlank();
        hidden(clerk).getRow(2).getCell(HiddenSheet.IDENTITY_COLUMN).setCellValue(3);

        assertThat(read(clerk.saves()).rows().stream().map(FilledRow::identity)).containsOnly(Optional.empty());
    }

    private static XSSFSheet hidden(Clerk clerk) {
        return clerk.workbook().getSheet(HiddenSheet.NAME);
    }

    @Test
    void twoTablesSideBySideOnOneSheetAreTwo() {
        XSSFWorkbook workbook = byHand(s -> put(s, 1, ROW));
        for (int i = 0; i < 6; i++) {
            workbook.getSheetAt(0).getRow(0).createCell(8 + i).setCellValue(ReadingRoom.HEADINGS.get(i));
            workbook.getSheetAt(0).getRow(1).createCell(8 + i).setCellValue(ROW.get(i) + "乙");
        }

        assertThat(unreadable(bytes(workbook)).code()).isEqualTo(FindingCode.SEVERAL_TABLES);
    }

    @Test
    void aRowKeepsItsTextsWhenItsNumberIsMissing() {
        FilledForm form = below(s -> s.getRow(1).getCell(0).setBlank());

        assertThat(form.rows().get(0).no()).isEqualTo(1);
        assertThat(form.rows().get(0).text(Column.OUTCOME)).isEqualTo("成果文");
    }
}
