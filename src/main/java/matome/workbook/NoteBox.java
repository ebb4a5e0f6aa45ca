package matome.workbook;

import java.util.function.IntToDoubleFunction;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;

/**
 * The box that a note is shown in: as wide as is good to read and as high as its text. It begins at the right edge of its
 * own cell, because POI takes it for a second note of the next cell when it begins there.
 */
final class NoteBox {

    private static final double WIDTH = 330;
    private static final int CHARACTERS = 48;
    private static final double OVERLAP = 4;
    private static final double PIXELS_PER_POINT = 96.0 / 72.0;

    /** Of HSSF: a column has so many parts, whatever its width, and a row so many. */
    private static final double PARTS_OF_COLUMN = 1023;

    private static final double PARTS_OF_ROW = 255;

    /** So many pixels into a column or row. */
    private record Spot(int index, double pixels, double size) {

        int parts(double perPixel) {
            return (int) Math.min(Integer.MAX_VALUE, Math.min(pixels, size) * perPixel);
        }
    }

    private final Sheet sheet;
    private final SpreadsheetVersion version;

    NoteBox(Sheet sheet) {
        this.sheet = sheet;
        this.version = sheet.getWorkbook().getSpreadsheetVersion();
    }

    ClientAnchor beside(CellAddress cell, String text) {
        double height = RowFit.points(text, CHARACTERS) * PIXELS_PER_POINT;
        double edge = Math.max(0, width(cell.getColumn()) - OVERLAP);
        Spot left = new Spot(cell.getColumn(), edge, Math.max(1, width(cell.getColumn())));
        Spot right = walk(cell.getColumn(), edge + WIDTH, this::width, version.getLastColumnIndex());
        Spot bottom = walk(cell.getRow(), height, this::height, version.getLastRowIndex());
        ClientAnchor box = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        box.setCol1(left.index());
        box.setDx1(left.parts(unit(PARTS_OF_COLUMN, left)));
        box.setCol2(right.index());
        box.setDx2(right.parts(unit(PARTS_OF_COLUMN, right)));
        box.setRow1(cell.getRow());
        box.setRow2(bottom.index());
        box.setDy2(bottom.parts(unit(PARTS_OF_ROW, bottom)));
        return box;
    }

    /** How many parts a pixel has. */
    private double unit(double parts, Spot spot) {
        return sheet instanceof HSSFSheet ? parts / spot.size() : Units.EMU_PER_PIXEL;
    }

    private static Spot walk(int from, double pixels, IntToDoubleFunction size, int last) {
        int index = from;
        double rest = pixels;
        while (index < last && rest >= size.applyAsDouble(index)) {
            rest -= size.applyAsDouble(index);
            index++;
        }
        return new Spot(index, rest, Math.max(1, size.applyAsDouble(index)));
    }

    private double width(int column) {
        return sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidthInPixels(column);
    }

    private double height(int index) {
        Row row = sheet.getRow(index);
        if (row != null && row.getZeroHeight()) {
            return 0;
        }
        return (row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints()) * PIXELS_PER_POINT;
    }
}
