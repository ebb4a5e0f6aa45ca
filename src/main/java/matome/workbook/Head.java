package matome.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.model.FilledCell;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Place;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The labelled cells of a form. A value is what stands next to its label on the right.
 *
 * @param remarks what there is to say about the values, and labels that stand there twice with different ones
 */
record Head(Map<HeadField, FilledCell> cells, List<Finding> remarks) {

    private static final Set<HeadField> CHECKED =
            EnumSet.of(HeadField.FISCAL_YEAR, HeadField.PHASE, HeadField.DEPARTMENT, HeadField.SECTION);

    /** Looks from the first of the rows to the one before the limit. */
    static Head of(Grid grid, Words words, Form form, int from, int limit) {
        Head head = new Head(new EnumMap<>(HeadField.class), new ArrayList<>());
        for (int row : grid.rows().subSet(from, limit)) {
            for (int column : grid.columns(row)) {
                Optional<HeadField> field =
                        words.field(form, grid.at(row, column).text());
                if (field.isPresent()) {
                    head.take(field.get(), valueRightOf(grid, words, form, field.get(), row, column), grid);
                }
            }
        }
        return head;
    }

    long ofProfile() {
        return cells.keySet().stream().filter(Words::isOfProfile).count();
    }

    boolean isFilledProfile() {
        return cells.entrySet().stream()
                .anyMatch(e -> Words.isOfProfile(e.getKey()) && !e.getValue().isBlank());
    }

    boolean isBlank(HeadField field) {
        FilledCell cell = cells.get(field);
        return cell == null || cell.isBlank();
    }

    /** What this one does not say, another one may. */
    Head orElse(Head other) {
        Map<HeadField, FilledCell> all = new EnumMap<>(HeadField.class);
        all.putAll(other.cells);
        cells.forEach((field, cell) -> {
            if (!cell.isBlank() || !all.containsKey(field)) {
                all.put(field, cell);
            }
        });
        return new Head(all, remarks);
    }

    private void take(HeadField field, Value value, Grid grid) {
        FilledCell cell = value.cell();
        FilledCell before = cells.get(field);
        if (before != null
                && !before.isBlank()
                && !cell.isBlank()
                && !before.text().equals(cell.text())) {
            remarks.add(Finding.of(
                    FindingCode.COLUMN_UNCLEAR, Place.cell(grid.name(), cell.address()), field.label(), "2"));
        }
        if (before == null || before.isBlank()) {
            cells.put(field, cell);
        }
        CellRemarks.of(value.shown(), Place.cell(grid.name(), cell.address())).forEach(remarks::add);
    }

    private static Value valueRightOf(Grid grid, Words words, Form form, HeadField field, int row, int labelColumn) {
        int beside = grid.blockAt(row, labelColumn).getLastColumn() + 1;
        Integer next = grid.columns(row).ceiling(beside);
        if (next == null
                || (next > grid.blockAt(row, beside).getLastColumn() && !isChecked(field))
                || words.field(form, grid.at(row, next).text()).isPresent()) {
            CellRangeAddress blank = grid.blockAt(row, beside);
            return new Value(new FilledCell(Grid.address(row, blank.getFirstColumn()), ""), Shown.text(""));
        }
        Shown shown = grid.at(row, next);
        return new Value(new FilledCell(Grid.address(row, next), shown.text()), shown);
    }

    /** What has to be a name the city knows may stand some blank cells away; of anything else that would be a guess. */
    private static boolean isChecked(HeadField field) {
        return CHECKED.contains(field);
    }

    private record Value(FilledCell cell, Shown shown) {}
}
