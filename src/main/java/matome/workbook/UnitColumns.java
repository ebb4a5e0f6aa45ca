package matome.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import matome.model.FilledCell;
import matome.model.Form;
import matome.model.HeadField;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * 年度, 部名 and 課名 as columns of a printed table. A name stands in every row, or in a cell merged over its rows, or in
 * the first of them alone, also over the end of a page.
 */
final class UnitColumns {

    private static final Set<HeadField> UNITS = Set.of(HeadField.FISCAL_YEAR, HeadField.DEPARTMENT, HeadField.SECTION);

    private final Map<HeadField, FilledCell> said = new EnumMap<>(HeadField.class);

    /** The unit columns of one page. */
    static Map<HeadField, CellRangeAddress> of(Headings headings, Words words) {
        Map<HeadField, CellRangeAddress> columns = new EnumMap<>(HeadField.class);
        Grid grid = headings.grid();
        for (int row = headings.first(); row <= headings.last(); row++) {
            for (int column : grid.columns(row)) {
                CellRangeAddress block = grid.blockAt(row, column);
                words.field(Form.GOAL_SHEET, grid.at(row, column).text())
                        .filter(UNITS::contains)
                        .ifPresent(field -> columns.putIfAbsent(field, block));
            }
        }
        return columns;
    }

    /** Goes on to the next row of a page: what it says stays said until another row says otherwise. */
    void read(Headings headings, Map<HeadField, CellRangeAddress> columns, int row) {
        columns.forEach((field, under) -> IntStream.rangeClosed(under.getFirstColumn(), under.getLastColumn())
                .mapToObj(column -> headings.grid().blockAt(row, column))
                .filter(block -> block.getFirstRow() > headings.last())
                .map(block -> cell(headings.grid(), block))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .ifPresent(cell -> said.put(field, cell)));
    }

    private static FilledCell cell(Grid grid, CellRangeAddress block) {
        int row = block.getFirstRow();
        int column = block.getFirstColumn();
        return new FilledCell(Grid.address(row, column), grid.at(row, column).text());
    }

    /** What the row that was read last belongs to. */
    Map<HeadField, FilledCell> said() {
        return new EnumMap<>(said);
    }
}
