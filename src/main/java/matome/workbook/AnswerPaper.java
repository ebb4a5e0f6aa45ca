package matome.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheet 確認結果 being written from the top down: seven columns, as wide together as a screen and a page of A4. */
final class AnswerPaper {

    private static final int[] WIDTHS = {7, 10, 18, 13, 6, 47, 47};
    private static final int LAST = WIDTHS.length - 1;

    private static final int SEVERITY = 1;
    private static final int SHEET = 2;
    private static final int CELL = 3;
    private static final int PROBLEM = 5;
    /** The column in which the value of a fact begins. */
    private static final int VALUE = 2;

    private static final double MILLIMETRE = 1 / 25.4;

    private final Sheet sheet;
    private final AnswerStyles styles;
    private int row;

    AnswerPaper(Sheet sheet) {
        this.sheet = sheet;
        this.styles = new AnswerStyles(sheet.getWorkbook());
        sheet.setDisplayGridlines(false);
        for (int column = 0; column <= LAST; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
    }

    void line(Look look, String text, double points) {
        wide(0, LAST, styles.of(look), text);
        fit(text, 0, LAST, points);
    }

    void banner(String text, Tint tint) {
        wide(0, LAST, styles.of(Look.BANNER, tint), text);
        fit("", 0, LAST, 40);
    }

    void fact(String label, String value) {
        wide(0, VALUE - 1, styles.of(Look.LABEL), label);
        wide(VALUE, LAST, styles.of(Look.FRAMED_TEXT), value);
        fit(value, VALUE, LAST, 20);
    }

    void step(int number, String text) {
        put(0, styles.of(Look.STEP), String.valueOf(number));
        wide(1, LAST, styles.of(Look.TEXT), text);
        fit(text, 1, LAST, 0);
    }

    void headings(List<String> headings) {
        for (int column = 0; column <= LAST; column++) {
            put(column, styles.of(Look.HEADING), headings.get(column));
        }
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
        fit("", 0, LAST, 24);
    }

    void entry(Tint tint, Optional<String> link, List<String> texts) {
        for (int column = 0; column <= LAST; column++) {
            put(column, style(column, tint), texts.get(column));
        }
        link.ifPresent(to -> link(texts.get(CELL).isEmpty() ? SHEET : CELL, to));
        double points = IntStream.of(SHEET, CELL, PROBLEM, LAST)
                .mapToDouble(column -> RowFit.points(texts.get(column), WIDTHS[column]))
                .max()
                .orElse(0);
        fit("", 0, LAST, points);
    }

    private CellStyle style(int column, Tint tint) {
        if (column == SEVERITY) {
            return styles.of(Look.LISTED_SEVERITY, tint);
        }
        return styles.of(column == SHEET || column >= PROBLEM ? Look.LISTED : Look.LISTED_CENTRED);
    }

    private void link(int column, String to) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(to);
        Cell cell = row().getCell(column);
        cell.setHyperlink(link);
        cell.setCellStyle(styles.of(Look.LINK));
    }

    private void wide(int first, int last, CellStyle style, String text) {
        for (int column = first; column <= last; column++) {
            put(column, style, column == first ? text : "");
        }
        sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
    }

    private void put(int column, CellStyle style, String text) {
        Cell cell = row().createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(ExcelText.in(sheet.getWorkbook(), text));
        }
    }

    private Row row() {
        return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    }

    /** Ends the line: it is high enough for the text in these columns, and not lower than so many points. */
    private void fit(String text, int first, int last, double atLeast) {
        int characters = IntStream.rangeClosed(first, last).map(c -> WIDTHS[c]).sum();
        double needed = text.isEmpty() ? 0 : RowFit.points(text, characters);
        row().setHeightInPoints((float) Math.max(atLeast, needed));
        row++;
    }

    void finish(String footer) {
        Landscape.lay(sheet);
        sheet.setAutobreaks(true);
        sheet.getFooter().setLeft("&9 " + footer.replace("&", "&&"));
        sheet.getFooter().setRight("&9 &P / &N");
        for (PageMargin side : List.of(PageMargin.TOP, PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, 10 * MILLIMETRE);
        }
        sheet.setMargin(PageMargin.BOTTOM, 15 * MILLIMETRE);
        sheet.setMargin(PageMargin.FOOTER, 7 * MILLIMETRE);
    }
}
