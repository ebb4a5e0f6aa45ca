package matome.workbook;

import static matome.workbook.ReadingRoom.formWithGoal;
import static matome.workbook.ReadingRoom.goalOf;
import static matome.workbook.ReadingRoom.numeric;
import static matome.workbook.ReadingRoom.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

class CellTextTest {

    private static final double JULY_1 = 43647;
    private static final int GOAL = 3;

    @ParameterizedTest
    @CsvSource({
        "0.882, 0.0%, 88.2%",
        "0.9, 0%, 90%",
        "1150, '#,##0', '1,150'",
        "-3, '#,##0;\"▲ \"#,##0', ▲ 3",
        "44, '0\"人\"', 44人",
        "5445323, '\"¥\"#,##0', '¥5,445,323'",
        "5445323, '#,##0\"千円\"', '5,445,323千円'",
        "1234.5, '_ * #,##0.0_ ;_ * -#,##0.0_ ', '1,234.5'",
        "0.1, General, 0.1",
        "12, 00000, 00012",
    })
    void showsANumberAsExcelDoes(double value, String format, String shown) {
        assertThat(goalOf(cell -> numeric(cell, value, format))).isEqualTo(shown);
    }

    @Test
    void takesWhatAFormulaShowedWhenTheFileWasSaved() {
        assertThat(goalOf(cell -> {
                    cell.setCellFormula("\"令和\"&\"元年\"");
                    cell.setCellValue("令和元年");
                }))
                .isEqualTo("令和元年");
        assertThat(goalOf(cell -> {
                    cell.setCellFormula("9/10");
                    numeric(cell, 0.9, "0.0%");
                }))
                .isEqualTo("90.0%");
    }

    @Test
    void saysWhereAFormulaWasNeverComputed() {
        FilledForm form = formWithGoal(cell -> {
            cell.setCellFormula("C2&\"です\"");
            cell.getCTCell().unsetV();
        });

        assertThat(form.remarks())
                .containsExactly(Finding.of(
                        FindingCode.CELL_ERROR, Place.cell("Sheet1", "D2").inRow(1), "=C2&\"です\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?"})
    void saysWhereExcelShowsAnError(String error) {
        FilledForm typed = formWithGoal(cell -> cell.setCellErrorValue(FormulaError.forString(error)));
        FilledForm computed = formWithGoal(cell -> {
            cell.setCellFormula("NA()");
            cell.setCellErrorValue(FormulaError.forString(error));
        });

        assertThat(typed.remarks())
                .containsExactly(Finding.of(
                        FindingCode.CELL_ERROR, Place.cell("Sheet1", "D2").inRow(1), error));
        assertThat(computed.remarks()).isEqualTo(typed.remarks());
    }

    @Test
    void leavesFuriganaOutOfSharedText() {
        assertThat(goalOf(cell -> {
                    cell.setCellValue("秘書広報課");
                    var shared = cell.getSheet()
                            .getWorkbook()
                            .getSharedStringSource()
                            .getSharedStringItems();
                    shared.stream()
                            .filter(s -> s.getString().equals("秘書広報課"))
                            .map(s -> ((XSSFRichTextString) s).getCTRst())
                            .forEach(CellTextTest::addReading);
                }))
                .isEqualTo("秘書広報課");
    }

    @Test
    void leavesFuriganaOutOfInlineText() {
        assertThat(goalOf(cell -> {
                    var inline = cell.getCTCell();
                    inline.unsetV();
                    inline.setT(STCellType.INLINE_STR);
                    inline.addNewIs().setT("秘書広報課");
                    addReading(inline.getIs());
                }))
                .isEqualTo("秘書広報課");
    }

    @Test
    void takesRichTextAsPlain() {
        assertThat(goalOf(cell -> {
                    var rich = new XSSFRichTextString("赤い字と青い字");
                    var font = cell.getSheet().getWorkbook().createFont();
                    font.setBold(true);
                    rich.applyFont(1, 3, font);
                    cell.setCellValue(rich);
                }))
                .isEqualTo("赤い字と青い字");
    }

    @Test
    void keepsInnerSpaceAndLineBreaksButNothingOutside() {
        assertThat(goalOf(cell -> cell.setCellValue(" \u3000一行目\r\n\n　三行目 と_x000D_四行目\u00A0\n\u200B")))
                .isEqualTo("一行目\n\n　三行目 と\n四行目");
    }

    @Test
    void readsTheOldFormatToo() {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            var sheet = old.createSheet("目標");
            for (int row = 0; row < 2; row++) {
                for (int i = 0; i < 6; i++) {
                    String text = row == 0
                            ? ReadingRoom.HEADINGS.get(i)
                            : List.of("1", "総計", "a", "b", "A", "c").get(i);
                    (i == 0 ? sheet.createRow(row) : sheet.getRow(row))
                            .createCell(i)
                            .setCellValue(text);
                }
            }
            Cell goal = sheet.getRow(1).getCell(GOAL);
            goal.setCellValue(JULY_1);
            CellStyle style = old.createCellStyle();
            style.setDataFormat(old.createDataFormat().getFormat("[$-411]ge.m.d"));
            goal.setCellStyle(style);

            assertThat(ReadingRoom.texts(read(old).rows().get(0))).containsExactly("1", "総計", "a", "R1.7.1", "A", "c");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addReading(CTRst text) {
        var reading = text.addNewRPh();
        reading.setSb(0);
        reading.setEb(5);
        reading.setT("ヒショコウホウカ");
    }
}
