package matome.workbook;

import static matome.workbook.GoalSheetLayout.FIRST_ROW;
import static matome.workbook.GoalSheetLayout.GUIDANCE_ROW;
import static matome.workbook.GoalSheetLayout.HEADING_ROW;
import static matome.workbook.GoalSheetLayout.SPACE_ROW;
import static matome.workbook.GoalSheetLayout.TITLE_ROW;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Messages;
import matome.model.Phase;
import matome.model.Prefill;
import matome.settings.Settings;
import matome.workbook.GoalSheetLayout.Slot;
import matome.workbook.PastColumns.Kind;
import org.apache.poi.ss.util.CellRangeAddress;

/** Draws the sheet 目標管理シート. */
final class GoalSheetPage {

    private static final int CLOSED_WIDTH = 24;

    private final Page page;
    private final Settings settings;
    private final Messages words;
    private final Issue issue;
    private final Prefill prefill;
    private final GoalSheetLayout layout;
    private final List<Kind> past;

    GoalSheetPage(Page page, Settings settings, Messages words, Issue issue, Prefill prefill) {
        this.page = page;
        this.settings = settings;
        this.words = words;
        this.issue = issue;
        this.prefill = prefill;
        this.layout = GoalSheetLayout.of(settings);
        this.past = PastColumns.of(prefill).kinds();
    }

    void draw() {
        columns();
        head();
        headings();
        new GoalRows(page, issue, layout, prefill).draw();
        dropDowns();
        page.sheet().createFreezePane(0, FIRST_ROW);
        page.protect();
        paper();
    }

    private void columns() {
        Stream<Integer> widths = Stream.concat(
                layout.columns().stream().map(this::width), past.stream().map(kind -> kind.width));
        page.restOfColumns(0, lastColumn(), Look.BELOW);
        page.restOfColumns(lastColumn() + 1, lastColumn() + 1, Look.SPACER);
        page.widths(Stream.concat(widths, Stream.of(1)).toList());
    }

    /** What is closed still makes room for what is to look at. */
    private int width(Column column) {
        int width = settings.column(column).width();
        boolean closed = issue.phase() == Phase.PLAN && column == Column.OUTCOME;
        return closed && !past.isEmpty() ? Math.min(CLOSED_WIDTH, width) : width;
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
        for (int i = 0; i < past.size(); i++) {
            page.text(
                    HEADING_ROW,
                    layout.lastColumn() + 1 + i,
                    Look.PAST_HEADING,
                    past.get(i).heading(prefill.lastYear()));
        }
        page.height(HEADING_ROW, Math.max(28.0, 14.0 * lines() + 4.0));
    }

    private double lines() {
        Stream<Double> ofTable = layout.columns().stream()
                .map(c -> (double) settings.column(c).label().lines().count());
        Stream<Double> ofPast = past.stream().map(kind -> RowFit.lines(kind.heading(prefill.lastYear()), kind.width));
        return Stream.concat(ofTable, ofPast).max(Comparator.naturalOrder()).orElse(1.0);
    }

    /** Of the table and what stands beside it; the one after it is outside the print area. */
    private int lastColumn() {
        return layout.lastColumn() + past.size();
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
        if (!past.isEmpty()) {
            int rows = GoalSheetLayout.framed(prefill.rows().size());
            dropDowns.refuse(FIRST_ROW, FIRST_ROW + rows - 1, layout.lastColumn() + 1, lastColumn());
        }
    }

    private void paper() {
        page.paper(issue.title(words) + "　" + issue.unit());
        page.sheet().setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        page.printArea(lastColumn());
    }
}
