package matome.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * What a sheet shows: its cells that are not blank, rows and columns counted from 0, and its merged cells. A cell that
 * lies under a merged one shows nothing, whatever the file still holds there. What is in a hidden row or column is here
 * as well.
 */
final class Grid {

    private static final Shown BLANK = Shown.text("");

    private final String name;
    private final Merged merged;
    private final NavigableMap<Integer, NavigableMap<Integer, Shown>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();

    private Grid(Sheet sheet) {
        this.name = sheet.getSheetName();
        this.merged = new Merged(sheet.getMergedRegions());
    }

    private Grid(Grid whole, Set<Integer> withoutRows) {
        this.name = whole.name;
        this.merged = whole.merged;
        rows.putAll(whole.rows);
        rows.keySet().removeAll(withoutRows);
        hiddenRows.addAll(whole.hiddenRows);
        hiddenColumns.addAll(whole.hiddenColumns);
    }

    /** The same sheet as if these rows showed nothing. */
    Grid without(Set<Integer> blankRows) {
        return new Grid(this, blankRows);
    }

    static Grid of(Sheet sheet, CellText texts, Budget budget) {
        Grid grid = new Grid(sheet);
        for (Row row : sheet) {
            for (Cell cell : row) {
                Shown shown = texts.of(cell);
                budget.spend(shown.text());
                if (!shown.isBlank() && !grid.isCovered(cell.getRowIndex(), cell.getColumnIndex())) {
                    grid.put(cell, shown);
                }
            }
        }
        grid.hiddenColumns.removeIf(c -> !sheet.isColumnHidden(c));
        return grid;
    }

    private void put(Cell cell, Shown shown) {
        rows.computeIfAbsent(cell.getRowIndex(), r -> new TreeMap<>()).put(cell.getColumnIndex(), shown);
        hiddenColumns.add(cell.getColumnIndex());
        if (cell.getRow().getZeroHeight()) {
            hiddenRows.add(cell.getRowIndex());
        }
    }

    String name() {
        return name;
    }

    boolean isRowHidden(int row) {
        return hiddenRows.contains(row);
    }

    /** Of a column that shows anything, or would. */
    boolean isColumnHidden(int column) {
        return hiddenColumns.contains(column);
    }

    /** The rows that show anything, top down. */
    NavigableSet<Integer> rows() {
        return new TreeSet<>(rows.keySet());
    }

    /** The columns of a row that show anything, from the left. */
    NavigableSet<Integer> columns(int row) {
        Budget.stopIfGivenUp();
        return new TreeSet<>(rows.getOrDefault(row, new TreeMap<>()).keySet());
    }

    Shown at(int row, int column) {
        return rows.getOrDefault(row, new TreeMap<>()).getOrDefault(column, BLANK);
    }

    /** The cell, or the merged cell it is part of. */
    CellRangeAddress blockAt(int row, int column) {
        return merged.at(row, column).orElseGet(() -> new CellRangeAddress(row, row, column, column));
    }

    /** What the cell shows, or the merged cell it is part of. */
    Shown inBlockAt(int row, int column) {
        CellRangeAddress block = blockAt(row, column);
        return at(block.getFirstRow(), block.getFirstColumn());
    }

    /** The text of a block that reaches into this row and begins in this column. */
    String textReaching(int row, int column) {
        CellRangeAddress block = blockAt(row, column);
        return block.getFirstColumn() == column
                ? at(block.getFirstRow(), column).text()
                : "";
    }

    /** The columns in which a block that reaches into this row shows anything. */
    List<Integer> columnsReaching(int row) {
        NavigableSet<Integer> columns = columns(row);
        merged.in(row)
                .filter(m -> m.getFirstRow() < row)
                .map(CellRangeAddress::getFirstColumn)
                .forEach(columns::add);
        return new ArrayList<>(columns);
    }

    /** The merged cell over this one that begins in a row above it and shows something. */
    Optional<CellRangeAddress> hangingInto(int row, int column) {
        CellRangeAddress block = blockAt(row, column);
        boolean hangs = block.getFirstRow() < row
                && !at(block.getFirstRow(), block.getFirstColumn()).isBlank();
        return hangs ? Optional.of(block) : Optional.empty();
    }

    static String address(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    static String address(CellRangeAddress block) {
        String first = address(block.getFirstRow(), block.getFirstColumn());
        return block.getNumberOfCells() == 1 ? first : first + ":" + address(block.getLastRow(), block.getLastColumn());
    }

    private boolean isCovered(int row, int column) {
        CellRangeAddress block = blockAt(row, column);
        return block.getFirstRow() != row || block.getFirstColumn() != column;
    }
}
