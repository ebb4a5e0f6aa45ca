package matome.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
public final class Styles {

    /** The universal-design face that comes with Windows in Japan; the consolidated sheet is printed in it too. */
    static final String FACE = "BIZ UDゴシック";

    private static final XSSFColor FRAME = Tint.colorOf(0x7F7F7F);
    private static final XSSFColor PAST = Tint.colorOf(0x4D4D4D);

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Excel measures column widths by the workbook's first font
        dress(workbook.getFontAt(0), 10, false);
    }

    XSSFCellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = dress(workbook.createFont(), look.points, look.bold);
        if (look.tint == Tint.PAST) {
            font.setColor(PAST);
        }
        style.setFont(font);
        style.setAlignment(look.across());
        style.setVerticalAlignment(look.down());
        style.setIndention((short) look.indent());
        style.setWrapText(look.wraps());
        style.setShrinkToFit(look.shrinks());
        style.setLocked(!look.open());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        fill(style, look.tint);
        if (look.framed) {
            frame(style);
        }
        return style;
    }

    /** Gives a font of the workbook the face of all forms. */
    public static XSSFFont dress(XSSFFont font, double points, boolean bold) {
        font.setFontName(FACE);
        font.setCharSet(FontCharset.SHIFTJIS.getNativeId());
        font.setFontHeight(points);
        font.setBold(bold);
        return font;
    }

    private static void fill(XSSFCellStyle style, Tint tint) {
        if (tint != Tint.NONE) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(tint.color());
        }
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(FRAME);
        style.setBottomBorderColor(FRAME);
        style.setLeftBorderColor(FRAME);
        style.setRightBorderColor(FRAME);
    }
}
