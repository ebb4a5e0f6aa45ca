package matome.workbook;

import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static matome.workbook.ReadingRoom.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class HiddenPartsTest {

    @Test
    void readsHiddenRowsAndColumnsAndSaysWhich() {
        XSSFWorkbook workbook = filled(8);
        XSSFSheet sheet = workbook.getSheetAt(0);
        List.of(2, 3, 4, 7).forEach(row -> sheet.getRow(row).setZeroHeight(true));
        sheet.setColumnHidden(3, true);

        FilledForm form = read(workbook);

        assertThat(form.rows()).hasSize(8);
        assertThat(form.remarks())
                .containsExactly(
                        Finding.of(FindingCode.HIDDEN_READ, Place.cell("Sheet1", "A3:F5,A8:F8,D2:D9"), "3:5、8:8、D:D"));
    }

    @Test
    void saysNothingOfHiddenBlanks() {
        Clerk clerk = clerk().row(1, List.of("総計", "項目名", "目標文"));
        clerk.sheet().getRow(GoalSheetLayout.FIRST_ROW + 5).setZeroHeight(true);
        List.of(0, 5, 9).forEach(column -> clerk.sheet().setColumnHidden(column, true));

        assertThat(read(clerk.saves()).remarks()).isEmpty();
    }

    @Test
    void readsAHiddenSheetWhenNoOtherHasATable() {
        XSSFWorkbook workbook = filled(1);
        workbook.createSheet("表紙");
        workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);

        FilledForm form = read(workbook);

        assertThat(form.rows()).hasSize(1);
        assertThat(form.remarks())
                .containsExactly(Finding.of(FindingCode.HIDDEN_READ, Place.sheet("Sheet1"), "Sheet1"));
    }

    @Test
    void neverReadsAVeryHiddenSheet() {
        XSSFWorkbook workbook = filled(1);
        workbook.createSheet("表紙");
        workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);

        assertThat(unreadable(ReadingRoom.bytes(workbook)).code()).isEqualTo(FindingCode.NO_TABLE);
    }

    private static XSSFWorkbook filled(int rows) {
        return byHand(s -> {
            for (int row = 1; row <= rows; row++) {
                put(s, row, List.of(String.valueOf(row), "総計", "項目" + row, "目標", "A", "成果"));
            }
        });
    }
}
