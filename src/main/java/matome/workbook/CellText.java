package matome.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Shows a cell's text as Excel shows it in Japan. The reading of kanji (furigana) is not text. */
final class CellText {

    private final Map<String, FormatCode> formats = new HashMap<>();
    private final Strikes strikes;
    private final NumberText numbers;

    CellText(Workbook workbook) {
        this.strikes = new Strikes(workbook);
        this.numbers = new NumberText(workbook instanceof Date1904Support dates && dates.isDate1904());
    }

    Shown of(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return of(cell, cell.getCellType());
        }
        return wasComputed(cell)
                ? of(cell, cell.getCachedFormulaResultType()).asComputed()
                : Shown.error("=" + cell.getCellFormula());
    }

    /** Programs that do not compute leave the value out, or leave it empty. */
    private static boolean wasComputed(Cell cell) {
        if (!(cell instanceof XSSFCell modern)) {
            return true;
        }
        String value = modern.getRawValue();
        return value != null && (!value.isEmpty() || cell.getCachedFormulaResultType() == CellType.STRING);
    }

    private Shown of(Cell cell, CellType type) {
        Shown shown = switch (type) {
            case STRING -> format(cell).shownText(cell.getRichStringCellValue().getString());
            case NUMERIC -> numbers.of(cell.getNumericCellValue(), format(cell));
            case BOOLEAN -> Shown.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> Shown.error(errorText(cell));
            default -> Shown.text("");
        };
        return shown.isBlank() ? shown : shown.struckThrough(strikes.in(cell, shown.text()));
    }

    private FormatCode format(Cell cell) {
        return formats.computeIfAbsent(JapaneseFormats.of(cell.getCellStyle()), FormatCode::of);
    }

    private static String errorText(Cell cell) {
        if (cell instanceof XSSFCell modern) {
            return modern.getErrorCellString();
        }
        byte code = cell.getErrorCellValue();
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }
}
