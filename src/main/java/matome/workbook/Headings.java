package matome.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.settings.Settings;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The row of headings of one table: which column of the sheet is which.
 *
 * @param first the first row it takes
 * @param last the last row it takes; headings may be merged over rows
 * @param blocks the cells of each heading; more than one when it stands there several times
 */
record Headings(Grid grid, int first, int last, Map<Column, List<CellRangeAddress>> blocks) {

    /** Fewer might be a coincidence, so many cannot be. */
    private static final int ENOUGH = 3;

    private static final int DEEPEST_ROW = 200;

    /** The first tables of a sheet, top down. A second one is one too many, so no more are looked for. */
    static List<Headings> upToTwo(Grid grid, Words words) {
        List<Headings> found = new ArrayList<>();
        int from = 0;
        for (int row : grid.rows()) {
            if (found.size() < 2 && row >= from && (row < DEEPEST_ROW || !found.isEmpty())) {
                Optional<Headings> here = lowest(grid, words, row);
                here.ifPresent(found::add);
                from = here.map(h -> h.last() + 1).orElse(from);
            }
        }
        return found;
    }

    /** Some headings may hang down from the row above: the row below it then knows more of them. */
    private static Optional<Headings> lowest(Grid grid, Words words, int row) {
        Headings here = in(grid, words, row);
        Headings below = in(grid, words, row + 1);
        Headings fuller = below.count() > here.count() ? below : here;
        return fuller.count() >= ENOUGH ? Optional.of(fuller) : Optional.empty();
    }

    private static Headings in(Grid grid, Words words, int row) {
        Map<Column, List<CellRangeAddress>> blocks = new EnumMap<>(Column.class);
        int last = row;
        for (int column : grid.columnsReaching(row)) {
            Optional<Column> heading = words.column(grid.textReaching(row, column));
            if (heading.isPresent()) {
                CellRangeAddress block = grid.blockAt(row, column);
                blocks.computeIfAbsent(heading.get(), c -> new ArrayList<>()).add(block);
                last = Math.max(last, block.getLastRow());
            }
        }
        return new Headings(grid, row, last, blocks);
    }

    private long count() {
        return blocks.keySet().stream().filter(c -> c != Column.NO).count();
    }

    /** The columns of the sheet under a heading; empty when it is missing or doubled. */
    Optional<CellRangeAddress> of(Column column) {
        List<CellRangeAddress> found = blocks.getOrDefault(column, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    int leftmost() {
        return blocks.values().stream()
                .flatMap(List::stream)
                .mapToInt(CellRangeAddress::getFirstColumn)
                .min()
                .orElse(0);
    }

    int rightmost() {
        return blocks.values().stream()
                .flatMap(List::stream)
                .mapToInt(CellRangeAddress::getLastColumn)
                .max()
                .orElse(0);
    }

    /** What is missing or there twice; rows can be counted without a No., so that may be missing. */
    List<Finding> unclear(Settings settings) {
        List<Finding> findings = new ArrayList<>();
        for (Column column : Column.values()) {
            int times = blocks.getOrDefault(column, List.of()).size();
            if (times > 1 || (times == 0 && column != Column.NO)) {
                String label = settings.column(column).label().replaceAll("\\R", "");
                findings.add(
                        times == 0
                                ? Finding.of(FindingCode.COLUMN_MISSING, place(column, times), label)
                                : Finding.of(
                                        FindingCode.COLUMN_UNCLEAR,
                                        place(column, times),
                                        label,
                                        String.valueOf(times)));
            }
        }
        return findings;
    }

    private Place place(Column column, int times) {
        if (times == 0) {
            return Place.cell(grid.name(), range(first, leftmost(), last, rightmost()));
        }
        CellRangeAddress second = blocks.getOrDefault(column, List.of()).get(1);
        return Place.cell(grid.name(), Grid.address(second.getFirstRow(), second.getFirstColumn()));
    }

    private static String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return Grid.address(firstRow, firstColumn) + ":" + Grid.address(lastRow, lastColumn);
    }
}
