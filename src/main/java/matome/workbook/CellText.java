package matome.workbook;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Shows a cell's text as Excel shows it in Japan. The reading of kanji (furigana) is not text. */
final class CellText {

    private final DataFormatter numbers = new DataFormatter(Locale.JAPAN);
    private final boolean from1904;

    CellText(Workbook workbook) {
        this.from1904 = workbook instanceof Date1904Support dates && dates.isDate1904();
    }

    Shown of(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return of(cell, cell.getCellType());
        }
        boolean neverComputed = cell instanceof XSSFCell computed && computed.getRawValue() == null;
        return neverComputed ? Shown.error("=" + cell.getCellFormula()) : of(cell, cell.getCachedFormulaResultType());
    }

    private Shown of(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> Shown.text(cell.getRichStringCellValue().getString());
            case NUMERIC -> number(cell, cell.getNumericCellValue());
            case BOOLEAN -> Shown.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> Shown.error(errorText(cell));
            default -> Shown.text("");
        };
    }

    private static String errorText(Cell cell) {
        if (cell instanceof XSSFCell modern) {
            return modern.getErrorCellString();
        }
        byte code = cell.getErrorCellValue();
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }

    private Shown number(Cell cell, double value) {
        String format = JapaneseFormats.of(cell.getCellStyle());
        Optional<DatePattern> date = FormatCode.of(format).datePattern(value);
        if (date.isEmpty()) {
            return Shown.text(
                    numbers.formatRawCellContents(value, cell.getCellStyle().getDataFormat(), format, from1904));
        }
        // Excel fills the cell with # where a date would lie before the beginning of its time
        return DateUtil.isValidExcelDate(value)
                ? Shown.text(date.get().text(momentOf(value), value))
                : Shown.error("####");
    }

    private LocalDateTime momentOf(double value) {
        return DateUtil.getLocalDateTime(value, from1904, true);
    }
}
