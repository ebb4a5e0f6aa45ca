package matome.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of 確認結果 in somebody else's workbook of either kind, added to the styles that it has. */
final class AnswerStyles {

    private final Workbook workbook;
    private final Map<Look, CellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, Map<Tint, CellStyle>> tinted = new EnumMap<>(Look.class);

    AnswerStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(Look look) {
        return plain.computeIfAbsent(look, l -> make(l, l.tint));
    }

    CellStyle of(Look look, Tint tint) {
        return tinted.computeIfAbsent(look, l -> new EnumMap<>(Tint.class)).computeIfAbsent(tint, t -> make(look, t));
    }

    private CellStyle make(Look look, Tint tint) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(look.across());
        style.setVerticalAlignment(look.down());
        style.setIndention((short) look.indent());
        style.setWrapText(look.wraps());
        fill(style, tint);
        if (look.framed) {
            frame(style);
        }
        return style;
    }

    private Font font(Look look) {
        Font font = workbook.createFont();
        font.setFontName(Styles.FACE);
        font.setCharSet(FontCharset.SHIFTJIS.getNativeId());
        font.setFontHeightInPoints((short) look.points);
        font.setBold(look.bold);
        if (look == Look.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        return font;
    }

    private void fill(CellStyle style, Tint tint) {
        if (tint == Tint.NONE) {
            return;
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (workbook instanceof XSSFWorkbook) {
            style.setFillForegroundColor(tint.color());
        } else {
            style.setFillForegroundColor(tint.indexed());
        }
    }

    private static void frame(CellStyle style) {
        short grey = IndexedColors.GREY_50_PERCENT.getIndex();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }
}
