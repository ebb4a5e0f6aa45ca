package matome.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet being written: cells with their looks, widths, paper and protection. */
final class Page {

    private static final double MILLIMETRE = 1 / 25.4;

    private final XSSFSheet sheet;
    private final Styles styles;

    Page(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    void widths(List<Integer> characters) {
        for (int column = 0; column < characters.size(); column++) {
            sheet.setColumnWidth(column, Math.min(255, characters.get(column)) * 256);
        }
    }

    XSSFCell cell(int row, int column, Look look) {
        XSSFRow line = row(row);
        XSSFCell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    void text(int row, int column, Look look, String text) {
        cell(row, column, look).setCellValue(ExcelText.in(sheet.getWorkbook(), text));
    }

    void wideText(int row, int first, int last, Look look, String text) {
        for (int column = first; column <= last; column++) {
            cell(row, column, look);
        }
        cell(row, first, look).setCellValue(text);
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }

    void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    /** A height to begin with; Excel goes on fitting the row to its text. */
    void startingHeight(int row, double points) {
        height(row, points);
        row(row).getCTRow().unsetCustomHeight();
    }

    /** High enough for a text in one of its cells, and not lower than so many points. */
    void heightFor(int row, int column, String text, double atLeast) {
        heightFor(row, Map.of(column, text), atLeast);
    }

    /** As high as the highest of its texts needs, by column, and not lower than so many points. */
    void heightFor(int row, Map<Integer, String> texts, double atLeast) {
        double highest = texts.entrySet().stream()
                .mapToDouble(e -> RowFit.points(e.getValue(), sheet.getColumnWidth(e.getKey()) / 256))
                .max()
                .orElse(0);
        startingHeight(row, Math.max(atLeast, highest));
    }

    /** What cells of the row that nobody has touched yet are like: without it a protected row could not be deleted. */
    void rest(int row, Look look) {
        row(row).setRowStyle(styles.of(look));
    }

    /** The same for every row that is not there yet. */
    void restOfColumns(int first, int last, Look look) {
        for (int column = first; column <= last; column++) {
            sheet.setDefaultColumnStyle(column, styles.of(look));
        }
    }

    void paper(String footer) {
        Landscape.lay(sheet);
        sheet.getFooter().setLeft("&9" + " " + footer.replace("&", "&&"));
        sheet.getFooter().setRight("&9 &P / &N");
        margins(12, 10, 15, 7);
    }

    void printArea(int lastColumn, int lastRow) {
        sheet.getWorkbook().setPrintArea(index(), 0, lastColumn, 0, lastRow);
    }

    /** Whole columns, so that rows added below the frame are printed too. */
    void printArea(int lastColumn) {
        sheet.getWorkbook().setPrintArea(index(), "$A:$" + CellReference.convertNumToColString(lastColumn));
    }

    private int index() {
        return sheet.getWorkbook().getSheetIndex(sheet);
    }

    void onePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private void margins(double top, double sides, double bottom, double footer) {
        sheet.setMargin(PageMargin.TOP, top * MILLIMETRE);
        sheet.setMargin(PageMargin.LEFT, sides * MILLIMETRE);
        sheet.setMargin(PageMargin.RIGHT, sides * MILLIMETRE);
        sheet.setMargin(PageMargin.BOTTOM, bottom * MILLIMETRE);
        sheet.setMargin(PageMargin.FOOTER, footer * MILLIMETRE);
        sheet.setMargin(PageMargin.HEADER, footer * MILLIMETRE);
    }

    /** Guards the headings, not the people: without a password, and rows may be inserted, deleted, sorted and shaped. */
    void protect() {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    private XSSFRow row(int row) {
        return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    }
}
