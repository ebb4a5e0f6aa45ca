package matome.workbook.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet being written: columns so wide, cells with looks, rows high enough for their texts. */
final class Canvas {

    private static final int WIDEST = 255;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final List<Integer> widths;

    /**
     * Lays out a sheet.
     *
     * @param widths in half-width characters
     */
    Canvas(XSSFSheet sheet, List<Integer> widths) {
        this.sheet = sheet;
        this.looks = new Looks(sheet.getWorkbook());
        this.widths = widths.stream().map(w -> Math.min(WIDEST, w)).toList();
        sheet.setDisplayGridlines(false);
        IntStream.rangeClosed(0, lastColumn()).forEach(c -> sheet.setColumnWidth(c, width(c, c) * 256));
    }

    XSSFSheet sheet() {
        return sheet;
    }

    int lastColumn() {
        return widths.size() - 1;
    }

    private int width(int first, int last) {
        return widths.subList(first, last + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How a text fits its place. */
    Fit fit(int first, int last, Look look, String text) {
        return Fit.of(SheetText.of(text), width(first, last), look.points());
    }

    /** Writes a text, as large as its look says or as its cell allows. */
    Fit text(int row, int column, Look look, String text) {
        return wide(row, column, column, look, text);
    }

    /** Writes one text over several columns of a row. */
    Fit wide(int row, int first, int last, Look look, String text) {
        Fit fit = fit(first, last, look, text);
        Look fitting = look.sized(fit.points()).quoting(SheetText.of(text));
        for (int column = first; column <= last; column++) {
            cell(row, column, fitting);
        }
        cell(row, first, fitting).setCellValue(SheetText.in(sheet.getWorkbook(), text));
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
        return fit;
    }

    void number(int row, int column, Look look, BigDecimal number) {
        cell(row, column, look).setCellValue(number.doubleValue());
    }

    void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    /** Draws the lines of a block that is written. */
    void frame(CellRangeAddress block) {
        block.forEach(at -> {
            XSSFCell cell = row(at.getRow()).getCell(at.getColumn());
            cell.setCellStyle(looks.framed(cell.getCellStyle(), Frame.in(block, at.getRow(), at.getColumn())));
        });
    }

    private XSSFCell cell(int row, int column, Look look) {
        XSSFCell cell = row(row).getCell(column) == null ? row(row).createCell(column) : row(row).getCell(column);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    private XSSFRow row(int row) {
        return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    }
}
