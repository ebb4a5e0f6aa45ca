package matome.workbook;

import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.formWithGoal;
import static matome.workbook.ReadingRoom.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import matome.model.Column;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Place;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

class StrikesTest {

    @Test
    void saysThatAWholeCellIsStruckThrough() {
        FilledForm form = formWithGoal(cell -> strike(cell));

        assertThat(form.rows().get(0).text(Column.GOAL)).isEqualTo("目標");
        assertThat(form.remarks()).containsExactly(struck("目標"));
    }

    @Test
    void saysWhichPiecesOfATextAreStruckThrough() {
        FilledForm form = formWithGoal(cell -> cell.setCellValue(withStrikes(
                new XSSFRichTextString("4月までに5月までに実施 する"), cell.getSheet().getWorkbook())));

        assertThat(form.remarks()).containsExactly(struck("4月までに、する"));
    }

    @Test
    void aPieceMayBeTheOnlyOneThatIsNotStruckThrough() {
        FilledForm form = formWithGoal(cell -> {
            XSSFRichTextString text = new XSSFRichTextString("残す消す");
            text.applyFont(0, 2, cell.getSheet().getWorkbook().createFont());
            text.append("なかった");
            cell.setCellValue(text);
            strike(cell);
        });

        assertThat(form.remarks()).containsExactly(struck("消す、なかった"));
    }

    @Test
    void readsStrikesOfTheOldFormatToo() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (int row = 0; row < 2; row++) {
                var line = workbook.getNumberOfSheets() == 0
                        ? workbook.createSheet("Sheet1").createRow(row)
                        : workbook.getSheetAt(0).createRow(row);
                for (int i = 0; i < 6; i++) {
                    line.createCell(i)
                            .setCellValue(
                                    row == 0
                                            ? ReadingRoom.HEADINGS.get(i)
                                            : List.of("1", "総計", "項目", "目標", "A", "成果")
                                                    .get(i));
                }
            }
            workbook.getSheetAt(0)
                    .getRow(1)
                    .getCell(3)
                    .setCellValue(withStrikes(new HSSFRichTextString("4月までに5月までに実施 する"), workbook));

            assertThat(read(workbook).remarks()).containsExactly(struck("4月までに、する"));
        }
    }

    @Test
    void theHeadIsLookedAtToo() {
        Clerk clerk = clerk().row(1, List.of("総計", "項目"));
        strike(clerk.sheet().getRow(3).getCell(2));

        assertThat(read(clerk.saves()).remarks())
                .containsExactly(Finding.of(FindingCode.STRUCK_THROUGH, Place.cell("目標管理シート", "C4"), "財政課"));
        assertThat(read(clerk.saves()).headText(HeadField.SECTION)).isEqualTo("財政課");
    }

    @Test
    void struckBlanksAreNothing() {
        assertThat(formWithGoal(cell -> {
                            strike(cell);
                            cell.setCellValue(" ");
                        })
                        .remarks())
                .isEmpty();
    }

    private static Finding struck(String text) {
        return Finding.of(FindingCode.STRUCK_THROUGH, Place.cell("Sheet1", "D2").inRow(1), text);
    }

    /** 4月までに and する. */
    private static RichTextString withStrikes(RichTextString text, Workbook workbook) {
        Font struck = workbook.createFont();
        struck.setStrikeout(true);
        text.applyFont(0, 5, struck);
        text.applyFont(12, 15, struck);
        return text;
    }

    private static void strike(Cell cell) {
        Workbook workbook = cell.getSheet().getWorkbook();
        Font struck = workbook.createFont();
        struck.setStrikeout(true);
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFont(struck);
        cell.setCellStyle(style);
    }

    private static void strike(XSSFCell cell) {
        strike((Cell) cell);
    }
}
