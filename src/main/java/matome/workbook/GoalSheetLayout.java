package matome.workbook;

import java.util.List;
import matome.model.Column;
import matome.model.HeadField;
import matome.settings.Settings;

/**
 * Where everything stands on the sheet 目標管理シート as we hand it out, rows and columns counted from 0 as POI does.
 *
 * @param columns of the table, from the left
 */
record GoalSheetLayout(List<Column> columns) {

    static final int TITLE_ROW = 0;
    static final int GUIDANCE_ROW = 4;
    static final int SPACE_ROW = 5;
    static final int HEADING_ROW = 6;
    static final int FIRST_ROW = 7;
    static final int ROWS = 20;
    static final int LAST_ROW = FIRST_ROW + ROWS - 1;
    /** So many rows are blank at least, to add to those that are filled already. */
    private static final int BLANK_ROWS = 5;
    /** Rows that clerks add below the frame get the drop-downs too. */
    static final int LAST_DROP_DOWN_ROW = FIRST_ROW + 299;

    static GoalSheetLayout of(Settings settings) {
        return new GoalSheetLayout(settings.columnsInUse());
    }

    /** How many rows are framed when so many are filled already. */
    static int framed(int filled) {
        return Math.max(ROWS, filled + BLANK_ROWS);
    }

    int column(Column column) {
        return columns.indexOf(column);
    }

    int lastColumn() {
        return columns.size() - 1;
    }

    List<Slot> slots() {
        return List.of(
                left(HeadField.FISCAL_YEAR, 1),
                left(HeadField.DEPARTMENT, 2),
                left(HeadField.SECTION, 3),
                right(HeadField.PHASE, 1),
                right(HeadField.AUTHOR, 2),
                right(HeadField.EXTENSION, 3));
    }

    /** The label lies over the narrow columns before the titles. */
    private Slot left(HeadField field, int row) {
        int title = column(Column.TITLE);
        return new Slot(field, row, 0, title - 1, title);
    }

    private Slot right(HeadField field, int row) {
        int rating = column(Column.RATING);
        return new Slot(field, row, rating, rating, column(Column.OUTCOME));
    }

    /** A labelled cell above the table. */
    record Slot(HeadField field, int row, int firstLabelColumn, int lastLabelColumn, int valueColumn) {}
}
