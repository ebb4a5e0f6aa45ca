package matome.workbook.sheet;

import java.util.regex.Pattern;
import matome.workbook.Clip;
import matome.workbook.ExcelText;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Workbook;

/** Anybody's text as a cell can hold it: nothing that XML forbids, and no longer than Excel allows. */
final class SheetText {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");
    /** What Excel would take for a formula if somebody typed it, Japanese input included. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private SheetText() {}

    static String of(String text) {
        return UNPRINTABLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("\uFFFD");
    }

    /** The same as the file must hold it. */
    static String in(Workbook workbook, String text) {
        return Clip.of(ExcelText.in(workbook, of(text)), LONGEST);
    }

    static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).matches();
    }
}
