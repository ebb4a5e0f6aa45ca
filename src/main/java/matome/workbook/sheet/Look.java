package matome.workbook.sheet;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell looks. Its text is text whatever it begins with.
 *
 * @param quoted stays text even when somebody types into the cell and the format was changed
 */
record Look(
        double points,
        boolean bold,
        boolean grey,
        HorizontalAlignment across,
        int indent,
        VerticalAlignment down,
        String format,
        boolean quoted) {

    private static final String AS_TEXT = "@";

    static final Look LINE = new Look(
            Fit.USUAL_POINTS, false, false, HorizontalAlignment.LEFT, 0, VerticalAlignment.CENTER, AS_TEXT, false);
    static final Look VALUE = LINE.indented();
    static final Look TITLE = LINE.sized(16).strong().across(HorizontalAlignment.CENTER);
    static final Look SUBTITLE = LINE.sized(11).strong();
    static final Look STAMP = SUBTITLE.across(HorizontalAlignment.RIGHT);
    static final Look LABEL = new Look(
            Fit.USUAL_POINTS, false, true, HorizontalAlignment.CENTER, 0, VerticalAlignment.CENTER, AS_TEXT, false);
    static final Look HEADING = LABEL.strong();
    static final Look CELL = LINE.top();

    Look sized(double size) {
        return new Look(size, bold, grey, across, indent, down, format, quoted);
    }

    Look strong() {
        return new Look(points, true, grey, across, indent, down, format, quoted);
    }

    Look across(HorizontalAlignment other) {
        return new Look(points, bold, grey, other, indent, down, format, quoted);
    }

    private Look top() {
        return new Look(points, bold, grey, across, indent, VerticalAlignment.TOP, format, quoted);
    }

    /** A little away from its frame. */
    Look indented() {
        return new Look(points, bold, grey, across, 1, down, format, quoted);
    }

    Look number(String numberFormat) {
        return new Look(points, bold, grey, across, indent, down, numberFormat, quoted);
    }

    Look quoting(String text) {
        return new Look(points, bold, grey, across, indent, down, format, SheetText.looksLikeFormula(text));
    }
}
