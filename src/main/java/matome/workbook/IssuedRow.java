package matome.workbook;

import java.util.List;
import java.util.Optional;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Key;
import org.apache.poi.ss.util.CellReference;

/**
 * One row of the table as it was issued.
 *
 * @param place where its title stands now, as far as Excel kept account of it
 * @param title empty, like the texts after it, when the row was issued blank
 */
record IssuedRow(String identity, Optional<CellReference> place, String title, String goal, String categories) {

    boolean isBlank() {
        return title.isEmpty();
    }

    IssuedRow on(String sheet) {
        return new IssuedRow(
                identity, place.filter(cell -> sheet.equals(cell.getSheetName())), title, goal, categories);
    }

    boolean isAt(int row) {
        return place.filter(cell -> cell.getRow() == row).isPresent();
    }

    boolean hasTitleOf(FilledRow row) {
        return !isBlank() && Key.of(title).equals(Key.of(row.text(Column.TITLE)));
    }

    boolean hasGoalOf(FilledRow row) {
        return !goal.isEmpty() && Key.of(goal).equals(Key.of(row.text(Column.GOAL)));
    }

    /** What of it a clerk may change while goals are set. */
    List<Key> content() {
        return List.of(Key.of(title), Key.of(goal), Key.of(categories));
    }
}
