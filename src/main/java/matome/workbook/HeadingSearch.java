package matome.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Column;
import matome.model.Form;
import matome.model.HeadField;
import org.apache.poi.ss.util.CellRangeAddress;

/** Looks for rows of headings on a sheet. */
final class HeadingSearch {

    /** Fewer might be a coincidence, so many cannot be. */
    private static final int ENOUGH = 3;

    private static final int DEEPEST_ROW = 200;
    /** Nobody hands in more tables; a sheet that has them is refused anyway. */
    private static final int MOST = 10;

    private final Grid grid;
    private final Words words;
    private final int most;

    HeadingSearch(Grid grid, Words words) {
        this(grid, words, MOST);
    }

    /**
     * Looks for more than a form has.
     *
     * @param most how many are looked for
     */
    HeadingSearch(Grid grid, Words words, int most) {
        this.grid = grid;
        this.words = words;
        this.most = most;
    }

    /** The first tables of a sheet, top down. */
    List<Headings> tables() {
        List<Headings> found = new ArrayList<>();
        int from = 0;
        for (int row : grid.rows()) {
            if (found.size() < most && row >= from && (row < DEEPEST_ROW || !found.isEmpty())) {
                Optional<Headings> here = lowest(row);
                here.ifPresent(h -> found.addAll(SideBySide.parted(h, ENOUGH)));
                from = here.map(h -> h.last() + 1).orElse(from);
            }
        }
        return found;
    }

    /** Some headings may hang down from the row above: the row below it then knows more of them. */
    private Optional<Headings> lowest(int row) {
        Headings here = in(row);
        Headings below = in(row + 1);
        Headings fuller = below.count() > here.count() ? below : here;
        return fuller.count() >= ENOUGH ? Optional.of(fuller) : Optional.empty();
    }

    private Headings in(int row) {
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
        Headings found = new Headings(grid, row, last, blocks, Map.of());
        return found.count() < ENOUGH ? found : new Headings(grid, row, last, blocks, units(found));
    }

    private Map<HeadField, CellRangeAddress> units(Headings headings) {
        Map<HeadField, CellRangeAddress> units = new EnumMap<>(HeadField.class);
        for (int column : grid.columnsReaching(headings.first())) {
            CellRangeAddress block = grid.blockAt(headings.first(), column);
            boolean near = block.getLastColumn() >= headings.leftmost() - 1
                    && block.getFirstColumn() <= headings.rightmost() + 1;
            words.field(Form.GOAL_SHEET, grid.textReaching(headings.first(), column))
                    .filter(f -> near && (f == HeadField.SECTION || f == HeadField.DEPARTMENT))
                    .ifPresent(f -> units.putIfAbsent(f, block));
        }
        return units;
    }
}
