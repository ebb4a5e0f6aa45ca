package matome.workbook;

import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static matome.workbook.ReadingRoom.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** How a form may have been changed and is understood all the same. */
class FormChangesTest {

    private static final List<String> ROW = List.of("1", "総計", "項目名", "目標文", "A", "成果文");

    private final Clerk clerk = clerk().row(1, ROW.subList(1, 6));
    private final XSSFSheet sheet = clerk.sheet();

    @Test
    void anUntouchedFormIsNothingToSpeakOf() {
        assertThat(read(clerk.saves()).remarks()).isEmpty();
    }

    @Test
    void saysThatTheSheetWasRenamed() {
        clerk.workbook().setSheetName(0, "財政課");

        assertThat(read(clerk.saves()).remarks())
                .containsExactly(Finding.of(FindingCode.SHEET_RENAMED, Place.sheet("財政課"), "目標管理シート", "財政課"));
    }

    @Test
    void saysThatTheHeadingsMoved() {
        sheet.shiftRows(0, GoalSheetLayout.LAST_ROW, 2);

        FilledForm form = read(clerk.saves());

        assertThat(texts(form.rows().get(0))).isEqualTo(ROW);
        assertThat(form.remarks())
                .containsExactly(Finding.of(FindingCode.HEADINGS_MOVED, Place.cell("目標管理シート", "A9:F9"), "A7", "A9"));
    }

    @Test
    void saysThatAColumnWasInserted() {
        XSSFWorkbook workbook = clerk.workbook();
        sheet.getRow(GoalSheetLayout.HEADING_ROW).createCell(6).setCellValue("備考");
        sheet.getRow(GoalSheetLayout.FIRST_ROW).createCell(6).setCellValue("メモ");
        sheet.getRow(GoalSheetLayout.FIRST_ROW + 1).createCell(6).setCellValue("使わない行");

        assertThat(read(workbook).remarks())
                .containsExactly(
                        Finding.of(
                                FindingCode.COLUMNS_MOVED,
                                Place.cell("目標管理シート", "A7:F7"),
                                "No.、総計・行革・その他、項目、目標、評価、成果又は課題、備考"),
                        Finding.of(
                                FindingCode.OUTSIDE_TABLE,
                                Place.cell("目標管理シート", "G8").inRow(1),
                                "備考"));
    }

    @Test
    void saysThatColumnsChangedPlacesAndReadsEachUnderItsHeading() {
        for (int row : List.of(GoalSheetLayout.HEADING_ROW, GoalSheetLayout.FIRST_ROW)) {
            String goal = sheet.getRow(row).getCell(3).getStringCellValue();
            sheet.getRow(row)
                    .getCell(3)
                    .setCellValue(sheet.getRow(row).getCell(5).getStringCellValue());
            sheet.getRow(row).getCell(5).setCellValue(goal);
        }

        FilledForm form = read(clerk.saves());

        assertThat(texts(form.rows().get(0))).isEqualTo(ROW);
        assertThat(form.remarks())
                .containsExactly(Finding.of(
                        FindingCode.COLUMNS_MOVED, Place.cell("目標管理シート", "A7:F7"), "No.、総計・行革・その他、項目、成果又は課題、評価、目標"));
    }

    @Test
    void saysThatTheColumnOfNumbersIsGone() {
        sheet.getRow(GoalSheetLayout.HEADING_ROW).getCell(0).setBlank();
        for (int row = GoalSheetLayout.FIRST_ROW; row <= GoalSheetLayout.LAST_ROW; row++) {
            sheet.getRow(row).getCell(0).setBlank();
        }

        assertThat(read(clerk.saves()).remarks())
                .containsExactly(Finding.of(
                        FindingCode.COLUMNS_MOVED, Place.cell("目標管理シート", "B7:F7"), "総計・行革・その他、項目、目標、評価、成果又は課題"));
    }

    @Test
    void saysWhichSynonymItTookForAHeading() {
        XSSFWorkbook workbook = byHand(s -> put(s, 1, ROW));
        workbook.getSheetAt(0).getRow(0).getCell(1).setCellValue("種\n別");

        assertThat(read(workbook).remarks())
                .containsExactly(
                        Finding.of(FindingCode.HEADING_UNDERSTOOD, Place.cell("Sheet1", "B1"), "種別", "総計・行革・その他"));
    }

    @Test
    void expectsNoPlacesOfASheetThatWeDidNotHandOut() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet byHand = workbook.createSheet("提出用");
        put(byHand, 3, List.of("", "成果又は課題", "目標", "評価", "項目", "総計・行革・その他"));
        put(byHand, 4, List.of("", "成果文", "目標文", "A", "項目名", "総計"));

        assertThat(read(workbook).remarks()).isEmpty();
    }
}
