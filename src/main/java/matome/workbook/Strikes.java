package matome.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRPrElt;

/** What is struck through: a whole cell by its font, or pieces of its text by theirs. */
final class Strikes {

    private final Workbook workbook;
    private final Map<Integer, Boolean> fonts = new HashMap<>();

    Strikes(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The struck pieces of what the cell shows; empty when there are none. */
    String in(Cell cell, String shown) {
        boolean whole = isStruck(cell.getCellStyle().getFontIndex());
        if (cell.getCellType() != CellType.STRING) {
            return whole ? shown : "";
        }
        RichTextString text = cell.getRichStringCellValue();
        if (text.numFormattingRuns() == 0) {
            return whole ? shown : "";
        }
        List<String> pieces = text instanceof XSSFRichTextString modern
                ? pieces(modern, whole)
                : pieces((HSSFRichTextString) text, whole);
        return String.join(
                "、",
                pieces.stream().map(String::strip).filter(p -> !p.isEmpty()).toList());
    }

    private boolean isStruck(int font) {
        return fonts.computeIfAbsent(font, f -> workbook.getFontAt(f).getStrikeout());
    }

    private static List<String> pieces(XSSFRichTextString text, boolean whole) {
        List<String> pieces = new ArrayList<>();
        for (CTRElt run : text.getCTRst().getRArray()) {
            if (run.isSetRPr() ? isStruck(run.getRPr()) : whole) {
                pieces.add(run.getT());
            }
        }
        return pieces;
    }

    private static boolean isStruck(CTRPrElt font) {
        return font.sizeOfStrikeArray() > 0 && font.getStrikeArray(0).getVal();
    }

    private List<String> pieces(HSSFRichTextString text, boolean whole) {
        List<String> pieces = new ArrayList<>();
        int runs = text.numFormattingRuns();
        String string = text.getString();
        if (whole) {
            pieces.add(string.substring(0, begin(text, 0)));
        }
        for (int i = 0; i < runs; i++) {
            if (isStruck(text.getFontOfFormattingRun(i))) {
                pieces.add(string.substring(begin(text, i), i + 1 < runs ? begin(text, i + 1) : string.length()));
            }
        }
        return pieces;
    }

    private static int begin(HSSFRichTextString text, int run) {
        return Math.min(text.getIndexOfFormattingRun(run), text.getString().length());
    }
}
