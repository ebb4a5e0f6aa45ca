package matome.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.cli.ChangeLine.Kind;
import matome.cli.ChangeLine.Side;
import matome.compare.Change;
import matome.compare.Change.CellChanged;
import matome.compare.Change.HeadChanged;
import matome.compare.Change.RowAdded;
import matome.compare.Change.RowMoved;
import matome.compare.Change.RowRemoved;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.settings.Settings;

/** Puts changes in the words of the city's form. */
record ChangeWords(Settings settings) {

    ChangeLine line(Change change, String sheet) {
        if (change instanceof HeadChanged head) {
            Optional<String> label = Optional.of(head.field().label());
            return new ChangeLine(Kind.HEAD_CHANGED, sheet, label, side(head.before()), side(head.after()));
        }
        if (change instanceof CellChanged cell) {
            return new ChangeLine(
                    Kind.CELL_CHANGED,
                    sheet,
                    Optional.of(settings.column(cell.column()).name()),
                    cell(cell.before(), cell.column()),
                    cell(cell.after(), cell.column()));
        }
        return row(change, sheet);
    }

    private ChangeLine row(Change change, String sheet) {
        if (change instanceof RowAdded added) {
            return new ChangeLine(Kind.ROW_ADDED, sheet, Optional.empty(), Side.NOTHING, row(added.after()));
        }
        if (change instanceof RowRemoved removed) {
            return new ChangeLine(Kind.ROW_REMOVED, sheet, Optional.empty(), row(removed.before()), Side.NOTHING);
        }
        RowMoved moved = (RowMoved) change;
        return new ChangeLine(Kind.ROW_MOVED, sheet, Optional.empty(), place(moved.before()), place(moved.after()));
    }

    private static Side side(Optional<FilledCell> cell) {
        return new Side(cell.map(FilledCell::address), Optional.empty(), Optional.empty(), cell.map(FilledCell::text));
    }

    private static Side cell(FilledRow row, Column column) {
        return new Side(
                row.cell(column).map(FilledCell::address),
                Optional.of(row.no()),
                Optional.of(row.text(Column.TITLE)),
                Optional.of(row.text(column)));
    }

    private static Side place(FilledRow row) {
        Optional<FilledCell> first = Stream.of(Column.TITLE, Column.GOAL, Column.CATEGORY, Column.OUTCOME)
                .flatMap(c -> row.cell(c).stream())
                .findFirst();
        return new Side(
                first.map(FilledCell::address),
                Optional.of(row.no()),
                Optional.of(row.text(Column.TITLE)),
                Optional.empty());
    }

    /** The row with all that it says, a line for each column. */
    private Side row(FilledRow row) {
        Side place = place(row);
        String says = Stream.of(Column.values())
                .filter(c -> c != Column.NO && !row.text(c).isEmpty())
                .map(c -> settings.column(c).name() + ": " + row.text(c))
                .collect(Collectors.joining("\n"));
        return new Side(place.cell(), place.no(), place.title(), Optional.of(says));
    }
}
