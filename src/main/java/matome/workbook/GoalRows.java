package matome.workbook;

import static matome.workbook.GoalSheetLayout.FIRST_ROW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.model.Column;
import matome.model.Initiative;
import matome.model.Phase;
import matome.model.Prefill;
import matome.model.Prefill.Row;
import matome.workbook.PastColumns.Kind;

/** Draws the rows of the table: those that are carried over, and blank ones to add to. */
final class GoalRows {

    private static final double BLANK_ROW_POINTS = 30;
    private static final Set<Column> CENTRED = Set.of(Column.CATEGORY, Column.PLAN_CODE, Column.RATING);
    /** A cell holds 32,767 characters, and some are written as seven. */
    private static final int MOST_CHARACTERS = 30_000;
    /** More lines than that do not fit into the highest row. */
    private static final int MOST_LINES = 28;

    private final Page page;
    private final Issue issue;
    private final GoalSheetLayout layout;
    private final Prefill prefill;
    private final List<Kind> past;

    GoalRows(Page page, Issue issue, GoalSheetLayout layout, Prefill prefill) {
        this.page = page;
        this.issue = issue;
        this.layout = layout;
        this.prefill = prefill;
        this.past = PastColumns.of(prefill).kinds();
    }

    void draw() {
        for (int i = 0; i < GoalSheetLayout.framed(prefill.rows().size()); i++) {
            draw(
                    FIRST_ROW + i,
                    i < prefill.rows().size() ? Optional.of(prefill.rows().get(i)) : Optional.empty());
        }
    }

    private void draw(int row, Optional<Row> filled) {
        page.rest(row, Look.BELOW);
        Map<Integer, String> texts = new HashMap<>();
        for (Column column : layout.columns()) {
            String text = filled.map(f -> text(column, f.item())).orElse("");
            put(row, layout.column(column), look(column), text, texts);
        }
        page.cell(row, layout.column(Column.NO), Look.NUMBER).setCellValue(row - FIRST_ROW + 1);
        for (int i = 0; i < past.size(); i++) {
            Kind kind = past.get(i);
            String text = filled.flatMap(Row::past).map(kind::text).orElse("");
            put(row, layout.lastColumn() + 1 + i, kind.look, fitting(text, kind.width), texts);
        }
        page.cell(row, layout.lastColumn() + 1 + past.size(), Look.SPACER);
        page.heightFor(row, texts, BLANK_ROW_POINTS);
    }

    private void put(int row, int column, Look look, String text, Map<Integer, String> texts) {
        page.cell(row, column, look);
        if (!text.isEmpty()) {
            page.text(row, column, look, Clip.of(text, MOST_CHARACTERS));
            texts.put(column, text);
        }
    }

    /** Nobody could pull the row any higher: the rest stands on last year's sheet. */
    private static String fitting(String text, int width) {
        String fitting = text;
        while (RowFit.lines(fitting, width) > MOST_LINES) {
            fitting = Clip.of(fitting, fitting.length() * 9 / 10);
        }
        return fitting;
    }

    private static String text(Column column, Initiative item) {
        return switch (column) {
            case CATEGORY -> String.join(Choices.JOINT, item.categories());
            case PLAN_CODE -> item.planCode().orElse("");
            case TITLE -> item.title();
            case GOAL -> item.goal();
            case NO, RATING, OUTCOME -> "";
        };
    }

    private Look look(Column column) {
        boolean later = issue.phase() == Phase.PLAN && (column == Column.RATING || column == Column.OUTCOME);
        if (later) {
            return Look.CLOSED;
        }
        return CENTRED.contains(column) ? Look.INPUT_CENTRED : Look.INPUT_TEXT;
    }
}
