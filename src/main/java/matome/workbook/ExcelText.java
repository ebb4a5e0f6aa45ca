package matome.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Texts as a workbook must hold them so that Excel shows them as they are. */
public final class ExcelText {

    /** What .xlsx takes for the code of a character. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ExcelText() {}

    public static String in(Workbook workbook, String text) {
        return workbook instanceof XSSFWorkbook ? CODE.matcher(text).replaceAll("_x005F_") : text;
    }
}
