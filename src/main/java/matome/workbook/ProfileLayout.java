package matome.workbook;

import java.util.List;
import matome.model.HeadField;

/** Where everything stands on the sheet 部の概要 as we hand it out, rows and columns counted from 0 as POI does. */
final class ProfileLayout {

    static final int TITLE_ROW = 0;
    static final int LABEL_COLUMN = 0;
    static final int VALUE_COLUMN = 1;
    static final int UNIT_COLUMN = 2;
    /** What was last year, if anything is known of it; else the spacer. */
    static final int PAST_COLUMN = 3;

    static final int GUIDANCE_ROW = 4;
    static final int LAST_ROW = 11;

    static final List<Slot> SLOTS = List.of(
            new Slot(HeadField.FISCAL_YEAR, 1, Look.FIXED, 28),
            new Slot(HeadField.PHASE, 2, Look.FIXED, 28),
            new Slot(HeadField.DEPARTMENT, 3, Look.FIXED, 28),
            new Slot(HeadField.HEAD_TITLE, 5, Look.INPUT_LINE, 28),
            new Slot(HeadField.HEAD_NAME, 6, Look.INPUT_LINE, 28),
            new Slot(HeadField.DEPARTMENT_GOAL, 7, Look.INPUT_TEXT, 90),
            new Slot(HeadField.STAFF, 8, Look.INPUT_COUNT, 28),
            new Slot(HeadField.BUDGET, 9, Look.INPUT_AMOUNT, 28),
            new Slot(HeadField.AUTHOR, 10, Look.INPUT_LINE, 28),
            new Slot(HeadField.EXTENSION, 11, Look.INPUT_LINE, 28));

    private ProfileLayout() {}

    /** A labelled cell. */
    record Slot(HeadField field, int row, Look look, double height) {

        Look spacer() {
            return field == HeadField.DEPARTMENT_GOAL ? Look.TALL_SPACER : Look.SPACER;
        }

        boolean isAmount() {
            return look.isNumber();
        }
    }
}
