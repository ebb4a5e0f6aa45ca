package matome.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.ss.util.CellRangeAddress;

/** What there is to say about the cells of a filled row. */
final class RowRemarks {

    private final Headings headings;
    private final Grid grid;

    RowRemarks(Headings headings) {
        this.headings = headings;
        this.grid = headings.grid();
    }

    List<Finding> row(int row, int no) {
        Stream<Finding> cells = grid.columns(row).stream().flatMap(column -> cell(row, column, no));
        return Stream.concat(cells, hanging(row, no)).toList();
    }

    private Stream<Finding> cell(int row, int column, int no) {
        Place place = Place.cell(grid.name(), Grid.address(row, column)).inRow(no);
        Shown shown = grid.at(row, column);
        if (headings.isUnit(column)) {
            return CellRemarks.of(shown, place);
        }
        if (headings.isPast(column)) {
            return Stream.empty();
        }
        return headings.columnAt(column).isPresent()
                ? Stream.of(
                                CellRemarks.of(shown, place),
                                noNumber(column, place, shown),
                                second(row, column, place),
                                across(row, column, no))
                        .flatMap(s -> s)
                : Stream.of(elsewhere(column, place, shown));
    }

    /** A word where the row's number should be: nothing is read there but a number. */
    private Stream<Finding> noNumber(int column, Place place, Shown shown) {
        boolean word = headings.columnAt(column).filter(Column.NO::equals).isPresent()
                && !shown.error()
                && !RowWords.isNumbering(shown.text());
        return word ? Stream.of(Finding.of(FindingCode.OUTSIDE_TABLE, place, shown.text())) : Stream.empty();
    }

    /** Under a heading that is not the form's, under none, or beside the table. */
    private Finding elsewhere(int column, Place place, Shown shown) {
        String over = headings.over(column);
        boolean inTable = column >= headings.leftmost() - 1 && column <= headings.rightmost() + 1;
        if (!over.isEmpty()) {
            return Finding.of(FindingCode.OUTSIDE_TABLE, place, FormChanges.oneLine(over));
        }
        if (shown.error() && inTable) {
            return Finding.of(FindingCode.CELL_ERROR, place, shown.text());
        }
        return Finding.of(inTable ? FindingCode.UNDER_NO_HEADING : FindingCode.OUTSIDE_TABLE, place, shown.text());
    }

    /** The second text under a heading that lies over several columns. */
    private Stream<Finding> second(int row, int column, Place place) {
        CellRangeAddress over = headings.columnAt(column).flatMap(headings::of).orElseThrow();
        boolean isSecond = IntStream.range(over.getFirstColumn(), column)
                .anyMatch(c -> !grid.at(row, c).isBlank());
        return isSecond
                ? Stream.of(Finding.of(
                        FindingCode.UNDER_NO_HEADING,
                        place,
                        grid.at(row, column).text()))
                : Stream.empty();
    }

    /** A text merged over the columns of several headings: whose is it? */
    private Stream<Finding> across(int row, int column, int no) {
        CellRangeAddress block = grid.blockAt(row, column);
        long over = IntStream.rangeClosed(block.getFirstColumn(), Math.min(block.getLastColumn(), headings.rightmost()))
                .mapToObj(headings::columnAt)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return over > 1 ? Stream.of(merged(FindingCode.MERGED_COLUMNS, block, no)) : Stream.empty();
    }

    /** Merged cells that reach down into this row. */
    private Stream<Finding> hanging(int row, int no) {
        return headings.blocks().keySet().stream()
                .flatMap(c -> headings.of(c).stream())
                .flatMapToInt(b -> IntStream.rangeClosed(b.getFirstColumn(), b.getLastColumn()))
                .mapToObj(column -> grid.hangingInto(row, column))
                .flatMap(Optional::stream)
                .filter(block -> block.getFirstRow() > headings.last())
                .filter(block -> !MergedForEach.isOne(headings, block))
                .distinct()
                .map(block -> merged(FindingCode.MERGED_ROWS, block, no));
    }

    private Finding merged(FindingCode code, CellRangeAddress block, int no) {
        return Finding.of(code, Place.cell(grid.name(), Grid.address(block)).inRow(no), Grid.address(block));
    }
}
