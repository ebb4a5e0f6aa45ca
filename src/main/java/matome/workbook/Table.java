package matome.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Key;
import matome.model.Place;
import matome.settings.Limits;
import matome.settings.Settings;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The rows under a row of headings, and what could not be read of them without guessing. */
final class Table {

    private final Headings headings;
    private final Grid grid;
    private final Map<Integer, String> identities;
    private final List<FilledRow> rows = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    private Table(Headings headings, Map<Integer, String> identities) {
        this.headings = headings;
        this.grid = headings.grid();
        this.identities = identities;
    }

    static Table under(Headings headings, Map<Integer, String> identities, Settings settings) {
        Table table = new Table(headings, identities);
        table.remarks.addAll(headings.unclear(settings));
        table.read(settings.limits());
        return table;
    }

    static boolean isFilled(Headings headings) {
        Table table = new Table(headings, Map.of());
        return table.grid.rows().tailSet(headings.last(), false).stream().anyMatch(table::isFilled);
    }

    List<FilledRow> rows() {
        return rows;
    }

    List<Finding> remarks() {
        return remarks;
    }

    private void read(Limits limits) {
        for (int row : grid.rows().tailSet(headings.last(), false)) {
            if (isFilled(row)) {
                read(row);
            }
            if (rows.size() > limits.rows()) {
                throw CannotRead.over(FindingCode.TOO_MANY_ROWS, limits.rows());
            }
        }
    }

    /** A row counts when something besides its No. is written in it. */
    private boolean isFilled(int row) {
        Optional<CellRangeAddress> no = headings.of(Column.NO);
        return within(row).anyMatch(c -> no.isEmpty() || !isUnder(no.get(), c));
    }

    private IntStream within(int row) {
        return grid.columns(row).subSet(headings.leftmost(), true, headings.rightmost(), true).stream()
                .mapToInt(Integer::intValue);
    }

    /** The filled columns of a row that lie outside the table. */
    private IntStream beside(int row) {
        return grid.columns(row).stream()
                .mapToInt(Integer::intValue)
                .filter(c -> c < headings.leftmost() || c > headings.rightmost());
    }

    private boolean touchesTable(int column) {
        return column == headings.leftmost() - 1 || column == headings.rightmost() + 1;
    }

    private void read(int row) {
        Map<Column, FilledCell> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            headings.of(column).ifPresent(under -> cells.put(column, cell(row, under)));
        }
        int no = number(cells.get(Column.NO));
        rows.add(new FilledRow(no, Optional.ofNullable(identities.get(row)), cells));
        remark(row, no);
    }

    /** A heading may lie over several columns; then the one that is filled counts. */
    private FilledCell cell(int row, CellRangeAddress under) {
        int column = IntStream.rangeClosed(under.getFirstColumn(), under.getLastColumn())
                .filter(c -> !grid.at(row, c).isBlank())
                .findFirst()
                .orElse(under.getFirstColumn());
        return new FilledCell(Grid.address(row, column), grid.at(row, column).text());
    }

    private int number(@Nullable FilledCell no) {
        String written = no == null ? "" : Key.of(no.text()).value();
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : rows.size() + 1;
    }

    private void remark(int row, int no) {
        for (int column : within(row).toArray()) {
            Shown shown = grid.at(row, column);
            if (shown.error()) {
                remarks.add(at(FindingCode.CELL_ERROR, Grid.address(row, column), no, shown.text()));
            }
            if (isStray(row, column)) {
                remarks.add(at(FindingCode.UNDER_NO_HEADING, Grid.address(row, column), no, shown.text()));
            }
        }
        beside(row)
                .forEach(column -> remarks.add(at(
                        touchesTable(column) ? FindingCode.UNDER_NO_HEADING : FindingCode.OUTSIDE_TABLE,
                        Grid.address(row, column),
                        no,
                        grid.at(row, column).text())));
        Arrays.stream(Column.values())
                .flatMap(c -> headings.of(c).stream())
                .flatMap(under -> grid.hangingInto(row, under.getFirstColumn()).stream())
                .filter(block -> block.getLastRow() > headings.last() && block.getFirstRow() > headings.last())
                .distinct()
                .forEach(b -> remarks.add(at(FindingCode.MERGED_ROWS, b.formatAsString(), no, b.formatAsString())));
    }

    /** Under no heading at all, or the second text under a heading that lies over several columns. */
    private boolean isStray(int row, int column) {
        Optional<CellRangeAddress> over = Arrays.stream(Column.values())
                .flatMap(c -> headings.of(c).stream())
                .filter(h -> isUnder(h, column))
                .findFirst();
        if (over.isPresent()) {
            return IntStream.range(over.get().getFirstColumn(), column)
                    .anyMatch(c -> !grid.at(row, c).isBlank());
        }
        return IntStream.rangeClosed(headings.first(), headings.last())
                .allMatch(r ->
                        grid.at(r, grid.blockAt(r, column).getFirstColumn()).isBlank());
    }

    private Finding at(FindingCode code, String cells, int no, String fact) {
        return Finding.of(code, Place.cell(grid.name(), cells).inRow(no), fact);
    }

    private static boolean isUnder(CellRangeAddress heading, int column) {
        return heading.getFirstColumn() <= column && column <= heading.getLastColumn();
    }
}
