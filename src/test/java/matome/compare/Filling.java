package matome.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Form;
import matome.model.HeadField;

/** A form and what is written in it, as the reader hands it on: rows stand under each other from row 8 on. */
final class Filling {

    /** What is written in a row, and the identity that belongs to it. */
    record Line(Optional<String> identity, Map<Column, String> texts) {

        static Line of(String identity, String title, String goal, String outcome) {
            return new Line(
                    identity.isEmpty() ? Optional.empty() : Optional.of(identity),
                    Map.of(Column.TITLE, title, Column.GOAL, goal, Column.OUTCOME, outcome));
        }

        Line with(Column column, String text) {
            Map<Column, String> other = new EnumMap<>(texts);
            other.put(column, text);
            return new Line(identity, other);
        }

        Line withIdentity(Optional<String> other) {
            return new Line(other, texts);
        }
    }

    private static final Map<Column, String> LETTERS = Map.of(
            Column.NO,
            "A",
            Column.CATEGORY,
            "B",
            Column.TITLE,
            "C",
            Column.GOAL,
            "D",
            Column.RATING,
            "E",
            Column.OUTCOME,
            "F");

    private Filling() {}

    static FilledForm of(Line... lines) {
        return of(Map.of(), List.of(lines));
    }

    static FilledForm of(Map<HeadField, String> head, List<Line> lines) {
        Map<HeadField, FilledCell> cells = new EnumMap<>(HeadField.class);
        head.forEach((field, text) -> cells.put(field, new FilledCell("C3", text)));
        List<FilledRow> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(row(line, rows.size() + 1));
        }
        return new FilledForm(Form.GOAL_SHEET, "目標管理シート", cells, rows, Optional.empty(), List.of());
    }

    private static FilledRow row(Line line, int no) {
        Map<Column, FilledCell> cells = new EnumMap<>(Column.class);
        cells.put(Column.NO, new FilledCell("A" + (no + 7), String.valueOf(no)));
        line.texts().forEach((column, text) -> {
            String address = LETTERS.get(column) + (no + 7);
            cells.put(column, new FilledCell(address, text));
        });
        return new FilledRow(no, line.identity(), cells);
    }

    /** Changes as short words: {@code C8 項目→題}, {@code +C9}, {@code -C9}, {@code C9⇒C11}. */
    static List<String> said(List<Change> changes) {
        return changes.stream().map(Filling::said).toList();
    }

    private static String said(Change change) {
        if (change instanceof Change.HeadChanged head) {
            return head.field() + " " + text(head.before()) + "→" + text(head.after());
        }
        if (change instanceof Change.CellChanged cell) {
            return at(cell.after(), cell.column()) + " " + cell.before().text(cell.column()) + "→"
                    + cell.after().text(cell.column());
        }
        if (change instanceof Change.RowAdded added) {
            return "+" + at(added.after(), Column.TITLE);
        }
        if (change instanceof Change.RowRemoved removed) {
            return "-" + at(removed.before(), Column.TITLE);
        }
        Change.RowMoved moved = (Change.RowMoved) change;
        return at(moved.before(), Column.TITLE) + "⇒" + at(moved.after(), Column.TITLE);
    }

    private static String text(Optional<FilledCell> cell) {
        return cell.map(FilledCell::text).orElse("");
    }

    private static String at(FilledRow row, Column column) {
        return row.cell(column).map(FilledCell::address).orElse("");
    }
}
