package matome.workbook;

import static matome.workbook.GoalSheetLayout.FIRST_ROW;
import static matome.workbook.GoalSheetLayout.GUIDANCE_ROW;
import static matome.workbook.GoalSheetLayout.HEADING_ROW;
import static matome.workbook.GoalSheetLayout.LAST_ROW;
import static matome.workbook.GoalSheetLayout.SPACE_ROW;
import static matome.workbook.GoalSheetLayout.TITLE_ROW;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Messages;
import matome.model.Phase;
import matome.settings.Settings;
import matome.workbook.GoalSheetLayout.Slot;
import org.apache.poi.ss.util.CellRangeAddress;

/** Draws the sheet 目標管理シート. */
final class GoalSheetPage {

    private static final double BLANK_ROW_POINTS = 30;
    private static final Set<Column> CENTRED = Set.of(Column.CATEGORY, Column.PLAN_CODE, Column.RATING);

    private final Page page;
    private final Settings settings;
    private final Messages words;
    private final Issue issue;
    private final GoalSheetLayout layout;

    GoalSheetPage(Page page, Settings settings, Messages words, Issue issue) {
        this.page = page;
        this.settings = settings;
        this.words = words;
        this.issue = issue;
        this.layout = GoalSheetLayout.of(settings);
    }

    void draw() {
        columns();
        head();
        headings();
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            blankRow(row);
        }
        dropDowns();
        page.sheet().createFreezePane(0, FIRST_ROW);
        page.protect();
        paper();
    }

    private void columns() {
        List<Integer> widths =
                layout.columns().stream().map(c -> settings.column(c).width()).toList();
        page.restOfColumns(0, layout.lastColumn(), Look.BELOW);
        page.restOfColumns(layout.spacerColumn(), layout.spacerColumn(), Look.SPACER);
        page.widths(Stream.concat(widths.stream(), Stream.of(1)).toList());
    }

    private void head() {
        for (int row = TITLE_ROW; row <= HEADING_ROW; row++) {
            page.rest(row, Look.TEXT);
        }
        page.wideText(TITLE_ROW, 0, layout.lastColumn(), Look.TITLE, issue.title(words));
        page.height(TITLE_ROW, 30);
        layout.slots().forEach(this::slot);
        page.wideText(GUIDANCE_ROW, 0, layout.lastColumn(), Look.GUIDANCE, words.text("form.goal.guidance"));
        page.height(GUIDANCE_ROW, 22);
        page.height(SPACE_ROW, 6);
    }

    private void slot(Slot slot) {
        String value = issue.prefilled(slot.field());
        page.height(slot.row(), 20);
        page.wideText(
                slot.row(),
                slot.firstLabelColumn(),
                slot.lastLabelColumn(),
                Look.LABEL,
                slot.field().label());
        page.text(slot.row(), slot.valueColumn(), value.isEmpty() ? Look.INPUT_LINE : Look.FIXED, value);
    }

    private void headings() {
        for (Column column : layout.columns()) {
            page.text(
                    HEADING_ROW,
                    layout.column(column),
                    Look.HEADING,
                    settings.column(column).label());
        }
        long lines = layout.columns().stream()
                .mapToLong(c -> settings.column(c).label().lines().count())
                .max()
                .orElse(1);
        page.height(HEADING_ROW, Math.max(28.0, 14.0 * (double) lines + 4.0));
    }

    private void blankRow(int row) {
        page.rest(row, Look.BELOW);
        for (Column column : layout.columns()) {
            page.cell(row, layout.column(column), look(column));
        }
        page.cell(row, layout.column(Column.NO), Look.NUMBER).setCellValue(row - FIRST_ROW + 1);
        page.cell(row, layout.spacerColumn(), Look.SPACER);
        page.startingHeight(row, BLANK_ROW_POINTS);
    }

    private Look look(Column column) {
        boolean later = issue.phase() == Phase.PLAN && (column == Column.RATING || column == Column.OUTCOME);
        if (later) {
            return Look.CLOSED;
        }
        return CENTRED.contains(column) ? Look.INPUT_CENTRED : Look.INPUT_TEXT;
    }

    private void dropDowns() {
        DropDowns dropDowns = new DropDowns(page.sheet(), words);
        dropDowns.categories(
                layout.column(Column.CATEGORY), settings.column(Column.CATEGORY).label(), settings.categories());
        if (issue.phase() == Phase.RESULT) {
            dropDowns.ratings(
                    layout.column(Column.RATING),
                    settings.column(Column.RATING).label(),
                    settings.ratings(issue.year()));
        }
    }

    private void paper() {
        page.paper(issue.title(words) + "　" + issue.unit());
        page.sheet().setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        page.printArea(layout.lastColumn());
    }
}
