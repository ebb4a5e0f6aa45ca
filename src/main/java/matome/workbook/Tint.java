package matome.workbook;

import matome.model.Severity;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The background of a cell. */
enum Tint {
    NONE(0xFFFFFF, IndexedColors.WHITE),
    INPUT(0xFFFBE6, IndexedColors.LEMON_CHIFFON),
    LABEL(0xF2F2F2, IndexedColors.GREY_25_PERCENT),
    HEADING(0xDDE8F0, IndexedColors.PALE_BLUE),
    CLOSED(0xD9D9D9, IndexedColors.GREY_25_PERCENT),
    /** Only to look at. */
    PAST(0xEDEDED, IndexedColors.GREY_25_PERCENT),
    ERROR(0xFFB3B3, IndexedColors.ROSE),
    WARNING(0xFFD966, IndexedColors.TAN),
    NOTE(0xBDD7EE, IndexedColors.PALE_BLUE);

    private final int rgb;
    private final IndexedColors nearest;

    Tint(int rgb, IndexedColors nearest) {
        this.rgb = rgb;
        this.nearest = nearest;
    }

    static Tint of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    XSSFColor color() {
        return colorOf(rgb);
    }

    /** What comes nearest among the colours of .xls. */
    short indexed() {
        return nearest.getIndex();
    }

    static XSSFColor colorOf(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
