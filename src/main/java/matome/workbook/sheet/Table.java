package matome.workbook.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import matome.model.ListedItem;
import matome.workbook.sheet.Field.Kind;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;

/** The framed table: a heading that can filter, and a row for each initiative. No cell of it is merged. */
final class Table {

    /** The buttons of the filter stand below the words. */
    private static final double LOWEST_HEADING = 42;

    private static final double LOWEST_ROW = 33;

    private final Canvas canvas;
    private final List<Field> fields;

    Table(Canvas canvas, List<Field> fields) {
        this.canvas = canvas;
        this.fields = fields;
    }

    /** The numbers of those that are longer than a row can show. */
    List<Integer> tooLong(List<ListedItem> items) {
        return items.stream()
                .filter(item -> columns().anyMatch(c -> !fit(item, c).whole()))
                .map(ListedItem::no)
                .toList();
    }

    void draw(int headingRow, List<ListedItem> items) {
        columns()
                .forEach(c ->
                        canvas.text(headingRow, c, Look.HEADING, fields.get(c).heading()));
        canvas.height(headingRow, headingHeight());
        for (int i = 0; i < items.size(); i++) {
            draw(headingRow + 1 + i, items.get(i));
        }
        CellRangeAddress block = new CellRangeAddress(headingRow, headingRow + items.size(), 0, canvas.lastColumn());
        canvas.frame(block);
        canvas.sheet().setAutoFilter(block);
        canvas.sheet().setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
        canvas.sheet().addIgnoredErrors(block, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    double headingHeight() {
        double needed = columns()
                .mapToDouble(c ->
                        canvas.fit(c, c, Look.HEADING, fields.get(c).heading()).height())
                .max()
                .orElse(0);
        return Math.max(LOWEST_HEADING, needed);
    }

    private void draw(int row, ListedItem item) {
        for (int column = 0; column < fields.size(); column++) {
            String text = fields.get(column).text().apply(item);
            if (fields.get(column).kind() == Kind.NUMBER) {
                canvas.number(row, column, look(column), new BigDecimal(text));
            } else {
                canvas.text(row, column, look(column), text);
            }
        }
        double needed = columns().mapToDouble(c -> fit(item, c).height()).max().orElse(0);
        canvas.height(row, Math.max(LOWEST_ROW, needed));
    }

    private Fit fit(ListedItem item, int column) {
        return canvas.fit(
                column, column, look(column), fields.get(column).text().apply(item));
    }

    private Look look(int column) {
        return switch (fields.get(column).kind()) {
            case NUMBER -> Look.CELL.across(HorizontalAlignment.CENTER).number("0");
            case CENTRED -> Look.CELL.across(HorizontalAlignment.CENTER);
            case TEXT -> Look.CELL;
        };
    }

    private IntStream columns() {
        return IntStream.range(0, fields.size());
    }
}
