package matome.workbook.sheet;

import java.util.HashMap;
import java.util.Map;
import matome.workbook.Styles;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of one workbook's cells, each made once. */
final class Looks {

    private record Letters(double points, boolean bold) {}

    private record Framed(short style, Frame frame) {}

    private static final XSSFColor GREY = new XSSFColor(new byte[] {(byte) 0xE7, (byte) 0xE7, (byte) 0xE7});

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Framed, XSSFCellStyle> framed = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Excel measures column widths by the workbook's first font
        fonts.put(new Letters(Fit.USUAL_POINTS, false), Styles.dress(workbook.getFontAt(0), Fit.USUAL_POINTS, false));
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(
                new Letters(look.points(), look.bold()),
                letters -> Styles.dress(workbook.createFont(), letters.points(), letters.bold())));
        style.setAlignment(look.across());
        style.setIndention((short) look.indent());
        style.setVerticalAlignment(look.down());
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        if (look.grey()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(GREY);
        }
        return style;
    }

    XSSFCellStyle framed(XSSFCellStyle plain, Frame frame) {
        return framed.computeIfAbsent(new Framed(plain.getIndex(), frame), f -> frame(plain, frame));
    }

    private XSSFCellStyle frame(XSSFCellStyle plain, Frame frame) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(plain);
        style.setBorderTop(frame.top());
        style.setBorderRight(frame.right());
        style.setBorderBottom(frame.bottom());
        style.setBorderLeft(frame.left());
        return style;
    }
}
