package matome.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Place;
import matome.settings.Settings;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The row of headings of one table: which column of the sheet is which.
 *
 * @param first the first row it takes
 * @param last the last row it takes; headings may be merged over rows
 * @param blocks the cells of each heading; more than one when it stands there several times
 * @param units 課名 or 部名 as headings in the table or right beside it: the form has none, but printed sheets do
 */
record Headings(
        Grid grid,
        int first,
        int last,
        Map<Column, List<CellRangeAddress>> blocks,
        Map<HeadField, CellRangeAddress> units) {

    /** How many columns besides No. were found. */
    long count() {
        return blocks.keySet().stream().filter(c -> c != Column.NO).count();
    }

    /** The columns of the sheet under a heading; empty when it is missing or doubled. */
    Optional<CellRangeAddress> of(Column column) {
        List<CellRangeAddress> found = blocks.getOrDefault(column, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    int leftmost() {
        return all().mapToInt(CellRangeAddress::getFirstColumn).min().orElse(0);
    }

    int rightmost() {
        return all().mapToInt(CellRangeAddress::getLastColumn).max().orElse(0);
    }

    private Stream<CellRangeAddress> all() {
        return Stream.concat(blocks.values().stream().flatMap(List::stream), units.values().stream());
    }

    /** The column of ours under whose heading a column of the sheet lies. */
    Optional<Column> columnAt(int column) {
        return blocks.keySet().stream()
                .filter(c -> of(c).filter(b -> isOver(b, column)).isPresent())
                .findFirst();
    }

    boolean isUnit(int column) {
        return units.values().stream().anyMatch(b -> isOver(b, column));
    }

    /** Whether a column only shows what was last year, as we handed it out. */
    boolean isPast(int column) {
        return columnAt(column).isEmpty() && PastColumns.isHeading(over(column));
    }

    /** What stands over a column of the sheet in the rows of headings; empty when nothing does. */
    String over(int column) {
        return IntStream.rangeClosed(first, last)
                .map(i -> first + last - i)
                .mapToObj(row -> grid.inBlockAt(row, column).text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What is missing or there twice. */
    List<Finding> unclear(Settings settings) {
        List<Finding> findings = new ArrayList<>();
        for (Column column : settings.columnsInUse()) {
            int times = blocks.getOrDefault(column, List.of()).size();
            String label = settings.column(column).name();
            if (times == 0 && !mayBeMissing(column, settings)) {
                findings.add(Finding.of(FindingCode.COLUMN_MISSING, place(), label));
            } else if (times > 1) {
                findings.add(Finding.of(FindingCode.COLUMN_UNCLEAR, second(column), label, String.valueOf(times)));
            }
        }
        return findings;
    }

    /** Rows can be counted without a No., and a form may be older than the wish for a number of the plan. */
    private static boolean mayBeMissing(Column column, Settings settings) {
        return column == Column.NO
                || (column == Column.PLAN_CODE
                        && settings.column(column).requiredIn().isEmpty());
    }

    /** All headings, as a range. */
    String range() {
        return Grid.address(new CellRangeAddress(first, last, leftmost(), rightmost()));
    }

    Place place() {
        return Place.cell(grid.name(), range());
    }

    private Place second(Column column) {
        CellRangeAddress second = blocks.getOrDefault(column, List.of()).get(1);
        return Place.cell(grid.name(), Grid.address(second.getFirstRow(), second.getFirstColumn()));
    }

    static boolean isOver(CellRangeAddress heading, int column) {
        return heading.getFirstColumn() <= column && column <= heading.getLastColumn();
    }

    /** The headings of one of two tables that stand beside each other. */
    Headings with(Map<Column, List<CellRangeAddress>> others) {
        return new Headings(grid, first, last, new EnumMap<>(others), units);
    }
}
