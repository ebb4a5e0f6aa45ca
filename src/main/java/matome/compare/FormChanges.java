package matome.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matome.compare.Change.CellChanged;
import matome.compare.Change.HeadChanged;
import matome.compare.Change.RowAdded;
import matome.compare.Change.RowMoved;
import matome.compare.Change.RowRemoved;
import matome.model.Column;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.HeadField;

/** Compares two fillings of one form, cell by cell. Looked at from the other side, the same things have changed. */
public final class FormChanges {

    private final List<FilledRow> before;
    private final List<FilledRow> after;
    private final List<Pair> pairs;
    private final List<Change> changes = new ArrayList<>();

    private FormChanges(List<FilledRow> before, List<FilledRow> after) {
        this.before = before;
        this.after = after;
        this.pairs = RowMatching.of(before, after);
    }

    /** The head first, then the rows as they stand now, then those that are gone; empty when both say the same. */
    public static List<Change> between(FilledForm before, FilledForm after) {
        FormChanges rows = new FormChanges(before.rows(), after.rows());
        rows.addHead(before, after);
        rows.addRows();
        rows.addRemoved();
        return List.copyOf(rows.changes);
    }

    private void addHead(FilledForm older, FilledForm newer) {
        for (HeadField field : HeadField.values()) {
            if (!older.headText(field).equals(newer.headText(field))) {
                changes.add(new HeadChanged(field, older.head(field), newer.head(field)));
            }
        }
    }

    private void addRows() {
        Set<Pair> moved = Movement.of(pairs);
        for (int i = 0; i < after.size(); i++) {
            Optional<Pair> pair = pairWithAfter(i);
            if (pair.isEmpty()) {
                changes.add(new RowAdded(after.get(i)));
                continue;
            }
            FilledRow older = before.get(pair.get().before());
            if (moved.contains(pair.get())) {
                changes.add(new RowMoved(older, after.get(i)));
            }
            addCells(older, after.get(i));
        }
    }

    private void addCells(FilledRow older, FilledRow newer) {
        for (Column column : Column.values()) {
            if (column != Column.NO && !older.text(column).equals(newer.text(column))) {
                changes.add(new CellChanged(column, older, newer));
            }
        }
    }

    private void addRemoved() {
        for (int i = 0; i < before.size(); i++) {
            int row = i;
            if (pairs.stream().noneMatch(p -> p.before() == row)) {
                changes.add(new RowRemoved(before.get(i)));
            }
        }
    }

    private Optional<Pair> pairWithAfter(int row) {
        return pairs.stream().filter(p -> p.after() == row).findFirst();
    }
}
