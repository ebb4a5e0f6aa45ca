package matome.workbook;

import static matome.workbook.GoalSheetLayout.FIRST_ROW;
import static matome.workbook.GoalSheetLayout.HEADING_ROW;
import static matome.workbook.GoalSheetLayout.LAST_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import matome.model.Column;
import matome.model.Phase;
import matome.model.PlanCategory;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;

class FormWriterTest {

    private final FormWriter writer = new FormWriter(SampleCity.settings());

    @Test
    void theSameIssueGivesTheSameBytes() throws InterruptedException {
        byte[] sheet = goalSheet(Phase.RESULT);
        byte[] profile = profile();
        Thread.sleep(2100); // zip entries tell time in steps of two seconds

        assertThat(goalSheet(Phase.RESULT)).isEqualTo(sheet);
        assertThat(profile()).isEqualTo(profile);
    }

    @Test
    void fillsInWhatIsKnownAndPrintsTheTitle() {
        XSSFSheet sheet = opened(Phase.RESULT).getSheetAt(0);

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("令和元年度目標管理シート（結果報告）");
        assertThat(List.of(text(sheet, 1, 0), text(sheet, 1, 2), text(sheet, 1, 4), text(sheet, 1, 5)))
                .containsExactly("年度", "令和元年度", "段階", "結果報告");
        assertThat(List.of(text(sheet, 2, 0), text(sheet, 2, 2), text(sheet, 2, 4), text(sheet, 2, 5)))
                .containsExactly("部名", "経営政策部", "記入者", "");
        assertThat(List.of(text(sheet, 3, 0), text(sheet, 3, 2), text(sheet, 3, 4), text(sheet, 3, 5)))
                .containsExactly("課名", "財政課", "内線", "");
        assertThat(IntStream.range(0, 6).mapToObj(c -> text(sheet, HEADING_ROW, c)))
                .containsExactly("No.", "総計・\n行革・\nその他", "項目", "目標", "評価", "成果又は課題");
        assertThat(IntStream.rangeClosed(FIRST_ROW, LAST_ROW)
                        .mapToObj(r -> (int) sheet.getRow(r).getCell(0).getNumericCellValue()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void onlyInputCellsAreUnlockedAndThereIsNoPassword() {
        XSSFSheet sheet = opened(Phase.RESULT).getSheetAt(0);
        CTSheetProtection protection = sheet.getCTWorksheet().getSheetProtection();

        assertThat(protection.getSheet()).isTrue();
        assertThat(protection.isSetPassword() || protection.isSetHashValue()).isFalse();
        assertThat(List.of(
                        protection.getFormatCells(),
                        protection.getFormatColumns(),
                        protection.getFormatRows(),
                        protection.getInsertRows(),
                        protection.getDeleteRows(),
                        protection.getSort(),
                        protection.getAutoFilter()))
                .containsOnly(false);
        assertThat(unlocked(sheet, HEADING_ROW)).containsExactly("F3", "F4");
        assertThat(unlocked(sheet, FIRST_ROW)).contains("A8", "B8", "C8", "D8", "E8", "F8");
    }

    @Test
    void aWholeRowIsUnlockedSoThatExcelLetsItBeDeleted() {
        XSSFSheet sheet = opened(Phase.RESULT).getSheetAt(0);

        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            assertThat(sheet.getRow(row).getRowStyle().getLocked()).isFalse();
            sheet.getRow(row)
                    .forEach(c -> assertThat(c.getCellStyle().getLocked()).isFalse());
        }
    }

    @Test
    void closesTheLastTwoColumnsWhileGoalsAreSet() {
        XSSFSheet sheet = opened(Phase.PLAN).getSheetAt(0);

        for (Column column : List.of(Column.RATING, Column.OUTCOME)) {
            XSSFCell cell = sheet.getRow(FIRST_ROW).getCell(SampleCity.LAYOUT.column(column));
            assertThat(cell.getCellStyle().getLocked()).isTrue();
            assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFD9D9D9");
        }
        assertThat(sheet.getRow(FIRST_ROW)
                        .getCell(SampleCity.LAYOUT.column(Column.GOAL))
                        .getCellStyle()
                        .getLocked())
                .isFalse();
    }

    @Test
    void offersCategoriesAndRatingsFromListsOnTheHiddenSheet() {
        XSSFWorkbook workbook = opened(Phase.RESULT);
        List<? extends DataValidation> lists = workbook.getSheetAt(0).getDataValidations();

        assertThat(lists)
                .extracting(l -> l.getValidationConstraint().getFormula1())
                .containsExactly(HiddenSheet.CATEGORIES, HiddenSheet.RATINGS);
        assertThat(lists)
                .extracting(DataValidation::getErrorStyle)
                .containsExactly(DataValidation.ErrorStyle.WARNING, DataValidation.ErrorStyle.STOP);
        // line ends are stored this way in a prompt, and Excel shows them as such
        assertThat(lists.get(1).getPromptBoxText()).isEqualTo("A：目標を達成した_x000a_B：目標に届かなかった");
        assertThat(listed(workbook, HiddenSheet.CATEGORIES)).containsExactly("総計", "行革", "その他", "総計・行革");
        assertThat(listed(workbook, HiddenSheet.RATINGS)).containsExactly("A", "B");
    }

    @Test
    void offersEveryCombinationOfCategoriesThatMayBeCombined() {
        assertThat(Choices.of(List.of(
                        new PlanCategory("甲", "", true),
                        new PlanCategory("乙", "", true),
                        new PlanCategory("無", "", false),
                        new PlanCategory("丙", "", true))))
                .containsExactly("甲", "乙", "無", "丙", "甲・乙", "甲・丙", "乙・丙", "甲・乙・丙");
    }

    @Test
    void printsOnA4LandscapeOnePageWideWithTheHeadingsRepeated() {
        XSSFWorkbook workbook = opened(Phase.RESULT);
        XSSFSheet sheet = workbook.getSheetAt(0);

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(List.of(
                        sheet.getPrintSetup().getFitWidth(),
                        sheet.getPrintSetup().getFitHeight()))
                .containsExactly((short) 1, (short) 0);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("7:7");
        assertThat(workbook.getPrintArea(0)).isEqualTo("目標管理シート!$A:$F");
        assertThat(sheet.getFooter().getLeft()).contains("令和元年度目標管理シート（結果報告）　財政課");
        assertThat(sheet.getFooter().getRight()).endsWith("&P / &N");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) FIRST_ROW);
    }

    @Test
    void leavesRowHeightsToExcel() {
        XSSFSheet sheet = opened(Phase.RESULT).getSheetAt(0);

        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            assertThat(sheet.getRow(row).getCTRow().isSetCustomHeight()).isFalse();
            assertThat(sheet.getRow(row).getHeightInPoints()).isEqualTo(30f);
        }
    }

    @Test
    void hidesItsOwnSheetSoThatNobodyUnhidesItByMistake() {
        XSSFWorkbook workbook = opened(Phase.RESULT);

        assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(HiddenSheet.NAME)))
                .isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(IntStream.range(0, 2).mapToObj(workbook::getSheetName)).containsExactly("目標管理シート", "記入要領");
    }

    private byte[] goalSheet(Phase phase) {
        return writer.goalSheet(SampleCity.REIWA_1, phase, SampleCity.KEIEI_SEISAKU, SampleCity.section("財政課"));
    }

    private byte[] profile() {
        return writer.departmentProfile(SampleCity.REIWA_1, Phase.RESULT, SampleCity.KEIEI_SEISAKU);
    }

    private XSSFWorkbook opened(Phase phase) {
        return Clerk.opens(goalSheet(phase)).workbook();
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static Set<String> unlocked(XSSFSheet sheet, int lastRow) {
        Set<String> addresses = new TreeSet<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (row.getRowNum() <= lastRow && !cell.getCellStyle().getLocked()) {
                addresses.add(cell.getAddress().formatAsString());
            }
        }));
        return addresses;
    }

    private static List<String> listed(XSSFWorkbook workbook, String name) {
        String range = workbook.getName(name).getRefersToFormula();
        return Arrays.stream(new AreaReference(range, workbook.getSpreadsheetVersion()).getAllReferencedCells())
                .map(c -> workbook.getSheet(c.getSheetName())
                        .getRow(c.getRow())
                        .getCell(c.getCol())
                        .getStringCellValue())
                .toList();
    }
}
