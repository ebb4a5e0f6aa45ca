package matome.workbook;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.ss.util.CellRangeAddress;

/** A category that is written once for several rows, in a merged cell: that is how city halls write it. */
final class MergedForEach {

    private MergedForEach() {}

    static Stream<Finding> in(Headings headings, Collection<Integer> rows) {
        Grid grid = headings.grid();
        return rows.stream()
                .flatMap(row -> over(headings, row).stream())
                .distinct()
                .map(block -> Finding.of(
                        FindingCode.MERGED_FOR_EACH,
                        Place.cell(grid.name(), Grid.address(block)),
                        Grid.address(block),
                        grid.at(block.getFirstRow(), block.getFirstColumn()).text()));
    }

    /** The merged category that begins above this row and counts for it too. */
    static Optional<CellRangeAddress> over(Headings headings, int row) {
        return headings.of(Column.CATEGORY)
                .flatMap(under -> headings.grid().hangingInto(row, under.getFirstColumn()))
                .filter(block -> block.getFirstRow() > headings.last() && isOne(headings, block));
    }

    static boolean isOne(Headings headings, CellRangeAddress block) {
        return headings.of(Column.CATEGORY)
                .filter(under -> under.getFirstColumn() <= block.getFirstColumn()
                        && block.getLastColumn() <= under.getLastColumn())
                .isPresent();
    }
}
