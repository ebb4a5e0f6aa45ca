package matome.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The three kinds of workbooks that Excel saves; each is answered as what it is. */
enum WorkbookKind {
    XLSX(".xlsx"),
    XLSM(".xlsm"),
    XLS(".xls");

    private final String ending;

    WorkbookKind(String ending) {
        this.ending = ending;
    }

    static WorkbookKind of(Workbook workbook) {
        if (workbook instanceof XSSFWorkbook modern) {
            return modern.isMacroEnabled() ? XLSM : XLSX;
        }
        return XLS;
    }

    /** The workbook with 確認結果 before its other sheets; the same one gives the same bytes. */
    static Marked saved(Workbook workbook) throws IOException {
        if (workbook instanceof XSSFWorkbook modern) {
            return new Marked(StableZip.of(modern), of(modern).ending, false);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return new Marked(
                OldSheetOrder.lastFirst(bytes.toByteArray(), workbook.getNumberOfSheets()), XLS.ending, false);
    }
}
