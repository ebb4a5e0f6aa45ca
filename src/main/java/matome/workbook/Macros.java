package matome.workbook;

import java.util.Optional;
import java.util.regex.Pattern;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Programs in a workbook. They are never run. */
final class Macros {

    private static final Pattern PARTS = Pattern.compile("(?i).*/vbaProject\\.bin|.*/macrosheets/.*");
    private static final String OLD_STORAGE = "_VBA_PROJECT_CUR";

    private Macros() {}

    static Optional<Finding> in(Workbook workbook) {
        return isIn(workbook) ? Optional.of(Finding.of(FindingCode.MACROS, Place.FILE)) : Optional.empty();
    }

    private static boolean isIn(Workbook workbook) {
        if (workbook instanceof XSSFWorkbook modern) {
            return !modern.getPackage().getPartsByName(PARTS).isEmpty();
        }
        return workbook instanceof HSSFWorkbook old
                && old.getDirectory() != null
                && old.getDirectory().hasEntryCaseInsensitive(OLD_STORAGE);
    }
}
