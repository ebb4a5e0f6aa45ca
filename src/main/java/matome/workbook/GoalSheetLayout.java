package matome.workbook;

import java.util.List;
import matome.model.Column;
import matome.model.HeadField;

/** Where everything stands on the sheet 目標管理シート as we hand it out, rows and columns counted from 0 as POI does. */
final class GoalSheetLayout {

    private static final List<Column> ORDER = List.of(Column.values());

    static final int TITLE_ROW = 0;
    static final int GUIDANCE_ROW = 4;
    static final int SPACE_ROW = 5;
    static final int HEADING_ROW = 6;
    static final int FIRST_ROW = 7;
    static final int ROWS = 20;
    static final int LAST_ROW = FIRST_ROW + ROWS - 1;
    /** Rows that clerks add below the frame get the drop-downs too. */
    static final int LAST_DROP_DOWN_ROW = FIRST_ROW + 299;

    static final int LAST_COLUMN = column(Column.OUTCOME);
    /** Outside the print area. */
    static final int SPACER_COLUMN = LAST_COLUMN + 1;

    static final List<Slot> SLOTS = List.of(
            new Slot(HeadField.FISCAL_YEAR, 1, 0, 1, 2),
            new Slot(HeadField.DEPARTMENT, 2, 0, 1, 2),
            new Slot(HeadField.SECTION, 3, 0, 1, 2),
            new Slot(HeadField.PHASE, 1, 4, 4, 5),
            new Slot(HeadField.AUTHOR, 2, 4, 4, 5),
            new Slot(HeadField.EXTENSION, 3, 4, 4, 5));

    private GoalSheetLayout() {}

    static int column(Column column) {
        return ORDER.indexOf(column);
    }

    /** A labelled cell above the table. */
    record Slot(HeadField field, int row, int firstLabelColumn, int lastLabelColumn, int valueColumn) {}
}
