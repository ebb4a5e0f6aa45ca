package matome.workbook;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The background of a cell. */
enum Tint {
    NONE(0xFFFFFF),
    INPUT(0xFFFBE6),
    LABEL(0xF2F2F2),
    HEADING(0xDDE8F0),
    CLOSED(0xD9D9D9);

    private final int rgb;

    Tint(int rgb) {
        this.rgb = rgb;
    }

    XSSFColor color() {
        return colorOf(rgb);
    }

    static XSSFColor colorOf(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
